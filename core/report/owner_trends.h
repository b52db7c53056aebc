// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/trend_figures.h"
#include "core/scoring/past_rounds.h"

#include <QLocale>

namespace evenkeel {

/// What the window shows to the file's owner of the past rounds. Nothing is withheld here: never for a report.

/// The round's name, or the date where no round holds the day.
QString nameOfDay(const JudgedRound &judged, const QLocale &locale);

/// Whether the team has a level on two of the days, without which there is no trend.
bool hasTrend(const PastRounds &past, TeamId team);

/// The team in detail.
TrendFigure ownerTrend(const Organization &organization, const PastRounds &past, TeamId team, const QLocale &locale);

/// All teams that are under the team on the last day, in the tree's order; where those are too many to be read, its
/// direct child teams, and of those the first. A team without teams under it is shown among its siblings, marked;
/// nothing for the root alone.
TrendFigure ownerTeamTrends(const Organization &organization, const PastRounds &past, TeamId team, const QLocale &locale);

/// The balance map on one of the days, with tails to where the teams were on those of a year before.
BalanceMapFigure ownerPastMap(const Organization &organization, const PastRounds &past, std::size_t at, TeamId team,
                              const QLocale &locale);

} // namespace evenkeel
