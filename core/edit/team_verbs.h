// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/verb.h"

#include <vector>

/// Edits of teams. Texts come as they were typed; each verb refuses what breaks a rule with a sentence to show, and
/// nothing is changed then. A team that is not there is ErrorKind::NotFound.
namespace evenkeel::edit {

struct TeamDraft
{
    QString name;
    /// Without one, the team goes below the root.
    std::optional<TeamId> parent = {};
    Day from = Day::always();
    QString note = {};
};

/// The new team stands last among its siblings. Two siblings cannot have the same name.
Verb<TeamId> addTeam(const TeamDraft &draft);

/// Renaming the root renames the organization.
Verb<> renameTeam(TeamId team, const QString &name);
Verb<> setTeamNote(TeamId team, const QString &note);
Verb<> setTeamLead(TeamId team, std::optional<MemberId> lead);

/// What is said of a team beside its place and what it faces.
struct TeamDetails
{
    QString name;
    QString note = {};
    std::optional<MemberId> lead = {};
    /// The day from which it is listed.
    Day first = Day::always();
};
TeamDetails detailsOf(const Team &team);
/// All of it at once, as from a form.
Verb<> editTeam(TeamId team, const TeamDetails &details);

/// Hangs the team, with all under it, below `newParent` from a day on, until its next place if there is one; from
/// Day::always() for its whole history. Refused where the team would come to stand under itself on any day.
Verb<> moveTeam(TeamId team, TeamId newParent, Day from = Day::always());

/// Puts these siblings, all or some, into the order given; each is named once.
Verb<> orderTeams(const std::vector<TeamId> &siblings);

/// `last` becomes the last day of the team and of every team under it; memberships in them end that day, and those
/// that would begin later go. The root cannot be closed.
Verb<> closeTeam(TeamId team, Day last);

/// What ended on the last day of a closed team together with it: teams under it, and memberships in all of them.
struct Closing
{
    std::vector<TeamId> teamsUnder;
    std::vector<MembershipId> memberships;
};
Closing closingOf(const Organization &organization, TeamId team);

enum class Reopening : quint8 {
    TeamAlone, ///< What ended with it stays as it is.
    WithAllThatEnded, ///< What closingOf() names goes on too, but for people who are back already.
};
/// Takes back the last day of the team.
Verb<> reopenTeam(TeamId team, Reopening reopening = Reopening::TeamAlone);
/// The day from which the team is listed.
Verb<> setTeamBeginning(TeamId team, Day first);

/// Removes the team, the teams under it by their last place, and all memberships in them. The people and their ratings
/// stay. A team that once hung under a removed one hangs, for those days, where that one hung. The root cannot be removed.
Verb<> removeTeam(TeamId team);

/// What the team itself faces from a day on, 1 to 5; none takes its own value back ("as the parent"). From
/// Day::always() for its whole history.
Verb<> setDemand(TeamId team, Demand demand, std::optional<double> value, Day from = Day::always());
/// Both at once, as a preset or the short questions give them.
Verb<> setDemands(TeamId team, std::optional<double> change, std::optional<double> complexity,
                  Day from = Day::always());
/// What the organization would be with these entries, of which no two are of one team's same demand: to be assessed
/// before it is done. The values lie in 1 to 5.
Organization withDemands(const Organization &organization, const std::vector<TeamDemand> &entries);

} // namespace evenkeel::edit
