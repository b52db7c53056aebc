// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rating_days.h"
#include "core/scoring/assemble.h"
#include "core/scoring/state_changes.h"

#include <memory>
#include <optional>
#include <vector>

namespace evenkeel {

/// Assesses one organization again and again while it is edited and looked at on other days: only those whose ratings
/// changed are scored anew, and only the teams they are in, on the days that an edit reaches, are judged anew. What it
/// returns is what assess() returns, to the last digit. It holds on to the organization that it assessed last.
class Assessor
{
public:
    std::shared_ptr<const Assessment> assess(const Organization &organization, Day day);
    /// Takes over what the other one, where this is what it assessed last, knows of earlier days: another day can then be
    /// looked at without judging the rounds before it again.
    void learnDaysFrom(const Assessor &other, const Organization &organization);

private:
    struct EarlierDay
    {
        JudgedDay judged;
        std::vector<bool> isScored; ///< By the roster's members.
        bool isToBeJudged;
        /// Where only some of its teams were to be judged again, which is done: their nodes.
        std::vector<int> judgedAgain = {};
    };

    void followRatingDays(const Organization &organization, const StateChanges &changes);
    /// The day with all that holds of it from the last time.
    EarlierDay earlierDay(Day day, const Organization &organization, const ScoringRules &rules, const StateChanges &changes);
    static void scoreMembers(std::vector<EarlierDay> &days, const Organization &organization,
                             const ScoringRules &rules);
    /// Replaces m_today and all that is kept of it.
    void scoreToday(Day day, const Organization &organization, const ScoringRules &rules, const StateChanges &changes);
    /// Scores those of today's roster anew who changed; their places.
    std::vector<int> scoreAgain(const Organization &organization, const ScoringRules &rules, const StateChanges &changes);
    /// Today's nodes of the teams that were judged again on earlier days.
    std::vector<int> touchedBefore(const std::vector<EarlierDay> &days) const;

    AssessmentParts parts();

    std::optional<ScoredState> m_state; ///< That was assessed last.
    RatingDays m_ratingDays;
    std::vector<Day> m_rounds; ///< The day on which each is judged.
    std::vector<JudgedDay> m_earlierDays;
    std::optional<JudgedDay> m_today;
    std::vector<MemberScores> m_scores; ///< Of today's roster, in its order.
    std::vector<ScoreSummary> m_summaries; ///< Of m_scores.
    std::optional<PeopleSums> m_sums; ///< Of m_summaries.
    std::optional<CompetencyTally> m_tally; ///< Of m_scores.
    std::optional<RaterCensus> m_census; ///< Of m_scores.
    std::shared_ptr<const Assessment> m_last;
};

} // namespace evenkeel
