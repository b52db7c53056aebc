// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/assemble.h"
#include "core/scoring/past_rounds.h"
#include "core/scoring/state_changes.h"

#include <memory>
#include <optional>
#include <vector>

namespace evenkeel {

/// Teams whose figures are other ones now.
struct TouchedTeams
{
    bool isEvery = false;
    std::vector<TeamId> teams = {};

    void add(const TouchedTeams &more);
    bool isNone() const { return !isEvery && teams.empty(); }
};

/// A day on which a round is judged, kept while the organization is edited: what an edit reaches is judged again, the
/// rest holds. Some 200 bytes for each person on it.
class KeptDay
{
public:
    explicit KeptDay(Day day) : m_day(day) {}

    /// The state that it was judged in last; null before the first time.
    const std::shared_ptr<const ScoredState> &state() const { return m_state; }
    /// Judges it in this state, where the changes since state() are these, and returns the teams that have other levels,
    /// needs or people.
    TouchedTeams judge(const std::shared_ptr<const ScoredState> &now, const StateChanges &changes);
    /// As it was judged.
    const JudgedDay &judged() const { return *m_judged; }

    /// What was assembled of these teams does not hold: they, or their past, are others.
    void touch(const TouchedTeams &teams) { m_touched.add(teams); }
    /// The round in the state that the day was judged in. `rounds` and `earlierDays` are those known on the day, as in
    /// AssessmentParts; `before` is the day before it in the past rounds, null for the first.
    std::shared_ptr<const JudgedRound> assemble(const std::optional<RatingRound> &round, const std::vector<Day> &rounds,
                                                const std::vector<const JudgedDay *> &earlierDays,
                                                const KeptDay *before);
    /// Whether only teams that were touched are to be assembled again, while `rounds` are known on the day.
    bool isAssembledWith(const std::vector<Day> &rounds) const
    {
        return m_shown && !m_touched.isEvery && m_rounds == rounds;
    }

private:
    void judgeAnew();
    TouchedTeams judgeAgain(const ScoredState &before, const StateChanges &changes);
    void keep(std::size_t place, const MemberScores &scores);
    std::vector<int> touchedNodes() const;
    /// What the roster's member at the place is rated in.
    std::vector<MemberCompetency> competenciesOf(int place) const;

    Day m_day;
    std::shared_ptr<const ScoredState> m_state;
    std::optional<JudgedDay> m_judged;
    std::vector<ScoreSummary> m_scores; ///< By the roster's members.
    std::optional<PeopleSums> m_sums; ///< Of m_scores.
    std::optional<RaterCensus> m_census;
    std::vector<MemberScores> m_fresh; ///< Of everybody, where they were just scored; else empty.
    /// The same for as long as nobody comes, leaves or sits elsewhere on the day.
    std::shared_ptr<const int> m_seating;

    TouchedTeams m_touched;
    std::vector<Day> m_rounds; ///< That m_shown was assembled with.
    std::shared_ptr<const int> m_seatingBefore; ///< That its turnover was counted from.
    std::shared_ptr<const JudgedRound> m_shown;
};

} // namespace evenkeel
