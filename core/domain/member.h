// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/checked_text.h"
#include "core/base/day.h"
#include "core/domain/ids.h"

namespace evenkeel {

/// A person. Two may share a name; no two have the same email address, compared without case.
struct Member
{
    MemberId id;
    Name name;
    Line email = {};
    Line role = {};
    Note note = {};

    friend bool operator==(const Member &, const Member &) = default;
};

/// A person's share of a team from a first to a last day. Those of one person in one team do not overlap.
struct Membership
{
    MembershipId id;
    MemberId member;
    TeamId team;
    /// FTE, above 0 and at most 1.
    double share = 1;
    Period period = {};

    friend bool operator==(const Membership &, const Membership &) = default;
};

inline MemberId keyOf(const Member &member) { return member.id; }
inline MembershipId keyOf(const Membership &membership) { return membership.id; }

} // namespace evenkeel
