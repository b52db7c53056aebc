// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/presented_charts.h"

#include "core/report/everyone_figures.h"
#include "core/report/owner_figures.h"
#include "core/report/shown_teams.h"
#include "core/report/team_titles.h"
#include "core/report/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace evenkeel {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(PresentedCharts)
};

/// As everybody may see them, those with figures by tilt, management's first; the others behind them in the tree's order.
QList<TeamFigure> teamsForEveryone(const Organization &organization, const Assessment &assessment,
                                   const Disclosure &disclosure, const TeamAssessment &selected, const QLocale &locale)
{
    QList<TeamFigure> teams;
    for (const TeamAssessment *team : teamsShown(assessment, selected)) {
        teams.append(everyoneTeamFigure(organization, assessment, disclosure, int(team - assessment.teams.data()), locale));
        teams.last().isMarked = team == &selected;
    }
    const auto tilt = [](const TeamFigure &team) {
        return (team.leadership->value - team.leadershipNeed) - (team.management->value - team.managementNeed);
    };
    std::stable_sort(teams.begin(), teams.end(), [&](const TeamFigure &a, const TeamFigure &b) {
        const bool isShown = a.management && a.leadership;
        const bool isOtherShown = b.management && b.leadership;
        return isShown && (!isOtherShown || tilt(a) < tilt(b));
    });
    return teams;
}

} // namespace

QList<PresentedChart> chartsForEveryone(const Organization &organization, const Assessment &assessment,
                                        const Disclosure &disclosure, TeamId team, const QLocale &locale)
{
    const TeamAssessment &selected = *assessment.find(team);
    const QString date = words::date(assessment.asOf, locale);
    BalanceMapFigure map;
    map.teams = teamsForEveryone(organization, assessment, disclosure, selected, locale);
    map.tolerance = 25 * organization.settings.method.shortAbove;
    map.text = {standingsTitle(map.teams, Scope::Shown, locale),
                Tr::tr("Strength minus need on both sides, %1. Within %2 points of the need counts as met.", "date, points")
                    .arg(date)
                    .arg(int(std::floor(map.tolerance))),
                descriptionOf(map.teams)};
    TeamBarsFigure bars;
    bars.teams = map.teams;
    bars.text = {leanTitle(bars.teams, Scope::Shown, locale),
                 Tr::tr("Strength of each side against what the team needs ( | ), %1").arg(date), descriptionOf(bars.teams)};
    QList<PresentedChart> charts{map, bars};
    if (selected.parent < 0)
        charts.append(everyoneCompetencyStrip(organization, disclosure, locale));
    return charts;
}

QList<PresentedChart> chartsForLeadershipTeam(const Organization &organization, const Assessment &assessment, TeamId team,
                                              const QLocale &locale)
{
    CompetencyStripFigure strip = ownerCompetencyStrip(organization, assessment, team, locale);
    strip.team.reset(); // a click leads nowhere here
    return {ownerBalanceMap(organization, assessment, team, locale), ownerTeamBars(organization, assessment, team, locale),
            strip, ownerTeamHeatMap(organization, assessment, team, locale), ownerDepth(organization, assessment, team, locale),
            ownerHeadCounts(organization, assessment, team, locale)};
}

QString presentedNote(const Organization &organization, Audience audience, TeamId team, const QLocale &locale)
{
    if (audience == Audience::LeadershipTeam)
        return Tr::tr("For the leadership team");
    const QString groups = Tr::tr("Groups under %1 people are not shown").arg(locale.toString(organization.settings.fewestShown));
    return team == organization.root ? groups : Tr::tr("%1, competencies of the whole organization only").arg(groups);
}

} // namespace evenkeel
