// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/menu_commands.h"
#include "core/domain/organization.h"

#include <QLocale>

namespace evenkeel {

enum class FoundKind { Team, Person, Competency, Command };

/// Something that was found, as it is shown.
struct Found
{
    FoundKind kind;
    /// Of the team, member or competency; the position among the commands.
    quint32 id = 0;
    QString name;
    QString detail = {}; ///< Where it belongs; may be empty.
    QString mark = {}; ///< "left on 3 Mar 2025", "closed on ..."; empty for what is there.
    QString keys = {}; ///< Of a command.
    bool canBeChosen = true;

    friend bool operator==(const Found &, const Found &) = default;
};

/// The best of one kind, best first, and how many more match.
struct FoundGroup
{
    FoundKind kind;
    std::vector<Found> best = {};
    int more = 0;
};

/// Where a person or a team is to be seen: the team, and a day on which it is there.
struct Whereabouts
{
    TeamId team;
    Day day;
};

/// What can be looked for in one state of a file, in the form in which texts are compared, so that each key of a search
/// is quick: 100,000 people take some milliseconds.
class FindIndex
{
public:
    /// Whoever is not there on `day` is marked.
    FindIndex(const Organization &organization, Day day, Day today, std::vector<MenuCommand> commands,
              const QLocale &locale);

    /// At most `most` of each kind, the kind with the best match first. Every word of `text` is found somewhere in the
    /// name, or in what is said beside it (role, email; code; menu). A name that begins with the text comes before one
    /// in which words begin so, that before one that has it anywhere, all those before what only matches beside; who is
    /// there before who is not. Empty for an empty text.
    std::vector<FoundGroup> find(const QString &text, std::size_t most) const;

    /// The team that a person is in on the day, else was in last, else will be in; none who is in no team.
    std::optional<Whereabouts> whereIs(MemberId member) const;
    std::optional<Whereabouts> whereIs(TeamId team) const;
    std::optional<Day> whenIs(CompetencyId competency) const;
    const MenuCommand &command(quint32 position) const { return m_commands[position]; }

private:
    struct Entry
    {
        quint32 id;
        QString key; ///< Of the name.
        QString beside; ///< Of what is said beside it.
        bool isThere = true;
    };
    struct Match
    {
        int rank;
        const Entry *entry;
    };
    struct Query;

    const Membership *latest(MemberId member) const;
    Period periodOf(const Membership &membership) const;
    Day dayIn(const Period &period) const;
    const std::vector<Entry> &entriesOf(FoundKind kind) const;
    Found described(FoundKind kind, const Entry &entry) const;
    Found describedTeam(TeamId team) const;
    Found describedPerson(MemberId member) const;
    Found describedCompetency(CompetencyId competency) const;
    Found describedCommand(quint32 position) const;
    QString pathOf(TeamId team, Day day) const;

    Organization m_organization;
    Day m_day;
    Day m_today;
    QLocale m_locale;
    std::vector<MenuCommand> m_commands;
    std::vector<std::pair<MemberId, MembershipId>> m_memberships; ///< By member.
    std::vector<Entry> m_teams;
    std::vector<Entry> m_people;
    std::vector<Entry> m_competencies;
    std::vector<Entry> m_commandEntries;
};

} // namespace evenkeel
