// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

namespace evenkeel {

using TeamId = Id<struct TeamTag>;
using MemberId = Id<struct MemberTag>;
using MembershipId = Id<struct MembershipTag>;
using CompetencyId = Id<struct CompetencyTag>;
using RaterId = Id<struct RaterTag>;
using RoundId = Id<struct RoundTag>;

} // namespace evenkeel
