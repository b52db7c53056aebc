// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/owner_figures.h"

#include "core/report/everyone_figures.h"
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
    Q_DECLARE_TR_FUNCTIONS(OwnerFigures)
};

/// Points below the need that still count as met.
int tolerancePoints(const Organization &organization)
{
    return int(std::floor(25 * organization.settings.method.shortAbove));
}

/// Where the team stood at the ends of a year's rounds, as strength minus need.
QList<std::pair<double, double>> trailOf(const Assessment &assessment, const TeamAssessment &team)
{
    constexpr int year = 366;
    QList<std::pair<double, double>> trail;
    for (const EarlierStanding &earlier : team.earlier) {
        if (earlier.managementGap && earlier.leadershipGap && assessment.asOf.daysSince(earlier.judgedOn) <= year)
            trail.append({25 * *earlier.managementGap, 25 * *earlier.leadershipGap});
    }
    return trail;
}

QList<TeamFigure> figuresOf(const Organization &organization, const Assessment &assessment,
                            const std::vector<const TeamAssessment *> &teams, TeamId selected, const QLocale &locale)
{
    QList<TeamFigure> figures;
    for (const TeamAssessment *team : teams) {
        TeamFigure figure = ownerTeamFigure(organization, assessment, *team, locale);
        figure.isMarked = team->team == selected;
        figures.append(figure);
    }
    return figures;
}

QString lastRatedText(const Assessment &assessment, const TeamAssessment &team)
{
    if (!team.lastRated)
        return Tr::tr("not rated yet");
    const int days = assessment.asOf.daysSince(*team.lastRated);
    if (days <= 0)
        return Tr::tr("last rated today");
    return days == 1 ? Tr::tr("last rated yesterday") : Tr::tr("last rated %n days ago", nullptr, days);
}

QString subtitleOf(const Organization &organization, const Assessment &assessment, const TeamAssessment &team,
                   const QLocale &locale)
{
    const auto index = int(&team - assessment.teams.data());
    QStringList parts;
    if (const int below = team.end - index - 1; below > 0)
        parts.append(words::teams(below, locale));
    parts.append(words::people(team.members, locale));
    const Coverage coverage = coverageOf(organization, assessment, team);
    if (coverage.possible > 0) {
        // Rounded down, so that 100 % means all.
        const int percent = int(std::floor(100.0 * coverage.rated / coverage.possible));
        parts.append(Tr::tr("%1 of %2 ratings in (%3 %)")
                         .arg(locale.toString(coverage.rated), locale.toString(coverage.possible),
                              locale.toString(percent)));
    }
    if (team.members > 0)
        parts.append(lastRatedText(assessment, team));
    if (const int raters = int(std::lround(team.raters)); raters == 1)
        parts.append(Tr::tr("all by one rater"));
    else if (raters > 1)
        parts.append(Tr::tr("by %1").arg(words::raters(raters, locale)));
    return parts.join(QStringLiteral(" · "));
}

QString besideOf(const Assessment &assessment, const TeamAssessment &team, const QLocale &locale)
{
    int judged = 0;
    int outside = 0;
    const auto index = &team - assessment.teams.data();
    for (auto at = index + 1; at < team.end; ++at) {
        const Standing standing = assessment.teams[std::size_t(at)].standing;
        judged += standing != Standing::NotEnoughData;
        outside += standing != Standing::NotEnoughData && standing != Standing::Balanced;
    }
    if (judged == 0)
        return {};
    const bool isBalanced = team.standing == Standing::Balanced;
    // Not those of the map beside it, which are the team's own children.
    const QString of = Tr::tr("%1 below", "so many teams").arg(words::teams(judged, locale));
    if (outside == 0)
        return isBalanced ? (judged == 1 ? Tr::tr("and so is %1").arg(of) : Tr::tr("and so are all %1").arg(of))
                          : (judged == 1 ? Tr::tr("%1 is in balance").arg(of) : Tr::tr("all %1 are in balance").arg(of));
    if (outside == judged)
        return isBalanced ? (judged == 1 ? Tr::tr("but %1 is not").arg(of) : Tr::tr("but all %1 are not").arg(of))
                          : (judged == 1 ? Tr::tr("%1 is out of balance").arg(of) : Tr::tr("all %1 are out of balance").arg(of));
    const QString some = locale.toString(outside);
    if (isBalanced)
        return outside == 1 ? Tr::tr("but 1 of %1 is not").arg(of) : Tr::tr("but %1 of %2 are not").arg(some, of);
    return outside == 1 ? Tr::tr("1 of %1 is out of balance").arg(of)
                        : Tr::tr("%1 of %2 are out of balance").arg(some, of);
}

/// What is drawn beside the places of the teams; empty for no more than their places.
QString legendOf(const BalanceMapFigure &figure)
{
    const auto placed = figure.placed();
    const bool marksOne = std::any_of(figure.teams.begin(), figure.teams.end(), [](const TeamFigure &team) {
        return team.isMarked && team.management && team.leadership;
    });
    if (placed > mostMarks)
        return Tr::tr("larger squares: more teams");
    if (placed > mostCrosses && !marksOne)
        return Tr::tr("size: people");
    if (placed > mostCrosses)
        return figure.isAgainstNeed ? Tr::tr("size: people; of the ringed team, tail: a year, cross: 80 %")
                                    : Tr::tr("size: people; of the ringed team, cross: 80 %");
    return figure.isAgainstNeed ? Tr::tr("size: people, tail: a year, cross: 80 %") : Tr::tr("size: people, cross: 80 %");
}

} // namespace

TeamFigure ownerTeamFigure(const Organization &organization, const Assessment &assessment, const TeamAssessment &team,
                           const QLocale &locale)
{
    const auto shown = [&](const SideAssessment &side) -> std::optional<ShownValue> {
        if (!side.level)
            return {};
        return ShownValue{strengthOf(*side.level), words::strength(*side.level, locale)};
    };
    const auto errorOf = [](const SideAssessment &side) -> std::optional<double> {
        return side.standardError ? std::optional(25 * *side.standardError) : std::nullopt;
    };
    TeamFigure figure{.team = team.team,
                      .name = organization.teams.find(team.team)->name.text(),
                      .people = team.members,
                      .management = shown(team.management),
                      .leadership = shown(team.leadership),
                      .managementNeed = strengthOf(team.management.need),
                      .leadershipNeed = strengthOf(team.leadership.need),
                      .standing = team.standing,
                      .severity = team.severity,
                      .managementError = errorOf(team.management),
                      .leadershipError = errorOf(team.leadership),
                      .isThin = team.standing == Standing::NotEnoughData,
                      .withheld = {},
                      .trail = trailOf(assessment, team)};
    if (team.members == 0)
        figure.withheld = Tr::tr("nobody in it");
    else if (!figure.management && !figure.leadership)
        figure.withheld = Tr::tr("not rated yet");
    else if (team.standing == Standing::NotEnoughData && team.members < organization.settings.method.fewestRated
             && team.parent >= 0)
        figure.withheld = words::tooSmallToJudge(
            organization.teams.find(assessment.teams[std::size_t(team.parent)].team)->name.text());
    return figure;
}

TeamBarsFigure ownerTeamBars(const Organization &organization, const Assessment &assessment, TeamId selected,
                             const QLocale &locale)
{
    const TeamAssessment *team = assessment.find(selected);
    if (!team)
        return {};
    std::vector<const TeamAssessment *> teams = teamsShown(assessment, *team);
    std::stable_sort(teams.begin(), teams.end(), [](const TeamAssessment *a, const TeamAssessment *b) {
        return a->tilt && (!b->tilt || *a->tilt < *b->tilt);
    });
    TeamBarsFigure figure;
    figure.teams = figuresOf(organization, assessment, teams, selected, locale);
    figure.text = {leanTitle(figure.teams, Scope::Owner, locale),
                   Tr::tr("Strength of each side against what the team needs ( | ), %1")
                       .arg(words::date(assessment.asOf, locale)),
                   descriptionOf(figure.teams)};
    return figure;
}

BalanceMapFigure ownerBalanceMap(const Organization &organization, const Assessment &assessment, TeamId selected,
                                 const QLocale &locale)
{
    const TeamAssessment *team = assessment.find(selected);
    if (!team)
        return {};
    BalanceMapFigure figure;
    figure.teams = figuresOf(organization, assessment, teamsShown(assessment, *team), selected, locale);
    figure.tolerance = 25 * organization.settings.method.shortAbove;
    figure.text = {standingsTitle(figure.teams, Scope::Owner, locale),
                   Tr::tr("Strength minus need, %1 · %2", "date, legend").arg(words::date(assessment.asOf, locale), legendOf(figure)),
                   descriptionOf(figure.teams)};
    return figure;
}

BalanceMapFigure ownerStrengthMap(const Organization &organization, const Assessment &assessment, TeamId selected,
                                  const QLocale &locale)
{
    BalanceMapFigure figure = ownerBalanceMap(organization, assessment, selected, locale);
    figure.isAgainstNeed = false;
    const bool showsNeeds = figure.teams.size() <= mostNeeds;
    figure.text.subtitle = (showsNeeds ? Tr::tr("Strength, 0–100, %1 · +: need, %2", "date, legend")
                                       : Tr::tr("Strength, 0–100, %1 · %2", "date, legend"))
                               .arg(words::date(assessment.asOf, locale), legendOf(figure));
    return figure;
}

CompetencyStripFigure ownerCompetencyStrip(const Organization &organization, const Assessment &assessment,
                                           TeamId selected, const QLocale &locale)
{
    const TeamAssessment *team = assessment.find(selected);
    if (!team)
        return {};
    CompetencyStripFigure figure;
    figure.team = selected;
    QStringList sentences;
    for (const CompetencyProfile &profile : team->competencies) {
        if (profile.side == Side::Neutral)
            continue;
        CompetencyFigure competency{.competency = profile.competency,
                                    .name = organization.competencies.find(profile.competency)->name.text(),
                                    .side = profile.side,
                                    .strength = {},
                                    .note = Tr::tr("not rated")};
        if (profile.level) {
            competency.strength = ShownValue{strengthOf(*profile.level), words::strength(*profile.level, locale)};
            competency.note = words::people(profile.strong, locale);
            competency.shortNote = locale.toString(profile.strong);
        }
        sentences.append(Tr::tr("%1 %2.", "competency, strength")
                             .arg(competency.name, competency.strength ? competency.strength->text : competency.note));
        figure.competencies.append(competency);
    }
    figure.text = {competenciesTitle(figure.competencies),
                   Tr::tr("Average of %1, 0–100, %2 · below it the number of people at level 4 or above", "team, date")
                       .arg(organization.teams.find(selected)->name.text(), words::date(assessment.asOf, locale)),
                   sentences.join(u' ')};
    return figure;
}

HeadlineText ownerHeadline(const Organization &organization, const Assessment &assessment, TeamId selected,
                           const QLocale &locale)
{
    const TeamAssessment *team = assessment.find(selected);
    if (!team)
        return {};
    const auto strength = [&](const SideAssessment &side) {
        return side.level ? words::strength(*side.level, locale) : QStringLiteral("–");
    };
    const auto need = [&](const SideAssessment &side) {
        return Tr::tr("of %1 needed").arg(words::strength(side.need, locale));
    };
    return {.name = organization.teams.find(selected)->name.text(),
            .subtitle = subtitleOf(organization, assessment, *team, locale),
            .management = strength(team->management),
            .managementNeed = need(team->management),
            .leadership = strength(team->leadership),
            .leadershipNeed = need(team->leadership),
            .standing = team->standing,
            .standingWord = words::standing(team->standing),
            .beside = besideOf(assessment, *team, locale),
            .tolerance = Tr::tr("Within %1 points of the need counts as met.").arg(tolerancePoints(organization))};
}

} // namespace evenkeel
