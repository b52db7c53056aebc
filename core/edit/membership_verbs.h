// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/verb.h"

#include <vector>

/// Edits of who is in which team. Refused: a share outside (0, 1], a last day before the first, two memberships of one
/// person in one team that overlap, a membership that outlasts its team.
namespace evenkeel::edit {

struct MembershipDraft
{
    TeamId team;
    /// FTE, above 0 and at most 1.
    double share = 1;
    Period period = {};
};

Verb<MembershipId> addMembership(MemberId member, const MembershipDraft &draft);
Verb<> editMembership(MembershipId membership, const MembershipDraft &draft);
Verb<> setShare(MembershipId membership, double share);
/// `last` is its last day.
Verb<> endMembership(MembershipId membership, Day last);
/// Many at once: all or none. Refused where one begins only after `last`.
Verb<> endMemberships(const std::vector<MembershipId> &memberships, Day last);
Verb<> removeMembership(MembershipId membership);
/// From `from` on the person is in `team` instead, with the same share and until the same last day: the membership
/// ends the day before, or is moved as a whole where it begins no earlier than `from`.
Verb<> transferMembership(MembershipId membership, TeamId team, Day from);
Verb<> transferMemberships(const std::vector<MembershipId> &memberships, TeamId team, Day from);

/// Each of these people is in `draft.team` too: their other memberships stay as they are.
Verb<> addMemberships(const std::vector<MemberId> &members, const MembershipDraft &draft);

} // namespace evenkeel::edit
