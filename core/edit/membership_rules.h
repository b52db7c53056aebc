// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/membership_verbs.h"

namespace evenkeel::edit {

/// Refused where the team is not there or closes earlier, the share lies outside (0, 1] or the days are out of order.
Result<> checkMembership(const Organization &organization, const MembershipDraft &draft);

/// Refused where the person has another membership in the same team on some of the same days.
Result<> checkOverlaps(const Organization &organization, const Membership &membership);

} // namespace evenkeel::edit
