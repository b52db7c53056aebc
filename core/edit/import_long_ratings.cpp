// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/import_plans.h"

#include "core/edit/import_persons.h"
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
        , m_ledger(task.sheet)
        , m_members(task.organization)
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
        m_ledger.fail(row, m_reader.takeProblems());
        const QString who = draft.member.isEmpty() ? draft.email : draft.member;
        m_ledger.setAbout(row, u"%1: %2"_s.arg(who, draft.competency));
        const std::optional<MemberId> member = whom(row, draft);
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
                       .date = draft.date,
                       .level = draft.level.value_or(0),
                       .raters = draft.raters,
                       .note = draft.note});
    }

    std::optional<MemberId> fail(qsizetype row, Field field, const QString &reason)
    {
        m_ledger.fail(row, m_reader.at(row, field, reason));
        return std::nullopt;
    }

    /// By id, else by email, else by name.
    std::optional<MemberId> whom(qsizetype row, const RatingDraft &draft)
    {
        if (draft.id && m_task.organization.members.find(MemberId(*draft.id)))
            return checkName(row, draft, MemberId(*draft.id));
        if (!draft.email.isEmpty()) {
            const std::optional<MemberId> member = m_members.byEmail(draft.email);
            return member ? checkName(row, draft, *member)
                          : fail(row, Field::Email, Tr::tr("nobody has the email “%1”").arg(draft.email));
        }
        if (draft.member.isEmpty())
            return fail(row, Field::Member, Tr::tr("the row names nobody"));
        const std::vector<MemberId> &members = m_members.byName(draft.member);
        if (members.size() == 1)
            return members.front();
        return fail(row, Field::Member,
                    members.empty()
                        ? Tr::tr("nobody is called “%1”").arg(draft.member)
                        : Tr::tr("%1 people are called “%2”; an email would tell them apart")
                              .arg(QString::number(members.size()), draft.member));
    }

    MemberId checkName(qsizetype row, const RatingDraft &draft, MemberId id)
    {
        const Member &member = *m_task.organization.members.find(id);
        if (!draft.member.isEmpty() && member.name.text() != draft.member) {
            m_ledger.warnings.push_back(m_reader.at(
                row, Field::Member, Tr::tr("the rating is taken for %1, by id or email").arg(member.name.text())));
        }
        return id;
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
    MemberIndex m_members;
    CompetencyNames m_names;
    RatingBook m_ratings;
    QHash<std::pair<QString, quint32>, int> m_competencyOf;
};

} // namespace

bool planRatings(const Task &task, ImportPlan &plan) { return RatingsPlanner(task, plan).run(); }

} // namespace evenkeel::importing
