// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/assessment.h"

#include <optional>
#include <vector>

namespace evenkeel {

/// What asks for something to be done: a team's standing, or a flag beside one that is in balance.
struct Alert
{
    const TeamAssessment *team; ///< Of the assessment.
    std::optional<Flag> flag = {}; ///< None where it is the standing.
    /// Where the owner has put it aside on the assessment's day; null else. Of the organization.
    const AcknowledgedAlert *acknowledged = nullptr;

    /// As AcknowledgedAlert names it.
    QString kind() const;
    /// As AcknowledgedAlert counts it: 0 for none to 3 for critical.
    int severity() const;
};

/// The alerts of the selected team and all teams under it: standings outside the balance by falling severity, then flags,
/// then teams with too little data, each in the tree's order. A flag on how ratings are given is told of the topmost team
/// that has it alone, one on a single person of the lowest. An acknowledgment holds until its day, or until the severity rises. `selected` is listed; both
/// arguments outlive the answer.
std::vector<Alert> alertsIn(const Organization &organization, const Assessment &assessment, TeamId selected);

} // namespace evenkeel
