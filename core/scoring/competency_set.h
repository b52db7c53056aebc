// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organization.h"

#include <vector>

namespace evenkeel {

/// A competency with the side and weight that are in force on a day.
struct CountingCompetency
{
    CompetencyId id;
    Side side = Side::Neutral;
    double weight = 1;
    int order = 0; ///< Its place among the day's competencies as they are listed.

    friend bool operator==(const CountingCompetency &, const CountingCompetency &) = default;
};

/// The competencies that count on a day: those between their first and last day, neutral ones included, which count
/// for neither side. Two days with equal sets score the same ratings alike.
struct CompetencySet
{
    CompetencySet(const Organization &organization, Day day);

    /// Ascending by id, as ratings are.
    std::vector<CountingCompetency> byId = {};
    double managementWeight = 0;
    double leadershipWeight = 0;

    /// The sum of the side's weights; 0 for a side without competencies.
    double weightOf(Side side) const { return side == Side::Management ? managementWeight : leadershipWeight; }

    friend bool operator==(const CompetencySet &, const CompetencySet &) = default;
};

} // namespace evenkeel
