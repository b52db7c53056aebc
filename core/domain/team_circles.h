// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/shared_table.h"
#include "core/domain/team.h"

#include <optional>

namespace evenkeel {

/// Whether the team stands, on any day, below itself.
bool standsUnderItself(const SharedTable<TeamPlace> &places, TeamId team);

/// A team that does, if there is one.
std::optional<TeamId> findCircle(const SharedTable<TeamPlace> &places);

} // namespace evenkeel
