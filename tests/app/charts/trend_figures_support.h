// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/trend_figures.h"

#include <random>

namespace evenkeel::charts {

inline TrendPoint trendPoint(int day, double management, double leadership)
{
    const auto shown = [](double value) { return ShownValue{value, QString::number(qRound(value))}; };
    return {.day = day, .management = shown(management), .leadership = shown(leadership), .managementNeed = 58,
            .leadershipNeed = 62, .managementError = 4, .leadershipError = 5, .standing = Standing::Balanced, .people = 9, .rated = 8,
            .came = day % 3, .left = day % 2};
}

/// Rounds of a quarter each, teams that wander.
inline TrendFigure trendFigure(int teams, int rounds, unsigned seed = 1)
{
    std::mt19937 random(seed);
    std::normal_distribution<double> step(0, 5);
    TrendFigure figure;
    figure.isDetailed = teams == 1;
    const QDate first(2025, 1, 31);
    for (int round = 0; round < rounds; ++round)
        figure.days.append({Day(first.addMonths(3 * round)), QStringLiteral("Q%1 %2").arg(round % 4 + 1).arg(2025 + round / 4)});
    for (int team = 0; team < teams; ++team) {
        TeamTrend trend{.team = TeamId(quint32(team) + 1), .name = QString(3 + team % 30, u'n') + QString::number(team),
                        .isMarked = team == 1, .points = {}};
        double management = 55 + step(random);
        double leadership = 55 + step(random);
        for (int round = 0; round < rounds; ++round) {
            management = qBound(0.0, management + step(random), 100.0);
            leadership = qBound(0.0, leadership + step(random), 100.0);
            trend.points.append(trendPoint(round, management, leadership));
        }
        figure.teams.append(trend);
    }
    return figure;
}

inline DumbbellFigure dumbbellFigure(int teams, unsigned seed = 1)
{
    std::mt19937 random(seed);
    std::normal_distribution<double> strength(58, 14);
    const auto shown = [&] {
        const double value = qBound(0.0, strength(random), 100.0);
        return ShownValue{value, QString::number(qRound(value))};
    };
    DumbbellFigure figure{.text = {}, .before = QStringLiteral("Q1 2025"), .after = QStringLiteral("Q4 2026"), .teams = {}};
    for (int team = 0; team < teams; ++team) {
        DumbbellRow row{.team = TeamId(quint32(team) + 1), .name = QString(3 + team % 30, u'n') + QString::number(team),
                        .management = {}, .leadership = {}, .isMarked = team == 1, .note = {}};
        for (BeforeAfter *side : {&row.management, &row.leadership}) {
            side->needBefore = 55;
            side->needAfter = team % 2 ? 55 : 60;
            if (team % 7 != 3)
                side->before = shown();
            if (team % 7 != 5)
                side->after = shown();
        }
        if (team % 7 == 3)
            row.note = QStringLiteral("not there yet");
        figure.teams.append(row);
    }
    return figure;
}

/// Before, so many steps, after.
inline ChangeFigure changeFigure(int steps, double before = 52, double step = 3)
{
    ChangeFigure figure;
    const auto total = [&](const QString &name, double value) {
        const ChangeSpan span{.from = 0, .to = value, .text = QString::number(qRound(value)), .need = 58, .people = 9};
        return ChangeRow{.name = name, .note = QStringLiteral("9 people"), .isTotal = true, .day = Day(QDate(2026, 1, 31)),
                         .management = span, .leadership = span};
    };
    figure.rows.append(total(QStringLiteral("Q1 2025"), before));
    double reached = before;
    for (int i = 0; i < steps; ++i) {
        const double by = i % 2 ? -step : 2 * step;
        const ChangeSpan span{.from = reached, .to = reached + by, .text = QString::number(qRound(by)), .need = {}, .people = 3};
        figure.rows.append({.name = QStringLiteral("Growth of those who stayed"), .note = QStringLiteral("3 people"), .day = {},
                            .management = span, .leadership = span});
        reached += by;
    }
    figure.rows.append(total(QStringLiteral("Q4 2026"), reached));
    return figure;
}

} // namespace evenkeel::charts
