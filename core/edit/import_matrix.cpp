// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/import_plans.h"

#include "core/edit/import_rated.h"
#include "core/edit/import_ratings.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <map>

using namespace Qt::StringLiterals;

namespace evenkeel::importing {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ImportMatrix)
};

/// The round that a file calls so: a named one, else a quarter, such as "Q4 2026", with a day outside of the named ones.
std::optional<RatingRound> roundCalled(const Organization &organization, const QString &text)
{
    for (const Round &round : organization.rounds) {
        if (foldedKey(round.name.text()) == foldedKey(text))
            return roundOf(round);
    }
    static const QRegularExpression written(u"^Q([1-4]) ([0-9]{4})$"_s);
    const QRegularExpressionMatch match = written.match(text);
    const QDate first(match.captured(2).toInt(), match.captured(1).toInt() * 3 - 2, 1);
    if (!match.hasMatch() || !first.isValid())
        return std::nullopt;
    const Period quarter = quarterOf(Day(first));
    for (Day day = quarter.first; day <= quarter.last; day = day.plusDays(1)) {
        RatingRound round = roundOn(organization, day);
        if (!round.id)
            return round;
    }
    return std::nullopt;
}

class MatrixPlanner
{
public:
    MatrixPlanner(const Task &task, ImportPlan &plan)
        : m_task(task)
        , m_plan(plan)
        , m_reader(task.sheet, task.columns, task.options)
        , m_ledger(task.sheet, task.options.mends)
        , m_people(task.organization, task.options)
        , m_ratings(task.organization)
    {
        for (const Columns::CompetencyColumn &column : task.columns.competencies) {
            m_ratings.require(column.competency, plan);
            m_competencies.push_back(m_ratings.competency(column.competency));
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
        const MatrixDraft draft = m_reader.matrix(row);
        std::vector<Finding> problems = m_reader.takeProblems();
        m_ledger.setAbout(row, draft.member.isEmpty() ? draft.email : draft.member);
        if (m_ledger.isLeftOut(row))
            return;
        m_ledger.fail(row, std::move(problems));
        const std::optional<MemberId> member = m_people.find(row, draft, draft.team, m_reader, m_ledger);
        const RatingRound *const round = roundOf(row, draft);
        if (!m_ledger.isGood(row) || !member)
            return;
        const Day date = draft.date ? *draft.date
            : round                 ? ratingDayIn(*round, m_task.options.date)
                                    : m_task.options.date;
        for (const LevelDraft &level : draft.levels) {
            const auto competency = std::size_t(level.competency);
            m_ratings.add({.row = row,
                           .column = m_task.columns.competencies[competency].column,
                           .person = int(member->value()),
                           .competency = m_competencies[competency],
                           .rater = m_ratings.rater(draft.rater),
                           .source = draft.source,
                           .judgment = level.judgment,
                           .date = date,
                           .level = level.level,
                           .raters = draft.raters,
                           .round = round});
        }
    }

    /// Null where the row is dated, or in no round.
    const RatingRound *roundOf(qsizetype row, const MatrixDraft &draft)
    {
        if (draft.date)
            return nullptr;
        if (draft.round.isEmpty())
            return m_task.options.round ? &*m_task.options.round : nullptr;
        auto known = m_rounds.find(draft.round);
        if (known == m_rounds.end())
            known = m_rounds.emplace(draft.round, roundCalled(m_task.organization, draft.round)).first;
        if (known->second)
            return &*known->second;
        m_ledger.fail(row, m_reader.at(row, Field::Round, Tr::tr("there is no round “%1”").arg(draft.round)));
        return nullptr;
    }

    const Task &m_task;
    ImportPlan &m_plan;
    DraftReader m_reader;
    RowLedger m_ledger;
    RatedBook m_people;
    RatingBook m_ratings;
    std::vector<int> m_competencies; ///< By column of Columns::competencies.
    std::map<QString, std::optional<RatingRound>> m_rounds; ///< By what rows call them.
};

} // namespace

bool planMatrix(const Task &task, ImportPlan &plan) { return MatrixPlanner(task, plan).run(); }

} // namespace evenkeel::importing
