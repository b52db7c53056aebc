// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/people_sums.h"

#include <array>
#include <functional>
#include <span>
#include <vector>

namespace evenkeel {

/// A team at the end of one of the last three rounds.
struct RoundTrace
{
    std::optional<double> leadershipLevel = {};
    double change = 3;
};

/// The rated competencies of the roster's member at a place.
using CompetenciesOf = std::function<std::vector<MemberCompetency>(int)>;

/// Whether a team of so many people can have a single point.
bool isSizeForSinglePoint(int members);

/// What a team's flags are read from. Its levels, needs and standing are known, and so are the standings of the teams
/// under it.
struct FlagInput
{
    const TeamAssessment &team;
    /// In the team and under it, once each; empty where the team is of no size for a single point.
    std::span<const Roster::Seat> people;
    /// Theirs, in their order.
    std::span<const ScoreSummary> scores;
    /// What they are rated in.
    const CompetenciesOf &competenciesOf;
    /// Of all of them, whatever the size.
    const PeopleSum &sum;
    std::span<const TeamAssessment *const> children;
    /// The team in the last three rounds, oldest first; null where there were fewer, or the team was not listed in one.
    const std::array<RoundTrace, 3> *lastThree = nullptr;
    const Method &method;
};

/// In the order of the enumeration. A team without enough data has none but Overlooked.
std::vector<Flag> flagsOf(const FlagInput &input);

} // namespace evenkeel
