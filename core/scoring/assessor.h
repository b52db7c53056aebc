// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/judged_day.h"

#include <optional>
#include <vector>

namespace evenkeel {

/// Assesses one organization again and again while it is edited and looked at on other days: only those whose ratings
/// changed are scored anew, and only the days that an edit reaches are judged anew. What it returns is what assess()
/// returns, to the last digit. It holds on to the organization that it assessed last.
class Assessor
{
public:
    Assessment assess(const Organization &organization, Day day);

private:
    struct Changes;
    struct EarlierDay
    {
        JudgedDay judged;
        std::vector<bool> isScored; ///< By the roster's members.
        bool isToBeJudged;
    };

    Changes changesIn(const Organization &organization, const ScoringRules &rules) const;
    /// The day with all that holds of it from the last time.
    EarlierDay earlierDay(Day day, const Organization &organization, const Changes &changes);
    static void scoreMembers(std::vector<EarlierDay> &days, const Organization &organization,
                             const ScoringRules &rules);
    /// Replaces m_today and m_scores.
    void scoreToday(Day day, const Organization &organization, const ScoringRules &rules, const Changes &changes);

    std::optional<Organization> m_organization;
    ScoringRules m_rules;
    std::vector<JudgedDay> m_earlierDays;
    std::optional<JudgedDay> m_today;
    std::vector<MemberScores> m_scores; ///< Of today's roster, in its order.
};

} // namespace evenkeel
