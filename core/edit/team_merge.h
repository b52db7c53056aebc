// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/verb.h"

#include <vector>

/// Two teams made one.
namespace evenkeel::edit {

/// What becomes of teams that would stand side by side under one name.
struct TeamMergeChoices
{
    /// Merged into their namesake, as the two teams are.
    std::vector<TeamId> joined = {};

    struct NewName
    {
        TeamId team;
        QString name;
    };
    std::vector<NewName> renamed = {};
};

/// A team that comes over, and the one of the same name that is there already.
struct Namesakes
{
    TeamId coming;
    TeamId standing;

    friend bool operator==(const Namesakes &, const Namesakes &) = default;
};

/// Those that a merge brings together, whether `choices` part them or not; and of those that it joins, the ones under
/// them.
std::vector<Namesakes> namesakesIn(const Organization &organization, TeamId from, TeamId into,
                                   const TeamMergeChoices &choices = {});

/// Moves everybody and every team of `from` into `into`, which keeps its name, lead and demands, and removes `from`.
/// Shares of one person that meet on the same days are summed, to 1 at most. Refused where two teams of one name would
/// stand side by side and `choices` do not part them, and where a team would come to stand under itself.
Verb<> mergeTeams(TeamId from, TeamId into, const TeamMergeChoices &choices = {});

} // namespace evenkeel::edit
