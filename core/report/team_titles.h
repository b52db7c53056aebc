// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/figures.h"

#include <QLocale>

namespace evenkeel {

/// Whose teams a sentence counts.
enum class Scope {
    Owner, ///< All that are listed: "Two of six teams".
    Shown, ///< Only what everybody may see: "Two of our six teams", or "of the five teams shown" where some are not.
};

/// The finding of the balance map and of the teams page: how many teams are outside their balance. A team without a
/// standing is not counted.
QString standingsTitle(const QList<TeamFigure> &teams, Scope scope, const QLocale &locale);
/// As above, and which side they need: "...: one needs more leadership, one more management".
QString standingsTitleWithNeeds(const QList<TeamFigure> &teams, Scope scope, const QLocale &locale);
/// The finding of the bars: which teams lean, and to which side. A team leans when one side is further ahead of its
/// need by more than half a level; one without enough data is not counted.
QString leanTitle(const QList<TeamFigure> &teams, Scope scope, const QLocale &locale);
/// The finding of the strip: "Planning is strongest, Vision weakest".
QString competenciesTitle(const QList<CompetencyFigure> &competencies);

} // namespace evenkeel
