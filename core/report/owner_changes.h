// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/trend_figures.h"
#include "core/scoring/change_apart.h"

#include <QLocale>

namespace evenkeel {

/// Two days that are compared, as the window speaks of them.
struct ComparedDays
{
    Day before;
    Day after;
    QString beforeName; ///< "Q3 2025", or a date.
    QString afterName;
};

/// Before and after of the teams that the other charts show: the team's direct children, or itself among its siblings
/// where it has none, those that were closed in between at the end. With `isSameOnly` only of the people counted on
/// both days.
DumbbellFigure ownerDumbbells(const Organization &organization, const std::vector<TeamChange> &changes, TeamId team,
                              const ComparedDays &days, bool isSameOnly, const QLocale &locale);

/// The team's change told apart.
ChangeFigure ownerChangeApart(const Organization &organization, const std::vector<TeamChange> &changes, TeamId team,
                              const ComparedDays &days, const QLocale &locale);

/// Whole numbers that sum to `total`, each less than 1 away from the exact one; `total` is less than 1 away from their
/// sum.
std::vector<int> wholeParts(const std::vector<double> &exact, int total);

} // namespace evenkeel
