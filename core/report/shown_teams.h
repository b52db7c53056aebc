// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/assessment.h"

#include <QList>

#include <vector>

namespace evenkeel {

/// The teams that the window shows of a selected one: its direct children; its siblings with itself where it has none;
/// the root alone.
std::vector<const TeamAssessment *> teamsShown(const Assessment &assessment, const TeamAssessment &selected);

/// Everybody in the team and under it, in the order of names; of one name by id.
QList<MemberId> membersByName(const Organization &organization, const Assessment &assessment, const TeamAssessment &team);

} // namespace evenkeel
