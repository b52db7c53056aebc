// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/import_rows.h"
#include "core/edit/import_teams.h"
#include "core/exchange/drafts.h"

#include <QHash>

#include <vector>

namespace evenkeel::importing {

/// The people of an organization, to be found by what a file says of them. The organization outlives it.
class MemberIndex
{
public:
    explicit MemberIndex(const Organization &organization);

    std::optional<MemberId> byEmail(const QString &email) const;
    const std::vector<MemberId> &byName(const QString &name) const;
    const std::vector<const Membership *> &membershipsOf(MemberId member) const;

private:
    QHash<QString, MemberId> m_byEmail;
    QHash<QString, std::vector<MemberId>> m_byName;
    QHash<MemberId, std::vector<const Membership *>> m_memberships;
};

/// A person that a people file speaks of.
struct Person
{
    /// The one of the organization; a new person gets an id when rows are written.
    std::optional<MemberId> id;
    bool isNew = true;
    std::vector<qsizetype> rows;
};

/// Who each row of a people file is about: as somebody chose, else by id, else by email, else, without an email, by name and team among people
/// without one (exchange.md). Never merges in silence.
class PersonBook
{
public:
    /// `options` outlive it.
    PersonBook(const Organization &organization, const MemberIndex &members, TeamBook &teams,
               const ImportOptions &options)
        : m_organization(organization)
        , m_members(members)
        , m_teams(teams)
        , m_options(options)
    {}

    struct Place
    {
        int person;
        TeamBook::Slot team;
        MatchedBy matchedBy = MatchedBy::Nobody;
    };
    /// None where the row is ambiguous: it is failed then. `draft` has a name.
    std::optional<Place> locate(qsizetype row, const PersonDraft &draft, const DraftReader &reader, RowLedger &ledger);

    std::vector<Person> persons;

private:
    struct Match
    {
        std::optional<MemberId> member;
        MatchedBy by = MatchedBy::Nobody;
    };
    std::optional<Match> match(qsizetype row, const PersonDraft &draft, const std::vector<TeamBook::Slot> &slots,
                               const DraftReader &reader, RowLedger &ledger) const;
    std::vector<TeamBook::Slot> candidates(const PersonDraft &draft) const;
    std::optional<TeamBook::Slot> chooseTeam(const std::vector<TeamBook::Slot> &slots, std::optional<MemberId> member,
                                             const PersonDraft &draft) const;
    std::vector<MemberId> namesakes(const PersonDraft &draft, const std::vector<TeamBook::Slot> &slots) const;
    void warnOfNamesakes(qsizetype row, const PersonDraft &draft, TeamBook::Slot team, const DraftReader &reader,
                         RowLedger &ledger) const;
    int personOf(MemberId member);
    int newPerson(const QString &key);

    const Organization &m_organization;
    const MemberIndex &m_members;
    TeamBook &m_teams;
    const ImportOptions &m_options;
    QHash<MemberId, int> m_known;
    QHash<QString, int> m_new;
};

} // namespace evenkeel::importing
