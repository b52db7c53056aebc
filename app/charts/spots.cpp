// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/spots.h"

#include "app/charts/balance_map.h"
#include "app/charts/competency_strip.h"
#include "app/charts/drawing.h"
#include "app/charts/team_bars.h"
#include "core/report/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace evenkeel::charts {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ChartText)
};

QString whole(double value) { return QString::number(std::lround(value)); }

/// "+21", "−3", "0".
QString signedWhole(double value)
{
    const auto rounded = std::lround(value);
    if (rounded == 0)
        return u"0"_s;
    return (rounded > 0 ? QString(u'+') : QString(QChar(0x2212))) + QString::number(std::labs(rounded));
}

QString whyNothing(const TeamFigure &team)
{
    return team.withheld.isEmpty() ? Tr::tr("not enough data yet") : team.withheld;
}

QString sideLine(Side side, const std::optional<ShownValue> &value, double need)
{
    if (!value)
        return Tr::tr("%1: not enough data yet").arg(words::side(side));
    return Tr::tr("%1 %2 of %3 needed").arg(words::side(side), value->text, whole(need));
}

QStringList linesOf(const TeamFigure &team)
{
    QStringList lines{team.name};
    const bool hasFigures = team.management || team.leadership;
    if (!hasFigures)
        lines += whyNothing(team);
    if (hasFigures || (team.withheld.isEmpty() && team.standing != Standing::NotEnoughData)) {
        QString standing = words::standing(team.standing);
        if (team.severity)
            standing += u" · "_s + words::severity(*team.severity);
        lines += standing;
    }
    if (hasFigures) {
        lines += sideLine(Side::Management, team.management, team.managementNeed);
        lines += sideLine(Side::Leadership, team.leadership, team.leadershipNeed);
    }
    if (team.people)
        lines += words::people(*team.people, QLocale());
    if (hasFigures && team.isThin)
        lines += Tr::tr("rests on little data");
    return lines;
}

QStringList linesOf(const CompetencyFigure &competency)
{
    QStringList lines{competency.name, words::side(competency.side)};
    if (competency.strength)
        lines += Tr::tr("Strength %1").arg(competency.strength->text);
    if (!competency.note.isEmpty())
        lines += competency.note;
    return lines;
}

QList<Spot> spotsIn(const BalanceMapFigure &figure, const QRectF &area, const Style &style)
{
    QList<Spot> spots;
    const BalanceMapLayout layout = layOut(figure, area, style);
    const double margin = 0.25 * style.textHeight;
    for (const auto &mark : layout.marks)
        spots.append({mark.box().adjusted(-margin, -margin, margin, margin), true,
                      linesOf(figure.teams[mark.team]), figure.teams[mark.team].team});
    return spots;
}

QList<Spot> spotsIn(const TeamBarsFigure &figure, const QRectF &area, const Style &style)
{
    QList<Spot> spots;
    for (const auto &row : layOut(figure, area, style).rows)
        spots.append({row.band, false, linesOf(figure.teams[row.team]), figure.teams[row.team].team});
    return spots;
}

QList<Spot> spotsIn(const CompetencyStripFigure &figure, const QRectF &area, const Style &style)
{
    QList<Spot> spots;
    for (const auto &cell : layOut(figure, area, style).cells)
        spots.append({cell.box, false, linesOf(figure.competencies[cell.competency]), {}});
    return spots;
}

QString shown(const std::optional<ShownValue> &value) { return value ? value->text : QString(); }

/// The standing, or why there is none.
QString lastCell(const TeamFigure &team)
{
    if (!team.withheld.isEmpty())
        return team.withheld;
    return words::standing(team.standing);
}

TableTwin twinOf(const TeamBarsFigure &figure)
{
    TableTwin twin;
    twin.heads = {Tr::tr("Team"),       Tr::tr("People"), Tr::tr("Management"), Tr::tr("Needed"),
                  Tr::tr("Leadership"), Tr::tr("Needed"), Tr::tr("Standing")};
    twin.numbers = {1, 2, 3, 4, 5};
    for (const TeamFigure &team : figure.teams) {
        const bool isShown = team.management || team.leadership;
        twin.rows.append({team.name, team.people ? QLocale().toString(*team.people) : QString(),
                          shown(team.management), isShown ? whole(team.managementNeed) : QString(),
                          shown(team.leadership), isShown ? whole(team.leadershipNeed) : QString(),
                          lastCell(team)});
        twin.teams.append(team.team);
    }
    return twin;
}

TableTwin twinOf(const BalanceMapFigure &figure)
{
    TableTwin twin;
    twin.heads = {Tr::tr("Team"), Tr::tr("People"), Tr::tr("Management minus need"),
                  Tr::tr("Leadership minus need"), Tr::tr("Standing")};
    twin.numbers = {1, 2, 3};
    for (const TeamFigure &team : figure.teams) {
        const auto minusNeed = [](const std::optional<ShownValue> &value, double need) {
            return value ? signedWhole(value->value - need) : QString();
        };
        twin.rows.append({team.name, team.people ? QLocale().toString(*team.people) : QString(),
                          minusNeed(team.management, team.managementNeed),
                          minusNeed(team.leadership, team.leadershipNeed), lastCell(team)});
        twin.teams.append(team.team);
    }
    return twin;
}

TableTwin twinOf(const CompetencyStripFigure &figure)
{
    TableTwin twin;
    twin.heads = {Tr::tr("Competency"), Tr::tr("Side"), Tr::tr("Strength"), Tr::tr("Note")};
    twin.numbers = {2};
    for (const CompetencyFigure &competency : figure.competencies) {
        twin.rows.append(
            {competency.name, words::side(competency.side), shown(competency.strength), competency.note});
        twin.teams.append(std::nullopt);
    }
    return twin;
}

} // namespace

const FigureText &textOf(const Figure &figure)
{
    return std::visit([](const auto &shownFigure) -> const FigureText & { return shownFigure.text; }, figure);
}

void paint(QPainter &painter, const QRectF &area, const Figure &figure, const Style &style)
{
    std::visit([&](const auto &shownFigure) { paint(painter, area, shownFigure, style); }, figure);
}

QList<Spot> spotsOf(const Figure &figure, const QRectF &area, const Style &style)
{
    const double units = unitsPer(style);
    Style inUnits = style;
    inUnits.textHeight *= units;
    inUnits.leastTextHeight *= units;
    const QRectF areaInUnits(area.topLeft() * units, area.size() * units);
    QList<Spot> spots = std::visit(
        [&](const auto &shownFigure) { return spotsIn(shownFigure, areaInUnits, inUnits); }, figure);
    for (Spot &spot : spots)
        spot.box = QRectF(spot.box.topLeft() / units, spot.box.size() / units);
    return spots;
}

TableTwin tableOf(const Figure &figure)
{
    return std::visit([](const auto &shownFigure) { return twinOf(shownFigure); }, figure);
}

} // namespace evenkeel::charts
