// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/figure_parts.h"

#include "app/charts/competency_strip.h"
#include "core/report/words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace evenkeel::charts {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ChartText)
};

QStringList linesOf(const CompetencyFigure &competency)
{
    QStringList lines{competency.name, words::side(competency.side)};
    if (competency.strength)
        lines += Tr::tr("Strength %1").arg(competency.strength->text);
    if (!competency.note.isEmpty())
        lines += competency.note;
    return lines;
}

std::optional<RowsBehind> behind(const CompetencyStripFigure &figure, const CompetencyFigure &competency)
{
    if (!figure.team || !competency.strength)
        return {};
    return RowsBehind{.team = *figure.team, .competencies = {competency.competency}};
}

} // namespace

QList<Spot> spotsIn(const CompetencyStripFigure &figure, const QRectF &area, const Style &style)
{
    QList<Spot> spots;
    for (const auto &cell : layOut(figure, area, style).cells) {
        const CompetencyFigure &competency = figure.competencies[cell.competency];
        spots.append({cell.box, false, linesOf(competency), {}, behind(figure, competency)});
    }
    return spots;
}

TableTwin twinOf(const CompetencyStripFigure &figure)
{
    TableTwin twin;
    twin.heads = {Tr::tr("Competency"), Tr::tr("Side"), Tr::tr("Strength"), Tr::tr("Note")};
    twin.numbers = {2};
    for (const CompetencyFigure &competency : figure.competencies) {
        twin.rows.append(
            {competency.name, words::side(competency.side), shownText(competency.strength), competency.note});
        twin.teams.append(std::nullopt);
        twin.behind.append(behind(figure, competency));
    }
    return twin;
}

Room roomFor(const CompetencyStripFigure &, const Style &style)
{
    const double t = style.textHeight;
    return {.wanted = QSizeF(80 * t, 0), .least = QSizeF(24 * t, 6 * t)};
}

} // namespace evenkeel::charts
