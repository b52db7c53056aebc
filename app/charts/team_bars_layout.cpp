// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/team_bars.h"

#include "app/charts/drawing.h"
#include "core/report/words.h"

#include <algorithm>
#include <cmath>

namespace evenkeel::charts {

namespace {

// All in text heights.
constexpr double headHeight = 1.9;
constexpr double tallestRow = 4.8;
constexpr double wantedRow = 3.6; ///< A name of two lines, and the people under it.
constexpr double lowestRow = 1.45;
constexpr double twoLines = 2.75; ///< A row from which on the people stand under the name.
constexpr double thickestBar = 1.7;
constexpr double mostNameWidth = 0.3; ///< Of the chart.
constexpr int mostNameLines = 3;
constexpr double gap = 0.8;
constexpr double wideEnoughForWords = 46;
constexpr double shapeSize = 0.85;

double widest(const TeamBarsFigure &figure, const QFont &font, auto textOf)
{
    const QFontMetricsF metrics(font);
    double width = 0;
    for (const TeamFigure &team : figure.teams)
        width = std::max(width, metrics.horizontalAdvance(textOf(team)));
    return std::ceil(width) + 1;
}

/// Beside the zero line within the bar, or past its end and the need's tick where the bar is too short.
QRectF valueBox(const QRectF &bar, const QString &text, double need, double direction,
                const TeamBarsLayout &layout, const Style &style)
{
    const double width = QFontMetricsF(labelFont(style, 1, QFont::DemiBold)).horizontalAdvance(text) + 1;
    const double inset = 0.45 * style.textHeight;
    double start = inset;
    if (bar.width() < width + 2 * inset) {
        start = bar.width() + inset;
        const double tick = need * layout.perPoint;
        if (tick > bar.width() - inset && tick < start + width + inset)
            start = tick + inset;
    }
    const double x = direction > 0 ? layout.zero + start : layout.zero - start - width;
    return QRectF(x, bar.y(), width, bar.height());
}

/// Which rows are shown, in the figure's order, and how many of them stand before those that found no room.
struct ShownRows
{
    QList<int> rows = {};
    qsizetype before = 0;
};

/// Teams stand by tilt: where not all find room, as many from either end, and always the marked one. Those without figures
/// come last.
ShownRows shownRows(const TeamBarsFigure &figure, qsizetype count)
{
    QList<int> rated;
    QList<int> others;
    for (int index = 0; index < figure.teams.size(); ++index) {
        const TeamFigure &team = figure.teams[index];
        (team.management && team.leadership ? rated : others).append(index);
    }
    if (count >= rated.size()) {
        ShownRows all{.rows = rated + others.first(std::min(count - rated.size(), others.size())), .before = count};
        std::sort(all.rows.begin(), all.rows.end());
        return all;
    }
    ShownRows ends{.rows = rated.first((count + 1) / 2), .before = (count + 1) / 2};
    const QList<int> last = rated.last(count / 2);
    const auto marked = std::find_if(rated.begin(), rated.end(), [&](int index) { return figure.teams[index].isMarked; });
    if (count > 0 && marked != rated.end() && !ends.rows.contains(*marked) && !last.contains(*marked))
        ends.rows.last() = *marked;
    ends.rows += last;
    return ends;
}

} // namespace

TeamBarsLayout layOut(const TeamBarsFigure &figure, const QRectF &wanted, const Style &style)
{
    const double t = style.textHeight;
    const QRectF area
        = wanted.adjusted(0.4 * t, 0, -0.4 * t, 0); // the band of the marked row reaches beyond its texts
    TeamBarsLayout layout;
    const QFont nameFont = labelFont(style, 1, QFont::DemiBold);
    const auto count = static_cast<double>(std::max<qsizetype>(1, figure.teams.size()));

    // The rows, and what is said where they do not all fit.
    const double free = area.height() - (headHeight + 0.4) * t;
    double rowHeight = std::min(free / count, tallestRow * t);
    qsizetype shown = figure.teams.size();
    if (rowHeight < lowestRow * t) {
        rowHeight = lowestRow * t;
        shown = std::clamp<qsizetype>(static_cast<qsizetype>((free - 1.4 * t) / rowHeight), 0,
                                      figure.teams.size());
        layout.left = static_cast<int>(figure.teams.size() - shown);
    }

    // The columns: names, the bars from 100 to 100, standings.
    const bool hasRoomForWords = area.width() >= wideEnoughForWords * t;
    const QFont standingFont = labelFont(style, 1, QFont::DemiBold);
    const double words
        = widest(figure, standingFont, [](const TeamFigure &team) { return words::standing(team.standing); });
    layout.saysStandings = hasRoomForWords;
    const double standingWidth = hasRoomForWords ? words + (shapeSize + 0.5) * t : (shapeSize + 0.2) * t;
    const double nameWidth = std::min(
        widest(figure, nameFont, [](const TeamFigure &team) { return team.name; }), area.width() * mostNameWidth);
    const double barsLeft = area.left() + nameWidth + gap * t;
    const double barsRight = area.right() - standingWidth - gap * t;
    layout.zero = std::round((barsLeft + barsRight) / 2);
    layout.perPoint = std::max(0.0, std::min(layout.zero - barsLeft, barsRight - layout.zero)) / 100;
    layout.barHeight = std::min(thickestBar * t, rowHeight * 0.6);

    layout.top = area.top() + headHeight * t;
    const ShownRows rows = shownRows(figure, shown);
    layout.areLeftBetween = layout.left > 0 && rows.before < shown;
    const double between = layout.areLeftBetween ? 1.4 * t : 0;
    layout.bottom = layout.top + rowHeight * static_cast<double>(shown) + between + 0.2 * t;
    const double headWidth = std::max(0.0, 100 * layout.perPoint - 0.5 * t);
    layout.managementHead = QRectF(layout.zero - 0.5 * t - headWidth, area.top(), headWidth, 1.5 * t);
    layout.leadershipHead = QRectF(layout.zero + 0.5 * t, area.top(), headWidth, 1.5 * t);

    const double line = QFontMetricsF(nameFont).height();
    const double smallLine = QFontMetricsF(labelFont(style, smallText)).height();
    for (qsizetype index = 0; index < shown; ++index) {
        const TeamFigure &team = figure.teams[rows.rows[index]];
        TeamBarsLayout::Row row;
        row.team = rows.rows[index];
        const double above = rowHeight * static_cast<double>(index) + (index < rows.before ? 0 : between);
        row.band = QRectF(wanted.left(), layout.top + above, wanted.width(), rowHeight);
        const double middle = row.band.center().y();
        bool saysPeople = team.people && rowHeight >= twoLines * t;
        // The whole name comes before the people.
        const auto linesIn = [&](double height) {
            const int most = std::clamp(static_cast<int>(height / line), 1, mostNameLines);
            return brokenLines(team.name, nameFont, nameWidth, most);
        };
        row.nameLines = linesIn(rowHeight - (saysPeople ? smallLine : 0));
        if (saysPeople && !row.nameLines.isEmpty() && row.nameLines.last().endsWith(u'…')) {
            const QStringList without = linesIn(rowHeight);
            saysPeople = without.size() == row.nameLines.size();
            if (!saysPeople)
                row.nameLines = without;
        }
        const double names = line * static_cast<double>(row.nameLines.size());
        const double block = saysPeople ? names + smallLine : names;
        row.name = QRectF(area.left(), middle - block / 2, nameWidth, names);
        if (saysPeople)
            row.people = QRectF(area.left(), middle - block / 2 + names, nameWidth, smallLine);
        row.bars = QRectF(layout.zero - 100 * layout.perPoint, middle - layout.barHeight / 2,
                          200 * layout.perPoint, layout.barHeight);
        row.standing = QRectF(area.right() - standingWidth, middle - line / 2, standingWidth, line);
        const auto bar = [&](const std::optional<ShownValue> &value, double direction) {
            const double length = std::clamp(value->value, 0.0, 100.0) * layout.perPoint;
            return QRectF(direction > 0 ? layout.zero : layout.zero - length, row.bars.top(), length,
                          layout.barHeight);
        };
        if (team.management) {
            row.managementBar = bar(team.management, -1);
            row.managementText
                = valueBox(row.managementBar, team.management->text, team.managementNeed, -1, layout, style);
        }
        if (team.leadership) {
            row.leadershipBar = bar(team.leadership, +1);
            row.leadershipText
                = valueBox(row.leadershipBar, team.leadership->text, team.leadershipNeed, +1, layout, style);
        }
        layout.rows.append(row);
    }
    if (layout.left > 0)
        layout.leftLine = QRectF(area.left(),
                                 layout.areLeftBetween ? layout.top + rowHeight * static_cast<double>(rows.before) : layout.bottom,
                                 layout.areLeftBetween ? layout.zero - area.left() - 0.5 * t : area.width(), 1.4 * t);
    return layout;
}

double leastHeightOf(const TeamBarsFigure &figure, double width, const Style &style)
{
    const double t = style.textHeight;
    const QFont font = labelFont(style, 1, QFont::DemiBold);
    qsizetype lines = 1;
    for (const TeamFigure &team : figure.teams)
        lines = std::max(lines, brokenLines(team.name, font, mostNameWidth * (width - 0.8 * t), mostNameLines).size());
    const double row
        = std::max(lowestRow * t, static_cast<double>(lines) * QFontMetricsF(font).height() + 0.1 * t);
    return (headHeight + 0.4) * t + row * static_cast<double>(figure.teams.size()) + 1;
}

double heightOf(const TeamBarsFigure &figure, const Style &style)
{
    return (headHeight + 0.4 + wantedRow * static_cast<double>(figure.teams.size())) * style.textHeight;
}

} // namespace evenkeel::charts
