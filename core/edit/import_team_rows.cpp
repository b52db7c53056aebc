// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/import_plans.h"

#include "core/edit/import_persons.h"
#include "core/edit/import_rows.h"
#include "core/edit/import_teams.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <map>
#include <set>

namespace evenkeel::importing {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ImportTeams)
};

class TeamsPlanner
{
public:
    TeamsPlanner(const Task &task, ImportPlan &plan)
        : m_task(task)
        , m_plan(plan)
        , m_reader(task.sheet, task.columns, task.options)
        , m_ledger(task.sheet, task.options.mends)
        , m_members(task.organization)
        , m_teams(task.organization, task.options.date)
    {}

    bool run()
    {
        std::vector<Statement> statements;
        for (qsizetype row = 0; row < m_task.sheet.rowCount(); ++row) {
            if (!goOn(m_task, row))
                return false;
            if (m_ledger.isLeftOut(row)) {
                m_ledger.setAbout(row, m_task.sheet.cell(row, m_task.columns.columnOf(Field::Team)).trimmed());
                continue;
            }
            if (std::optional<Statement> statement = readRow(row))
                statements.push_back(std::move(*statement));
        }
        findContradictions(statements);
        for (const Statement &statement : statements) {
            if (m_ledger.isGood(statement.row))
                write(statement);
        }
        for (auto &[id, team] : m_changed)
            m_plan.imported.teams.push_back(team);
        m_plan.summary.newTeams = m_teams.made();
        m_plan.summary.changedTeams = int(m_touched.size());
        m_ledger.writeTo(m_plan);
        return true;
    }

private:
    struct Statement
    {
        qsizetype row;
        TeamBook::Slot team;
        TeamDraft draft;
        std::optional<MemberId> lead;
    };

    std::optional<Statement> readRow(qsizetype row)
    {
        Statement statement{row, TeamBook::root, m_reader.team(row), std::nullopt};
        m_ledger.setAbout(row, m_task.sheet.cell(row, m_task.columns.columnOf(Field::Team)).trimmed());
        m_ledger.fail(row, m_reader.takeProblems());
        if (!m_ledger.isGood(row))
            return std::nullopt;
        const std::vector<TeamBook::Slot> slots = m_teams.at(statement.draft.team);
        const std::optional<TeamBook::Slot> team = choose(slots, statement.draft);
        if (!team) {
            m_ledger.fail(row, m_reader.at(row, Field::Team,
                                           slots.empty() ? Tr::tr("the team above is there more than once")
                                                         : Tr::tr("%1 teams are called so").arg(slots.size())));
            return std::nullopt;
        }
        statement.team = *team;
        m_ledger.setAbout(row, m_teams.pathText(*team));
        if (!statement.draft.lead.isEmpty()) {
            statement.lead = findLead(row, statement);
            if (!statement.lead)
                return std::nullopt;
        }
        return statement;
    }

    std::optional<TeamBook::Slot> choose(const std::vector<TeamBook::Slot> &slots, const TeamDraft &draft)
    {
        if (slots.size() == 1)
            return slots.front();
        std::optional<TeamBook::Slot> open;
        int openTeams = 0;
        for (const TeamBook::Slot slot : slots) {
            const Team *team = m_teams.existing(slot);
            if (draft.id && team && team->id.value() == *draft.id)
                return slot;
            if (team && team->period.contains(m_task.options.date)) {
                open = slot;
                ++openTeams;
            }
        }
        return openTeams == 1 ? open : std::nullopt;
    }

    /// By email, else by name. Who leads the team already is meant where the text fits.
    std::optional<MemberId> findLead(qsizetype row, const Statement &statement)
    {
        const QString &text = statement.draft.lead;
        if (const Team *team = m_teams.existing(statement.team); team && team->lead) {
            const Member &lead = *m_task.organization.members.find(*team->lead);
            if (lead.name.text() == text || lead.email.text().compare(text, Qt::CaseInsensitive) == 0)
                return lead.id;
        }
        if (const std::optional<MemberId> member = m_members.byEmail(text))
            return member;
        const std::vector<MemberId> &named = m_members.byName(text);
        if (named.size() == 1)
            return named.front();
        m_ledger.fail(row, m_reader.at(row, Field::Lead,
                                       named.empty() ? Tr::tr("nobody has the email or name “%1”").arg(text)
                                                     : Tr::tr("%1 people are called “%2”; an email would tell them apart")
                                                           .arg(QString::number(named.size()), text)));
        return std::nullopt;
    }

    void findContradictions(const std::vector<Statement> &statements)
    {
        QHash<TeamBook::Slot, const Statement *> first;
        for (const Statement &statement : statements) {
            const auto known = first.constFind(statement.team);
            if (known == first.constEnd()) {
                first.insert(statement.team, &statement);
                continue;
            }
            const Statement &before = **known;
            const auto differ = [](const std::optional<DemandDraft> &a, const std::optional<DemandDraft> &b) {
                return a && b && a->value != b->value;
            };
            const std::optional<Field> field = differ(before.draft.change, statement.draft.change) ? std::optional(Field::Change)
                : differ(before.draft.complexity, statement.draft.complexity)                      ? std::optional(Field::Complexity)
                : before.lead && statement.lead && before.lead != statement.lead                   ? std::optional(Field::Lead)
                                                                                                   : std::nullopt;
            if (!field)
                continue;
            const auto contradiction = [&](const Statement &mine, const Statement &other) {
                m_ledger.fail(mine.row, m_reader.at(mine.row, *field,
                                                    Tr::tr("line %1 says otherwise of the same team")
                                                        .arg(m_task.sheet.lineOf(other.row))));
            };
            if (m_ledger.isGood(before.row))
                contradiction(before, statement);
            contradiction(statement, before);
        }
    }

    void write(const Statement &statement)
    {
        const bool isNew = !m_teams.existing(statement.team);
        const int madeBefore = m_teams.made();
        if (m_teams.differsInCaseOnly(statement.team)) {
            m_ledger.warnings.push_back(m_reader.at(
                statement.row, Field::Team,
                Tr::tr("a team of this name but in other letters, large or small, is there already")));
        }
        const TeamId id = m_teams.use(statement.team, m_plan.imported);
        if (m_teams.made() > madeBefore)
            m_ledger.note(statement.row, RowState::New);
        const auto touch = [&] {
            m_ledger.note(statement.row, RowState::Changed);
            if (!isNew)
                m_touched.insert(id);
        };
        if (writeDemand(id, Demand::Change, statement.draft.change))
            touch();
        if (writeDemand(id, Demand::Complexity, statement.draft.complexity))
            touch();
        if (statement.lead && writeLead(id, isNew, *statement.lead))
            touch();
    }

    bool writeDemand(TeamId team, Demand demand, const std::optional<DemandDraft> &said)
    {
        if (!said || ownDemandOn(m_task.organization, team, demand, m_task.options.date) == said->value)
            return false;
        if (!m_written.insert({team, demand}).second)
            return false; // a row that says the same once more
        m_plan.imported.demands.push_back({team, demand, m_task.options.date, said->value});
        return true;
    }

    bool writeLead(TeamId id, bool isNew, MemberId lead)
    {
        if (isNew) {
            // New teams stand in ascending order.
            const auto team = std::lower_bound(m_plan.imported.teams.begin(), m_plan.imported.teams.end(), id,
                                               [](const Team &made, TeamId wanted) { return made.id < wanted; });
            return std::exchange(team->lead, lead) != lead;
        }
        Team changed = *m_task.organization.teams.find(id);
        if (std::exchange(changed.lead, lead) == lead)
            return false;
        return m_changed.emplace(id, changed).second;
    }

    const Task &m_task;
    ImportPlan &m_plan;
    DraftReader m_reader;
    RowLedger m_ledger;
    MemberIndex m_members;
    TeamBook m_teams;
    std::map<TeamId, Team> m_changed;
    std::set<std::pair<TeamId, Demand>> m_written;
    QSet<TeamId> m_touched;
};

} // namespace

bool planTeams(const Task &task, ImportPlan &plan) { return TeamsPlanner(task, plan).run(); }

} // namespace evenkeel::importing
