// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/all_hands.h"

namespace evenkeel {

/// What the pages of one pack are made from, computed once.
struct Pack
{
    const Organization &organization;
    const Assessment &assessment;
    const QLocale &locale;
    const Disclosure &disclosure;
    TeamFigure whole;
    /// The root's child teams, those that are not shown included.
    QList<TeamFigure> teams;
    std::optional<TeamFigure> together;
    CompetencyStripFigure strip;
    QStringList actions;
    QStringList questions;
};

/// "60 people rated by 7 raters", as far as the number may be said.
QString ratedByText(const Pack &pack);
/// What was withheld and why, one sentence each.
QStringList withheldSentences(const Pack &pack);

/// One page each; none where it would have nothing to show.
std::optional<ReportPage> titlePage(const Pack &pack);
std::optional<ReportPage> whyBothPage(const Pack &pack);
std::optional<ReportPage> wholePage(const Pack &pack);
/// The teams page and, where there are more than fit, its appendix.
std::optional<ReportPage> teamsPage(const Pack &pack);
QList<ReportPage> teamsAppendix(const Pack &pack);
std::optional<ReportPage> mapPage(const Pack &pack);
std::optional<ReportPage> competenciesPage(const Pack &pack);
std::optional<ReportPage> nextPage(const Pack &pack);
std::optional<ReportPage> methodPage(const Pack &pack);

} // namespace evenkeel
