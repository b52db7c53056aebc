// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/verb.h"
#include "core/scoring/assessment.h"

namespace evenkeel::edit {

/// Puts the team below `parent`, before the child that stands at `position` now (their number for the end), in one
/// step. A team that changes its parent hangs there from the assessment's day on, or from always where nobody in it
/// was rated before that day: then there is no history that the move would falsify.
Verb<> placeTeam(const Organization &organization, const Assessment &assessment, TeamId team, TeamId parent,
                 int position);

/// What goes with the team when it is deleted, in sentences that name the counts; none where nobody is, was or will
/// be in it or below it.
std::optional<QString> whatTeamHolds(const Organization &organization, const Assessment &assessment,
                                     const TeamAssessment &team);

/// What ends with the team when it closes after `last`, a real day: teams under it, people in them, and who would have
/// come later. Empty where nothing does.
QString whatClosingEnds(const Organization &organization, TeamId team, Day last);

/// What comes over when `from` is merged into `into`, with counts.
QString whatMergeMoves(const Organization &organization, TeamId from, TeamId into);

} // namespace evenkeel::edit
