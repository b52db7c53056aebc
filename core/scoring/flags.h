// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/member_scores.h"
#include "core/scoring/roster.h"

#include <array>
#include <span>
#include <vector>

namespace evenkeel {

/// A team at the end of one of the last three rounds.
struct RoundTrace
{
    std::optional<double> leadershipLevel = {};
    double change = 3;
};

/// What a team's flags are read from. Its levels, needs and standing are known, and so are the standings of the teams
/// under it.
struct FlagInput
{
    const TeamAssessment &team;
    /// In the team and under it, once each.
    std::span<const Roster::Seat> people;
    /// Of the roster's members, in their order.
    const std::vector<MemberScores> &scores;
    std::span<const TeamAssessment *const> children;
    /// The team in the last three rounds, oldest first; null where there were fewer, or the team was not listed in one.
    const std::array<RoundTrace, 3> *lastThree = nullptr;
    const Method &method;
};

/// Whether a team of so many people may hang on one. Only then are its people's competencies looked at.
bool isSizeForSinglePoint(int members);

/// In the order of the enumeration. A team without enough data has none but Overlooked.
std::vector<Flag> flagsOf(const FlagInput &input);

} // namespace evenkeel
