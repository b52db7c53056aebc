// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/judged_day.h"

#include <algorithm>
#include <vector>

namespace evenkeel {

/// An organization at one state of editing, and the rules that are in force then.
struct ScoredState
{
    Organization organization;
    ScoringRules rules;
};

/// What of the figures of one state does not hold in the next one.
struct StateChanges
{
    /// Other rules: no score holds.
    bool isEveryScore = true;
    /// Other teams or competencies: scores hold, but who sits where has to be looked up again.
    bool isTheHouse = true;
    /// When memberships hold, or held, that are others now.
    std::vector<Period> seatings = {};
    /// What teams face: scores and levels hold, needs do not.
    bool areNeeds = true;
    /// Whose scores do not hold, ascending.
    std::vector<MemberId> members = {};

    /// Whether the same people sit in the same teams on the day.
    bool areSeatsKeptOn(Day day) const
    {
        return !isTheHouse && std::none_of(seatings.begin(), seatings.end(), [day](const Period &period) { return period.contains(day); });
    }
    bool holdsFor(MemberId member) const { return !std::binary_search(members.begin(), members.end(), member); }
    /// Whether scores of the day, as it was judged before, hold for it now.
    bool keepScoresOf(const JudgedDay &before, const JudgedDay &now) const
    {
        return !isEveryScore && before.day == now.day && before.competencies == now.competencies;
    }
};

StateChanges stateChanges(const ScoredState &before, const Organization &now, const ScoringRules &rules);

} // namespace evenkeel
