// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/assessment.h"

#include <QList>

#include <limits>
#include <vector>

namespace evenkeel {

/// The teams that the window shows of a selected one: its direct children; its siblings with itself where it has none;
/// the root alone.
std::vector<const TeamAssessment *> teamsShown(const Assessment &assessment, const TeamAssessment &selected);

/// Everybody in the team and under it, in the order of names, of one name by id; at most `most` of them. Names are
/// compared as people of the place do, and simply by their letters where there are thousands.
QList<MemberId> membersByName(const Organization &organization, const Assessment &assessment, const TeamAssessment &team,
                              int most = std::numeric_limits<int>::max());

} // namespace evenkeel
