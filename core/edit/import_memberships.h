// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/import_persons.h"

#include <vector>

namespace evenkeel::importing {

/// A membership as it is once an import is done.
struct SettledMembership
{
    /// The one of the organization; none for a new one.
    const Membership *before = nullptr;
    TeamBook::Slot team = TeamBook::root;
    double share = 1;
    Period period = {};
    /// The row that states it; -1 where none does.
    qsizetype row = -1;

    bool isChanged() const
    {
        return !before || before->share != share || before->period != period;
    }
};

/// What the rows of a people file make of one person's memberships, keyed by team and first day.
class MembershipSettler
{
public:
    MembershipSettler(const Organization &organization, const MemberIndex &members, TeamBook &teams,
                      const Columns &columns, const DraftReader &reader, RowLedger &ledger)
        : m_organization(organization)
        , m_members(members)
        , m_teams(teams)
        , m_columns(columns)
        , m_reader(reader)
        , m_ledger(ledger)
    {}

    struct Statement
    {
        qsizetype row;
        const PersonDraft *draft;
        TeamBook::Slot team;
    };
    /// `statements` are the good rows about this person, in the file's order. Fails rows that contradict each other or
    /// break a rule; then the result is not to be used, and the person is to be settled again without those rows.
    std::vector<SettledMembership> settle(const Person &person, const std::vector<Statement> &statements);

    /// Warnings about the outcome: shares that sum above 1, cells that were of no use.
    void warn(const Person &person, const std::vector<Statement> &statements,
              const std::vector<SettledMembership> &memberships);

private:
    enum class Meaning { Membership, Nothing, NothingThoughWritten };
    Meaning meaningOf(const Person &person, const Statement &statement, const std::vector<Statement> &all,
                      const std::vector<SettledMembership> &memberships) const;
    SettledMembership *find(std::vector<SettledMembership> &memberships, const Statement &statement) const;
    void state(std::vector<SettledMembership> &memberships, const Statement &statement);
    void checkTeamsEnd(const SettledMembership &membership);
    void checkOverlaps(const std::vector<SettledMembership> &memberships);
    void fail(qsizetype row, std::optional<Field> field, const QString &reason)
    {
        m_ledger.fail(row, m_reader.at(row, field, reason));
    }

    const Organization &m_organization;
    const MemberIndex &m_members;
    TeamBook &m_teams;
    const Columns &m_columns;
    const DraftReader &m_reader;
    RowLedger &m_ledger;
};

} // namespace evenkeel::importing
