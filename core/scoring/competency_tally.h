// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/competency_set.h"
#include "core/scoring/mean.h"
#include "core/scoring/member_scores.h"
#include "core/scoring/roster.h"

#include <vector>

namespace evenkeel {

/// How each team with the teams under it is rated in each competency of a day, kept so that an edit adds up few people.
class CompetencyTally
{
public:
    /// `scores` are of the roster's members, in their order.
    CompetencyTally(const CompetencySet &competencies, const Roster &roster, const std::vector<MemberScores> &scores);
    /// Tallies these nodes again (ascending, with all above them) after scores of people in them changed.
    void tallyAgain(const std::vector<int> &nodes, const Roster &roster, const std::vector<MemberScores> &scores);

    /// Management first; neutral ones last.
    QList<CompetencyProfile> profileOf(int node) const;

private:
    struct Cell
    {
        Mean level = {}; ///< By FTE.
        int rated = 0;
        int strong = 0;
    };
    struct Row
    {
        std::vector<Cell> cells = {}; ///< By m_listed; empty where nobody is rated in anything.

        void add(const Row &more);
    };
    void tally(int node, const Roster &roster, const std::vector<MemberScores> &scores);
    /// Calls `each(cell, level)` for all that the member is rated in.
    void forEach(Row &row, const MemberScores &scores, const auto &each) const;

    std::vector<CountingCompetency> m_listed; ///< As members' competencies are.
    std::vector<std::size_t> m_shown; ///< Positions there, in the order of profileOf().
    std::vector<Row> m_rows; ///< By node.
};

} // namespace evenkeel
