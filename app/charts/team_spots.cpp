// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/figure_parts.h"

#include "app/charts/balance_map.h"
#include "app/charts/team_bars.h"
#include "core/report/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel::charts {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ChartText)
};

QString whyNothing(const TeamFigure &team)
{
    return team.withheld.isEmpty() ? Tr::tr("not enough data yet") : team.withheld;
}

QString sideLine(Side side, const std::optional<ShownValue> &value, double need)
{
    if (!value)
        return Tr::tr("%1: not enough data yet").arg(words::side(side));
    return Tr::tr("%1 %2 of %3 needed").arg(words::side(side), value->text, wholeText(need));
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

/// The standing, or why there is none.
QString lastCell(const TeamFigure &team)
{
    if (!team.withheld.isEmpty())
        return team.withheld;
    return words::standing(team.standing);
}

} // namespace

QList<Spot> spotsIn(const BalanceMapFigure &figure, const QRectF &area, const Style &style)
{
    QList<Spot> spots;
    const BalanceMapLayout layout = layOut(figure, area, style);
    for (const auto &cell : layout.cells)
        spots.append({.box = cell.box, .lines = {Tr::tr("%1 here", "how many teams").arg(words::teams(cell.teams, QLocale()))}});
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

TableTwin twinOf(const TeamBarsFigure &figure)
{
    TableTwin twin;
    twin.heads = {Tr::tr("Team"),       Tr::tr("People"), Tr::tr("Management"), Tr::tr("Needed"),
                  Tr::tr("Leadership"), Tr::tr("Needed"), Tr::tr("Standing")};
    twin.numbers = {1, 2, 3, 4, 5};
    for (const TeamFigure &team : figure.teams) {
        const bool isShown = team.management || team.leadership;
        twin.rows.append({team.name, team.people ? QLocale().toString(*team.people) : QString(),
                          shownText(team.management), isShown ? wholeText(team.managementNeed) : QString(),
                          shownText(team.leadership), isShown ? wholeText(team.leadershipNeed) : QString(),
                          lastCell(team)});
        twin.teams.append(team.team);
    }
    return twin;
}

TableTwin twinOf(const BalanceMapFigure &figure)
{
    TableTwin twin;
    if (figure.isAgainstNeed)
        twin.heads = {Tr::tr("Team"), Tr::tr("People"), Tr::tr("Management minus need"),
                      Tr::tr("Leadership minus need"), Tr::tr("Standing")};
    else
        twin.heads = {Tr::tr("Team"), Tr::tr("People"), Tr::tr("Management"), Tr::tr("Leadership"), Tr::tr("Standing")};
    twin.numbers = {1, 2, 3};
    for (const TeamFigure &team : figure.teams) {
        const auto value = [&](const std::optional<ShownValue> &strength, double need) {
            if (!figure.isAgainstNeed)
                return shownText(strength);
            return strength ? signedText(strength->value - need) : QString();
        };
        twin.rows.append({team.name, team.people ? QLocale().toString(*team.people) : QString(),
                          value(team.management, team.managementNeed), value(team.leadership, team.leadershipNeed),
                          lastCell(team)});
        twin.teams.append(team.team);
    }
    return twin;
}

Room roomFor(const BalanceMapFigure &, const Style &style)
{
    const double t = style.textHeight;
    return {.wanted = QSizeF(44 * t, 30 * t), .least = QSizeF(24 * t, 16 * t)};
}

Room roomFor(const TeamBarsFigure &figure, const Style &style)
{
    constexpr double rowsAlwaysShown = 20;
    const double t = style.textHeight;
    const double rows = std::min(static_cast<double>(figure.teams.size()), rowsAlwaysShown);
    return {.wanted = QSizeF(36 * t, heightOf(figure, style)), .least = QSizeF(24 * t, (2.4 + 1.6 * rows) * t)};
}

} // namespace evenkeel::charts
