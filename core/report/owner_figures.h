// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/figures.h"

#include <QLocale>

namespace evenkeel {

/// What the window shows to the file's owner, as values and words. Nothing is withheld here: never for a report.
/// `selected` is listed in the assessment. The teams shown are the selected team's direct children; one without
/// children is shown among its siblings, marked; the root alone shows itself.

/// Sorted by tilt, those that lean to management first, those without a tilt last.
TeamBarsFigure ownerTeamBars(const Organization &organization, const Assessment &assessment, TeamId selected,
                             const QLocale &locale);
/// In the tree's order.
BalanceMapFigure ownerBalanceMap(const Organization &organization, const Assessment &assessment, TeamId selected,
                                 const QLocale &locale);
/// The same teams at their strengths, 0-100, each with its own need.
BalanceMapFigure ownerStrengthMap(const Organization &organization, const Assessment &assessment, TeamId selected,
                                  const QLocale &locale);
/// Of the selected team with all under it.
CompetencyStripFigure ownerCompetencyStrip(const Organization &organization, const Assessment &assessment,
                                           TeamId selected, const QLocale &locale);

/// One team's figures for a chart or a glyph.
TeamFigure ownerTeamFigure(const Organization &organization, const Assessment &assessment,
                           const TeamAssessment &team, const QLocale &locale);

/// What stands in the page's head.
struct HeadlineText
{
    QString name;
    /// "6 teams · 60 people · 893 of 960 ratings in (93 %) · last rated 14 days ago · all by one rater"
    QString subtitle;
    QString management; ///< "65", or a dash without data.
    QString managementNeed; ///< "of 58 needed"
    QString leadership;
    QString leadershipNeed;
    Standing standing = Standing::NotEnoughData;
    QString standingWord; ///< "In balance"
    QString beside; ///< "but 2 of 6 teams are not"; empty where there is nothing to add.
    /// How a shortfall within the tolerance is read: "within 6 points of the need counts as met".
    QString tolerance;
};
HeadlineText ownerHeadline(const Organization &organization, const Assessment &assessment, TeamId selected,
                           const QLocale &locale);

} // namespace evenkeel
