// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/trend_figures.h"
#include "core/scoring/change_apart.h"

#include <QLocale>

namespace evenkeel {

/// A strength that differs by less than a tenth of a level stays where it was (this program's convention).
inline constexpr double leastMove = 2.5;

/// What became of a team: "Since Q3 2025 management rose from 52 to 65 of 58 needed; leadership stayed near 49 of 63
/// needed".
QString trendTitle(const TeamTrend &trend, const QList<TrendDay> &days, const QLocale &locale);
/// Either title, with what makes the days it compares unlike.
QString withBreaks(const QString &title, const QList<TrendBreak> &breaks);
/// What became of many: "Since Q3 2025 management fell in one and leadership in three of six teams".
QString trendsTitle(const QList<TeamTrend> &teams, const QList<TrendDay> &days, const QLocale &locale);
/// "Four of six teams came closer to what they need, one fell behind".
QString dumbbellsTitle(const QList<DumbbellRow> &teams, const QLocale &locale);
/// "Management rose by 6, mostly through those who stayed; leadership fell by 3, mostly through people who left".
/// `parts` are whole numbers of strength in the order of changeCauses; none where a side has no steps.
struct WholeChange
{
    int total = 0;
    std::array<int, changeCauses.size()> parts = {};
};
QString changeTitle(const std::optional<WholeChange> &management, const std::optional<WholeChange> &leadership,
                    const QLocale &locale);

/// "people who came", to follow "through".
QString inSentence(ChangeCause cause);

} // namespace evenkeel
