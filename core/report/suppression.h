// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/disclosure.h"

#include <vector>

namespace evenkeel {

/// What suppression needs to know of one person in one team: who, with which share, and the score of one side.
struct RatedShare
{
    int person; ///< Any number that tells people apart.
    double share; ///< FTE, above 0.
    double score; ///< 1-5
};

/// A team with those who sit in it itself and are rated on the side. Nodes stand depth first, parents before children.
struct SuppressionNode
{
    int parent; ///< -1 for the root.
    int end; ///< The nodes from this one up to, not including, `end` are its subtree.
    std::vector<RatedShare> direct;
};

/// What a group of people gives away by its mean.
DisclosedSide judgeGroup(const std::vector<RatedShare> &group, int fewest);

/// Decides for one side of all teams. A team that would give something away is hidden; then, from the bottom up, all
/// that is hidden of one shown total must be a group that could be shown itself, else the next smallest part is
/// hidden too; where that would leave none, the total is hidden instead.
std::vector<DisclosedSide> suppress(const std::vector<SuppressionNode> &nodes, int fewest);

/// For each node the nearest one, itself or above, whose figure is printed; -1 where there is none.
std::vector<int> nearestExact(const std::vector<SuppressionNode> &nodes, const std::vector<DisclosedSide> &sides);

} // namespace evenkeel
