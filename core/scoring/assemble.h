// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/certainty.h"
#include "core/scoring/competency_tally.h"
#include "core/scoring/flags.h"
#include "core/scoring/judged_day.h"

#include <vector>

namespace evenkeel {

/// What was computed for a day and for the days on which earlier rounds were judged.
struct AssessmentParts
{
    const Organization &organization;
    /// The days on which the rounds until today are judged, one each, ascending; those before today stand in
    /// `earlierDays` as well.
    const std::vector<Day> &rounds;
    std::vector<const JudgedDay *> earlierDays;
    const JudgedDay &today;
    /// Of today's roster, in its order.
    const std::vector<ScoreSummary> &scores;
    /// Of them.
    const PeopleSums &sums;
    CompetenciesOf competenciesOf;
    RaterCensus &census;
    /// Null where the teams' competencies are not asked for.
    const CompetencyTally *tally = nullptr;
};

/// The assessment made of them but for its members: memory, standings, errors and flags.
Assessment assemble(const AssessmentParts &parts);

/// Makes these teams (nodes of today's tree, ascending) of the assessment again, which was made of parts that differ in
/// nothing else.
void assembleAgain(Assessment &assessment, const AssessmentParts &parts, const std::vector<int> &nodes);

} // namespace evenkeel
