// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rounds.h"
#include "core/scoring/assessment.h"

#include <memory>
#include <optional>
#include <vector>

namespace evenkeel {

class Job;

/// Heads that are in a team or under it and were not when the round before was judged, and the other way round.
struct Turnover
{
    int came = 0;
    int left = 0;

    friend bool operator==(const Turnover &, const Turnover &) = default;
};

/// The organization as it stood when a round was judged: what assess() says on that day, but without the members, who
/// sits where, the competencies and the rounds before, so that many of them can be kept.
struct JudgedRound
{
    /// None where the day lies behind the last round.
    std::optional<RatingRound> round = {};
    Assessment assessment;
    /// By assessment.teams; none for a team that was not listed in the round before.
    std::vector<Turnover> turnover = {};

    Day judgedOn() const { return assessment.asOf; }
    /// Null where the team was not listed.
    const TeamAssessment *find(TeamId team) const { return assessment.find(team); }
    /// As `turnover`; `team` is one of assessment.teams.
    const Turnover &turnoverOf(const TeamAssessment &team) const
    {
        return turnover[std::size_t(&team - assessment.teams.data())];
    }

    friend bool operator==(const JudgedRound &, const JudgedRound &) = default;
};

/// From this day on other competencies count, or count otherwise: what is scored before it and after it is not the
/// same.
struct CompetencyBreak
{
    Day from;
    std::vector<CompetencyId> retagged = {}; ///< Another side or another weight.
    std::vector<CompetencyId> added = {};
    std::vector<CompetencyId> retired = {};

    friend bool operator==(const CompetencyBreak &, const CompetencyBreak &) = default;
};

/// Every round that begins until a day, in time order, each judged on its last day or on that day, whichever is
/// earlier; then the day itself where no round holds it. Each on another day; at least one.
struct PastRounds
{
    std::vector<std::shared_ptr<const JudgedRound>> rounds; ///< None is null.
    /// Behind the first and not behind the last of the days, ascending.
    std::vector<CompetencyBreak> breaks;
};

/// Takes some 30 ms for each round at 10,000 people; TrendAssessor is quicker after an edit. None where the job was
/// cancelled.
std::optional<PastRounds> pastRounds(const Organization &organization, Day day, Job *job = nullptr);

/// Those behind `first` and not behind `last`, ascending. Neutral competencies count for nothing, and are none.
std::vector<CompetencyBreak> competencyBreaks(const Organization &organization, Day first, Day last);

} // namespace evenkeel
