// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/member_scores.h"
#include "core/scoring/roster.h"
#include "core/scoring/spread.h"

#include <vector>

namespace evenkeel {

/// What somebody at these levels is strong in; none where a side is not defined.
std::optional<StrongIn> strongInOf(std::optional<double> management, std::optional<double> leadership, const Method &method);

/// The scores of some people, added up; each counts once, with the sum of his or her shares.
struct PeopleSum
{
    /// Of those with the side defined, but for the pairs.
    struct OfSide
    {
        double fte = 0;
        /// Of share times standard error of measurement, squared.
        double measured = 0;
        Spread levels = {}; ///< Without shares.
        int ratedPairs = 0; ///< (Member, competency), of everybody.

        void add(const OfSide &more);
    };

    OfSide management = {};
    OfSide leadership = {};
    HeadCounts strongIn = {};
    int countingRatings = 0;
    int highRatings = 0;
    Day lastRated = Day::always(); ///< This for never.

    void add(double share, const ScoreSummary &person, const Method &method);
    void add(const PeopleSum &more);
    /// The person was added a second time; `product` is of the two shares.
    void meet(double product, const ScoreSummary &person, const Method &method, bool isCountedTwice);

private:
    void count(const ScoreSummary &person, const Method &method, int heads);
};

/// PeopleSum of each team with the teams under it.
class PeopleSums
{
public:
    /// `scores` are of the roster's members, in their order.
    PeopleSums(const Roster &roster, const std::vector<ScoreSummary> &scores, const Method &method);
    /// Sums these nodes again (ascending), with all above them, after scores of people in them changed.
    void sumAgain(const std::vector<int> &nodes, const Roster &roster, const std::vector<ScoreSummary> &scores,
                  const Method &method);

    const PeopleSum &of(int node) const { return m_sums[std::size_t(node)]; }

private:
    void sum(int node, const Roster &roster, const std::vector<ScoreSummary> &scores, const Method &method);

    std::vector<PeopleSum> m_sums; ///< By node.
};

} // namespace evenkeel
