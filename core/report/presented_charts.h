// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/competency_figures.h"
#include "core/report/disclosure.h"
#include "core/report/figures.h"
#include "core/report/people_figures.h"

#include <QLocale>

#include <variant>

namespace evenkeel {

/// Who is in the room.
enum class Audience {
    Everyone, ///< Sees what a disclosure lets everybody see, and nothing else.
    LeadershipTeam, ///< Those who answer for the teams: sees all teams, and no person.
};

/// A chart to be shown to a room: without any person's name or figures.
using PresentedChart = std::variant<BalanceMapFigure, TeamBarsFigure, CompetencyStripFigure, HeatMapFigure, DepthFigure,
                                    HeadCountFigure>;

/// The charts of a team, in the order in which they are shown; at least one. `team` is listed in the assessment, whose
/// disclosure it is. Competencies are those of the whole organization, shown with the root alone.
QList<PresentedChart> chartsForEveryone(const Organization &organization, const Assessment &assessment,
                                        const Disclosure &disclosure, TeamId team, const QLocale &locale);
/// The same for the leadership team, to whom competencies are shown of every team.
QList<PresentedChart> chartsForLeadershipTeam(const Organization &organization, const Assessment &assessment, TeamId team,
                                              const QLocale &locale);

/// What everybody is told of what is not shown of the team: "Groups under 5 people are not shown".
QString presentedNote(const Organization &organization, Audience audience, TeamId team, const QLocale &locale);

} // namespace evenkeel
