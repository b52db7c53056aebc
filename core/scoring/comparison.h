// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/change_apart.h"
#include "core/scoring/judged_day.h"

#include <vector>

namespace evenkeel {

/// Every team of two judged days told apart, and what that takes: after an edit only the teams that it reaches are told
/// apart again. Both days outlive it, and have the same competencies, people and seats for as long as it lives.
class Comparison
{
public:
    Comparison(const Organization &organization, const JudgedDay &before, const JudgedDay &after);

    /// As changesBetween() says them.
    const std::vector<TeamChange> &changes() const { return m_changes; }
    /// These members are rated otherwise, and these teams have other levels on one of the days.
    void compareAgain(const Organization &organization, const std::vector<MemberId> &members,
                      const std::vector<TeamId> &teams);

private:
    void readNewRatings(std::size_t placeBefore, const Organization &organization, const ScoringRules &rules);
    TeamChange ofTeam(int nodeBefore, int nodeAfter);
    void compareSide(SideChange &change, Side side, const std::vector<Roster::Seat> &before,
                     const std::vector<Roster::Seat> &after) const;

    const JudgedDay &m_before;
    const JudgedDay &m_after;
    std::vector<int> m_toAfter; ///< Places of the earlier roster's members in the later one.
    std::vector<int> m_toBefore;
    /// Of the earlier roster: later ratings, by the earlier competencies. Empty where those are the later ones, too.
    std::vector<SideLevels> m_newRatings;
    Gathering m_peopleBefore;
    Gathering m_peopleAfter;
    std::vector<double> m_shareBefore; ///< In the team that is compared; 0 for all others.
    std::vector<double> m_shareAfter;
    std::vector<Roster::Seat> m_orderedBefore; ///< Of that team, where it has many people.
    std::vector<Roster::Seat> m_orderedAfter;
    std::vector<TeamChange> m_changes;
};

} // namespace evenkeel
