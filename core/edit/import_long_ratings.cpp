// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/import_plans.h"

#include "core/edit/import_rated.h"
#include "core/edit/import_ratings.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel::importing {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ImportRatings)
};

class RatingsPlanner
{
public:
    RatingsPlanner(const Task &task, ImportPlan &plan)
        : m_task(task)
        , m_plan(plan)
        , m_reader(task.sheet, task.columns, task.options)
        , m_ledger(task.sheet, task.options.mends)
        , m_people(task.organization, task.options)
        , m_names(task.organization)
        , m_ratings(task.organization)
    {
        for (const NamedCompetency &added : task.columns.added) {
            m_names.add(added.name, added.side);
            m_ratings.require(added, plan);
        }
    }

    bool run()
    {
        for (qsizetype row = 0; row < m_task.sheet.rowCount(); ++row) {
            if (!goOn(m_task, row))
                return false;
            readRow(row);
        }
        m_ratings.findContradictions(m_task.sheet, m_ledger);
        m_ratings.write([](int person) { return MemberId(quint32(person)); }, m_ledger, m_plan);
        m_ledger.writeTo(m_plan);
        return true;
    }

private:
    void readRow(qsizetype row)
    {
        const RatingDraft draft = m_reader.rating(row);
        std::vector<Finding> problems = m_reader.takeProblems();
        const QString who = draft.member.isEmpty() ? draft.email : draft.member;
        m_ledger.setAbout(row, u"%1: %2"_s.arg(who, draft.competency));
        if (m_ledger.isLeftOut(row))
            return;
        m_ledger.fail(row, std::move(problems));
        const std::optional<MemberId> member = m_people.find(row, draft, {}, m_reader, m_ledger);
        const std::optional<int> competency = inWhat(row, draft);
        if (draft.isEmpty() && !draft.note.isEmpty() && m_ledger.isGood(row)) {
            m_ledger.warnings.push_back(
                m_reader.at(row, Field::NoteText, Tr::tr("the row has no level, so its note is not used")));
        }
        if (!m_ledger.isGood(row) || !member || !competency || draft.isEmpty())
            return;
        m_ratings.add({.row = row,
                       .column = m_task.columns.columnOf(Field::Level),
                       .person = int(member->value()),
                       .competency = *competency,
                       .rater = m_ratings.rater(draft.rater),
                       .source = draft.source,
                       .judgment = draft.judgment,
                       .date = draft.date.value_or(dateOf(m_task.options)),
                       .level = draft.level.value_or(0),
                       .raters = draft.raters,
                       .note = draft.note,
                       .round = draft.date || !m_task.options.round ? nullptr : &*m_task.options.round});
    }

    void fail(qsizetype row, Field field, const QString &reason)
    {
        m_ledger.fail(row, m_reader.at(row, field, reason));
    }

    std::optional<int> inWhat(qsizetype row, const RatingDraft &draft)
    {
        if (draft.competency.isEmpty()) {
            fail(row, Field::Competency, Tr::tr("the row names no competency"));
            return std::nullopt;
        }
        const auto known = m_competencyOf.constFind({draft.competency, draft.competencyNumber.value_or(0)});
        if (known != m_competencyOf.constEnd())
            return *known;
        const NamedCompetency *named = m_names.find(draft.competency);
        std::optional<NamedCompetency> numbered = byNumber(draft);
        if (!named && !numbered) {
            fail(row, Field::Competency, Tr::tr("no competency is called “%1”").arg(draft.competency));
            return std::nullopt;
        }
        const int competency = m_ratings.competency(numbered ? *numbered : *named);
        m_competencyOf.insert({draft.competency, draft.competencyNumber.value_or(0)}, competency);
        return competency;
    }

    /// The competency of our export's own number, where code or name agree with it.
    std::optional<NamedCompetency> byNumber(const RatingDraft &draft) const
    {
        if (!draft.competencyNumber)
            return std::nullopt;
        const Competency *competency = m_task.organization.competencies.find(CompetencyId(*draft.competencyNumber));
        const QString key = foldedKey(draft.competency);
        if (!competency || (foldedKey(competency->code.text()) != key && foldedKey(competency->name.text()) != key))
            return std::nullopt;
        return NamedCompetency{competency->id, competency->name};
    }

    const Task &m_task;
    ImportPlan &m_plan;
    DraftReader m_reader;
    RowLedger m_ledger;
    RatedBook m_people;
    CompetencyNames m_names;
    RatingBook m_ratings;
    QHash<std::pair<QString, quint32>, int> m_competencyOf;
};

} // namespace

bool planRatings(const Task &task, ImportPlan &plan) { return RatingsPlanner(task, plan).run(); }

} // namespace evenkeel::importing
