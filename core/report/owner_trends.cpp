// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/owner_trends.h"

#include "core/report/owner_figures.h"
#include "core/report/trend_titles.h"
#include "core/report/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace evenkeel {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(OwnerTrends)
};

constexpr std::size_t mostTeams = 60; // small multiples beyond are not read

QList<TrendDay> daysOf(const PastRounds &past, const QLocale &locale)
{
    QList<TrendDay> days;
    for (const auto &judged : past.rounds)
        days.append({judged->judgedOn(), nameOfDay(*judged, locale)});
    return days;
}

QList<TrendBreak> breaksOf(const Organization &organization, const PastRounds &past)
{
    QList<TrendBreak> breaks;
    for (const CompetencyBreak &found : past.breaks) {
        TrendBreak shown{.from = found.from, .text = {}, .names = {}};
        QStringList parts;
        const auto add = [&](const std::vector<CompetencyId> &competencies, const QString &said) {
            if (!competencies.empty())
                parts.append(said);
            for (const CompetencyId competency : competencies)
                shown.names.append(organization.competencies.find(competency)->name.text());
        };
        add(found.retagged, Tr::tr("%n competency(s) re-tagged", nullptr, int(found.retagged.size())));
        shown.isRetagged = !found.retagged.empty();
        add(found.added, Tr::tr("%n competency(s) added", nullptr, int(found.added.size())));
        add(found.retired, Tr::tr("%n competency(s) retired", nullptr, int(found.retired.size())));
        shown.text = parts.join(Tr::tr(", ", "between parts of a sentence"));
        breaks.append(shown);
    }
    return breaks;
}

std::optional<ShownValue> shownValue(const SideAssessment &side, const QLocale &locale)
{
    if (!side.level)
        return std::nullopt;
    return ShownValue{strengthOf(*side.level), words::strength(*side.level, locale)};
}

TeamTrend trendOf(const Organization &organization, const PastRounds &past, TeamId team, const QLocale &locale)
{
    TeamTrend trend{.team = team, .name = organization.teams.find(team)->name.text(), .points = {}};
    for (std::size_t day = 0; day < past.rounds.size(); ++day) {
        const TeamAssessment *then = past.rounds[day]->find(team);
        if (!then)
            continue;
        const auto errorOf = [](const SideAssessment &side) {
            return side.standardError ? std::optional(25 * *side.standardError) : std::nullopt;
        };
        const Turnover &turnover = past.rounds[day]->turnoverOf(*then);
        trend.points.append({.day = int(day),
                             .management = shownValue(then->management, locale),
                             .leadership = shownValue(then->leadership, locale),
                             .managementNeed = strengthOf(then->management.need),
                             .leadershipNeed = strengthOf(then->leadership.need),
                             .managementError = errorOf(then->management),
                             .leadershipError = errorOf(then->leadership),
                             .standing = then->standing,
                             .isThin = then->standing == Standing::NotEnoughData,
                             .people = then->members,
                             .rated = then->rated,
                             .came = turnover.came,
                             .left = turnover.left});
    }
    return trend;
}

std::vector<TeamId> teamsUnder(const Assessment &last, const TeamAssessment &team)
{
    const auto at = &team - last.teams.data();
    std::vector<TeamId> teams;
    if (std::size_t(team.end - at - 1) <= mostTeams) {
        for (auto i = at + 1; i < team.end; ++i)
            teams.push_back(last.teams[std::size_t(i)].team);
    } else {
        for (const TeamAssessment *child : last.childrenOf(team))
            teams.push_back(child->team);
    }
    if (teams.empty() && team.parent >= 0) {
        for (const TeamAssessment *sibling : last.childrenOf(last.teams[std::size_t(team.parent)]))
            teams.push_back(sibling->team);
    }
    return teams;
}

QString whole(double value, const QLocale &locale) { return locale.toString(qlonglong(std::lround(value))); }

QString describe(const TeamTrend &trend, const QList<TrendDay> &days, const QLocale &locale)
{
    QStringList sentences;
    for (const TrendPoint &point : trend.points) {
        const auto said = [&](Side side) {
            return point.value(side) ? Tr::tr("%1 %2 of %3 needed").arg(words::sideInSentence(side), point.value(side)->text,
                                                                        whole(point.need(side), locale))
                                     : Tr::tr("%1 not rated").arg(words::sideInSentence(side));
        };
        sentences.append(Tr::tr("%1: %2, %3.", "round, management, leadership")
                             .arg(days[point.day].label, said(Side::Management), said(Side::Leadership)));
    }
    return sentences.join(u' ');
}

} // namespace

QString nameOfDay(const JudgedRound &judged, const QLocale &locale)
{
    return judged.round ? judged.round->name : words::date(judged.judgedOn(), locale);
}

bool hasTrend(const PastRounds &past, TeamId team)
{
    const auto rated = std::count_if(past.rounds.begin(), past.rounds.end(), [team](const auto &judged) {
        const TeamAssessment *then = judged->find(team);
        return then && (then->management.level || then->leadership.level);
    });
    return rated >= 2;
}

TrendFigure ownerTrend(const Organization &organization, const PastRounds &past, TeamId team, const QLocale &locale)
{
    TrendFigure figure{.text = {},
                       .days = daysOf(past, locale),
                       .teams = {trendOf(organization, past, team, locale)},
                       .breaks = breaksOf(organization, past),
                       .isDetailed = true};
    const TeamTrend &trend = figure.teams.first();
    figure.text.title = withBreaks(trendTitle(trend, figure.days, locale), figure.breaks);
    figure.text.subtitle = Tr::tr("Strength with its 80 % band against the need (step) · below: who came and left");
    if (!trend.points.isEmpty()) {
        const TrendPoint &last = trend.points.last();
        figure.text.subtitle += Tr::tr(" · %1 of %2 rated on both sides on %3")
                                    .arg(locale.toString(last.rated), words::people(last.people, locale),
                                         words::date(figure.days[last.day].on, locale));
    }
    figure.text.description = describe(trend, figure.days, locale);
    return figure;
}

TrendFigure ownerTeamTrends(const Organization &organization, const PastRounds &past, TeamId team, const QLocale &locale)
{
    TrendFigure figure{.text = {}, .days = daysOf(past, locale), .teams = {}, .breaks = breaksOf(organization, past)};
    const Assessment &last = past.rounds.back()->assessment;
    const TeamAssessment *selected = last.find(team);
    if (!selected)
        return figure;
    std::vector<TeamId> teams = teamsUnder(last, *selected);
    if (teams.size() > mostTeams) {
        figure.notShown = int(teams.size() - mostTeams);
        teams.erase(teams.begin() + mostTeams, teams.end());
    }
    QStringList sentences;
    for (const TeamId one : teams) {
        TeamTrend trend = trendOf(organization, past, one, locale);
        trend.isMarked = one == team;
        sentences.append(Tr::tr("%1: %2.", "team, what became of it").arg(trend.name, trendTitle(trend, figure.days, locale)));
        figure.teams.append(std::move(trend));
    }
    figure.text = {withBreaks(trendsTitle(figure.teams, figure.days, locale), figure.breaks),
                   Tr::tr("Strength with its 80 % band against the need (step): management left, leadership right, all on one scale · %1 to %2")
                       .arg(figure.days.first().label, figure.days.last().label),
                   sentences.join(u' ')};
    return figure;
}

BalanceMapFigure ownerPastMap(const Organization &organization, const PastRounds &past, std::size_t at, TeamId team,
                              const QLocale &locale)
{
    constexpr int year = 366;
    const JudgedRound &judged = *past.rounds[at];
    BalanceMapFigure figure = ownerBalanceMap(organization, judged.assessment, team, locale);
    const QString when = nameOfDay(judged, locale);
    if (figure.teams.isEmpty()) {
        figure.text = {Tr::tr("%1 was not there yet").arg(organization.teams.find(team)->name.text()), when, {}};
        return figure;
    }
    for (TeamFigure &shown : figure.teams) {
        shown.trail.clear();
        for (std::size_t i = 0; i < at; ++i) {
            const TeamAssessment *then = past.rounds[i]->find(shown.team);
            if (then && then->management.level && then->leadership.level
                && judged.judgedOn().daysSince(past.rounds[i]->judgedOn()) <= year)
                shown.trail.append({25 * *then->management.gap(), 25 * *then->leadership.gap()});
        }
    }
    figure.text.subtitle = QStringLiteral("%1 · %2").arg(when, figure.text.subtitle);
    return figure;
}

} // namespace evenkeel
