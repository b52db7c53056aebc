// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/disclosure.h"
#include "core/report/figures.h"

#include <QLocale>

namespace evenkeel {

/// What everybody may see, as values and words: the figures of a disclosure and nothing else. `team` is an index of
/// Assessment::teams.

/// A team with its figures, with its standing alone, or with the reason why nothing is shown.
TeamFigure everyoneTeamFigure(const Organization &organization, const Assessment &assessment,
                              const Disclosure &disclosure, int team, const QLocale &locale);

/// The direct child teams of the root: those with figures by tilt, management's first, then those with a standing
/// alone, then those not shown, each of the latter two in the tree's order. None is left out.
QList<TeamFigure> everyoneTeams(const Organization &organization, const Assessment &assessment,
                                const Disclosure &disclosure, const QLocale &locale);

/// One line for all that is hidden beside the teams: "smaller groups together (11 people)"; none where nobody is, or
/// fewer than k.
std::optional<TeamFigure> smallerGroupsTogether(const Assessment &assessment, const Disclosure &disclosure,
                                                const QLocale &locale);

/// Of the whole organization. `text` is filled in; competencies that are not shown say why.
CompetencyStripFigure everyoneCompetencyStrip(const Organization &organization, const Disclosure &disclosure,
                                              const QLocale &locale);

/// What the figures say, for those who cannot see them.
QString descriptionOf(const QList<TeamFigure> &teams);

} // namespace evenkeel
