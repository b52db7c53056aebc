// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/competency_figures.h"
#include "core/report/people_figures.h"

#include <random>

namespace evenkeel::charts {

inline HeatMapFigure heatFigure(int rows, int columns)
{
    const QString names[] = {QStringLiteral("Planning"), QStringLiteral("Budgeting and resources"),
                             QStringLiteral("Communicating direction"), QStringLiteral("Empowering and clearing obstacles")};
    HeatMapFigure figure{.text = {QStringLiteral("The lowest is A < B"), {}, {}}, .team = TeamId(9), .rowHead = QStringLiteral("Team")};
    for (int column = 0; column < columns; ++column)
        figure.columns.append({CompetencyId(static_cast<quint32>(column) + 1), names[column % 4],
                               column < columns / 2 ? Side::Management : Side::Leadership});
    for (int row = 0; row < rows; ++row) {
        HeatMapFigure::Row made{.name = QStringLiteral("Team %1 & <b>sons</b>").arg(row), .team = TeamId(static_cast<quint32>(row) + 10)};
        for (int column = 0; column < columns; ++column) {
            const int value = (row * 17 + column * 7) % 101;
            made.cells.append(value % 9 == 4 ? std::nullopt : std::optional(ShownValue{double(value), QString::number(value)}));
        }
        figure.rows.append(made);
    }
    return figure;
}

inline DepthFigure depthFigure(int competencies)
{
    DepthFigure figure{.text = {}, .team = TeamId(9)};
    for (const Side side : scoredSides) {
        DepthFigure::OneSide one{.side = side, .sentence = QStringLiteral("falls short if 3 people leave")};
        for (int index = 0; index < competencies; ++index)
            one.rows.append({CompetencyId(static_cast<quint32>(index) + (side == Side::Management ? 1 : 50)),
                             QStringLiteral("Communicating & <i>direction</i> %1").arg(index), index, index == 2 ? 0 : 12 + index});
        figure.sides.append(one);
    }
    return figure;
}

inline HeadCountFigure headCountFigure(int teams)
{
    HeadCountFigure figure;
    for (int index = 0; index < teams; ++index) {
        HeadCountFigure::Row row{.team = TeamId(static_cast<quint32>(index) + 1), .name = QStringLiteral("Team %1 <b>").arg(index)};
        row.isMarked = index == 0;
        row.people = {.both = index, .management = 7, .leadership = 0, .neither = 120};
        figure.rows.append(row);
    }
    return figure;
}

inline MemberMapFigure memberFigure(int people, unsigned seed = 3)
{
    std::mt19937 random(seed);
    std::normal_distribution<double> strength(58, 18);
    MemberMapFigure figure{.text = {}, .team = TeamId(9)};
    for (int index = 0; index < people; ++index) {
        const auto value = [&] {
            const double one = qBound(0.0, strength(random), 100.0);
            return ShownValue{one, QString::number(qRound(one))};
        };
        const MemberMapFigure::Person person{MemberId(static_cast<quint32>(index) + 1), QStringLiteral("Eszter Szabó %1").arg(index),
                                             value(), value()};
        if (people > 1000)
            figure.crowd.append({person.management.value, person.leadership.value});
        if (index < 2000)
            figure.people.append(person);
    }
    figure.average = {58, 57};
    return figure;
}

} // namespace evenkeel::charts
