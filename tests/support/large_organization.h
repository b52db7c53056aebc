// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organization.h"

namespace evenkeel::test {

/// How large an organization is made. The tree has groups of ten below groups of ten, three deep at most.
struct LargeSize
{
    int people = 1000;
    int teams = 100;
    int competencies = 16;
    /// Rounds half a year ago, a year ago and so on in which a third of all was rated, too, and in every seventh
    /// another third.
    int earlierRounds = 2;
    int daysBetweenRounds = 182;
};

/// An organization as large as one likes, the same for the same size: everybody rated in everything by the team's
/// supervisor, some by peers, in teams that face and are good at different things. As of 23 November 2026.
Organization largeOrganization(const LargeSize &size);

} // namespace evenkeel::test
