// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rating_days.h"
#include "core/scoring/change_apart.h"
#include "core/scoring/past_rounds.h"
#include "core/scoring/state_changes.h"

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace evenkeel {

class Comparison;
class KeptDay;

/// Judges the past rounds of one organization again and again while it is edited: after an edit of ratings only the
/// people rated otherwise, in the rounds that hear of it, and the teams that they are in are worked again. What it
/// returns is what pastRounds() and changesBetween() return, to the last digit. It holds on to the last two states
/// that it was asked of.
class TrendAssessor
{
public:
    TrendAssessor();
    ~TrendAssessor();

    /// None where the job was cancelled; what was done until then is not done again.
    std::optional<PastRounds> pastRounds(const Organization &organization, Day day, Job *job = nullptr);
    /// Whether pastRounds() of this takes a few frames of a screen at most, as nearly all of it is known.
    bool isNearlyKnown(const Organization &organization, Day day);
    /// Quick where both are days of the past rounds, and quicker where they are those of the last time. `before` lies
    /// before `after`.
    std::vector<TeamChange> changesBetween(const Organization &organization, Day before, Day after);

private:
    struct Plan;
    struct Compared;

    void follow(const Organization &organization);
    Plan planFor(Day day) const;
    KeptDay &judged(Day day);

    std::shared_ptr<const ScoredState> m_state;
    std::shared_ptr<const ScoredState> m_stateBefore;
    StateChanges m_changes; ///< From that one to this one.
    RatingDays m_ratingDays;
    std::map<Day, std::unique_ptr<KeptDay>> m_days;
    std::unique_ptr<Compared> m_compared; ///< Two of m_days; null where none are.
};

} // namespace evenkeel
