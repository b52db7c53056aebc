// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/trend_chart.h"

#include "app/charts/drawing.h"
#include "app/charts/figure_parts.h"


#include <algorithm>
#include <cmath>

namespace evenkeel::charts {

namespace {

// In text heights.
constexpr double detailHeight = 20;
constexpr double cellWidth = 25;
constexpr double cellHeight = 11.6;
constexpr double lowestCell = 7;
constexpr double headHeight = 1.5;
constexpr double overhang = 1.4; ///< Of a day's name beyond its plot.
constexpr double gap = 1.2;

double numbersWidth(const Style &style)
{
    return QFontMetricsF(labelFont(style, 0.85)).horizontalAdvance(QStringLiteral("100")) + 0.5 * style.textHeight;
}

QList<double> valuesIn(const TrendFigure &figure)
{
    QList<double> values;
    for (const TeamTrend &team : figure.teams) {
        for (const TrendPoint &point : team.points) {
            for (const Side side : scoredSides) {
                values.append(point.need(side));
                if (!point.value(side))
                    continue;
                const double half = figure.isDetailed ? bandErrors * point.error(side).value_or(0) : 0;
                values.append(std::max(0.0, point.value(side)->value - half));
                values.append(std::min(100.0, point.value(side)->value + half));
            }
        }
    }
    return values;
}

int columnsIn(double width, const TrendFigure &figure, const Style &style)
{
    if (figure.isDetailed)
        return 1;
    const auto most = static_cast<int>((width + gap * style.textHeight) / ((cellWidth + gap) * style.textHeight));
    return std::clamp(most, 1, std::max(1, static_cast<int>(figure.teams.size())));
}

class Maker
{
public:
    Maker(const TrendFigure &figure, const QRectF &area, const Style &style)
        : m_figure(figure)
        , m_area(area)
        , m_style(style)
        , m_t(style.textHeight)
    {
        m_layout.scale = figure.isDetailed ? scaleFor(valuesIn(figure), 10, 40) : scaleFor(valuesIn(figure), 25, 50);
    }

    TrendLayout make()
    {
        const int columns = columnsIn(m_area.width(), m_figure, m_style);
        const auto count = static_cast<int>(m_figure.teams.size());
        int rows = (count + columns - 1) / columns;
        m_layout.left = m_figure.notShown;
        double free = m_area.height() - (m_layout.left > 0 ? 1.6 * m_t : 0);
        if (!m_figure.isDetailed && rows * lowestCell * m_t > free) {
            free = m_area.height() - 1.6 * m_t;
            rows = std::max(0, static_cast<int>(free / (lowestCell * m_t)));
        }
        const int shown = std::min(count, rows * columns);
        m_layout.left += count - shown;
        const double numbers = numbersWidth(m_style);
        const double right = m_figure.isDetailed ? overhang * m_t : 0;
        const double width = (m_area.width() - numbers - right - gap * m_t * (columns - 1)) / columns;
        const double height = rows > 0 ? std::min(free / rows, m_figure.isDetailed ? free : 1.6 * cellHeight * m_t) : 0;
        for (int index = 0; index < shown; ++index) {
            const int column = index % columns;
            const QRectF box(m_area.left() + numbers + column * (width + gap * m_t), m_area.top() + index / columns * height,
                             width, height);
            placeCell(index, box, column == 0);
        }
        if (m_layout.left > 0)
            m_layout.leftLine = QRectF(m_area.left(), m_area.top() + height * rows, m_area.width(), 1.4 * m_t);
        return m_layout;
    }

private:
    void placeCell(int index, const QRectF &box, bool isFirstInRow)
    {
        TrendLayout::Cell cell{.team = index, .box = box, .name = {}, .standing = {}, .panels = {}};
        double top = box.top() + 0.2 * m_t;
        double bottom = box.bottom() - 0.9 * m_t;
        if (m_figure.isDetailed) {
            bottom = box.bottom() - 2.9 * m_t; // the days, and who came and left
        } else {
            const double shape = 0.9 * m_t;
            cell.standing = QRectF(box.left(), top + (headHeight * m_t - shape) / 2, shape, shape);
            cell.name = QRectF(box.left() + shape + 0.4 * m_t, top, box.width() - shape - 0.4 * m_t, headHeight * m_t);
            top += headHeight * m_t;
        }
        const double panelGap = (m_figure.isDetailed ? 4 : 1.6) * m_t;
        const double width = (box.width() - panelGap) / 2;
        for (std::size_t i = 0; i < cell.panels.size(); ++i) {
            TrendLayout::Panel &panel = cell.panels[i];
            panel.side = i == 0 ? Side::Management : Side::Leadership;
            const double left = box.left() + static_cast<double>(i) * (width + panelGap);
            panel.head = QRectF(left, top, width, headHeight * m_t);
            panel.plot = QRectF(left, panel.head.bottom() + 0.3 * m_t, width,
                                std::max(1.0, bottom - panel.head.bottom() - 0.3 * m_t));
            placeMarks(panel, m_figure.teams[index]);
            if (m_figure.isDetailed)
                placeDays(panel.plot, m_figure.teams[index]);
            if ((isFirstInRow && i == 0) || m_figure.isDetailed)
                placeNumbers(panel.plot);
        }
        m_layout.cells.append(cell);
    }

    double y(const QRectF &plot, double value) const { return plot.bottom() - m_layout.scale.at(value) * plot.height(); }

    void placeMarks(TrendLayout::Panel &panel, const TeamTrend &team) const
    {
        for (int index = 0; index < team.points.size(); ++index) {
            const TrendPoint &point = team.points[index];
            const double x = TrendLayout::x(panel.plot, m_figure, m_figure.days[point.day].on);
            const double need = y(panel.plot, point.need(panel.side));
            if (panel.need.isEmpty())
                panel.need.append(QPointF(panel.plot.left(), need));
            else
                panel.need.append(QPointF(x, panel.need.last().y()));
            panel.need.append(QPointF(x, need));
            if (index + 1 == team.points.size())
                panel.need.append(QPointF(panel.plot.right(), need));
            if (!point.value(panel.side))
                continue;
            const double value = point.value(panel.side)->value;
            const double half = bandErrors * point.error(panel.side).value_or(0);
            panel.marks.append({index, QPointF(x, y(panel.plot, value)), y(panel.plot, value + half),
                                y(panel.plot, value - half), {}});
        }
        if (!m_figure.isDetailed)
            return;
        placeValues(panel, team);
        placeBreaks(panel);
    }

    /// Beside its line at the top or the bottom of the plot, where it meets nothing.
    void placeBreaks(TrendLayout::Panel &panel) const
    {
        const QFontMetricsF metrics(labelFont(m_style, 0.9));
        QList<QRectF> taken;
        for (const TrendLayout::Mark &mark : std::as_const(panel.marks)) {
            taken.append(QRectF(mark.at.x() - 0.5 * m_t, mark.at.y() - 0.5 * m_t, m_t, m_t));
            if (!mark.value.isEmpty())
                taken.append(mark.value);
        }
        for (const TrendBreak &one : m_figure.breaks) {
            const double x = TrendLayout::x(panel.plot, m_figure, one.from);
            const double width = metrics.horizontalAdvance(one.text) + 2;
            const double height = metrics.height();
            QRectF placed;
            for (const double top : {panel.plot.top() + 0.2 * m_t, panel.plot.bottom() - 0.6 * m_t - height}) {
                for (const double left : {x + 0.3 * m_t, x - 0.3 * m_t - width}) {
                    const QRectF box(left, top, width, height);
                    const bool isFree = std::none_of(taken.begin(), taken.end(), [&](const QRectF &other) { return other.intersects(box); });
                    if (placed.isEmpty() && isFree && panel.plot.contains(box))
                        placed = box;
                }
            }
            panel.breaks.append(placed);
            if (!placed.isEmpty())
                taken.append(placed);
        }
    }

    /// Above its mark, the last first; one that would meet another or leave the plot is left out.
    void placeValues(TrendLayout::Panel &panel, const TeamTrend &team) const
    {
        const QFontMetricsF metrics(labelFont(m_style, 1, QFont::Bold));
        const QRectF room = panel.plot.adjusted(-m_t, -0.3 * m_t, m_t, 0);
        QList<QRectF> taken;
        for (const TrendLayout::Mark &mark : std::as_const(panel.marks))
            taken.append(QRectF(mark.at.x() - 0.4 * m_t, mark.at.y() - 0.4 * m_t, 0.8 * m_t, 0.8 * m_t));
        for (auto i = panel.marks.size() - 1; i >= 0; --i) {
            TrendLayout::Mark &mark = panel.marks[i];
            const double width = metrics.horizontalAdvance(team.points[mark.point].value(panel.side)->text) + 2;
            const double above = -0.5 * m_t - metrics.height();
            const double below = 0.5 * m_t;
            const TrendPoint &point = team.points[mark.point];
            const bool isShort = point.value(panel.side)->value < point.need(panel.side); // the need's line is above
            for (const double up : {isShort ? below : above, isShort ? above : below}) {
                const QRectF box(mark.at.x() - width / 2, mark.at.y() + up, width, metrics.height());
                const bool isFree = std::none_of(taken.begin(), taken.end(), [&](const QRectF &other) { return other.intersects(box); });
                if (!isFree || !room.contains(box))
                    continue;
                mark.value = box;
                taken.append(box);
                break;
            }
        }
    }

    /// The last day has its name, and every other one that meets none behind it.
    void placeDays(const QRectF &plot, const TeamTrend &team)
    {
        const QFontMetricsF metrics(labelFont(m_style, 0.9));
        double before = plot.right() + overhang * m_t;
        for (auto day = static_cast<int>(m_figure.days.size()) - 1; day >= 0; --day) {
            const double x = TrendLayout::x(plot, m_figure, m_figure.days[day].on);
            const double width = metrics.horizontalAdvance(m_figure.days[day].label) + 2;
            const double left = std::min(x - width / 2, plot.right() + overhang * m_t - width);
            if (left + width > before + 0.01 || left < plot.left() - overhang * m_t)
                continue;
            before = left - 0.6 * m_t;
            TrendLayout::DayLabel label{.day = day, .box = QRectF(left, plot.bottom() + 0.35 * m_t, width, 1.2 * m_t), .turnover = {}};
            const bool hasTurnover = std::any_of(team.points.begin(), team.points.end(), [day](const TrendPoint &point) {
                return point.day == day && point.came + point.left > 0;
            });
            if (hasTurnover)
                label.turnover = label.box.translated(0, 1.2 * m_t);
            m_layout.days.append(label);
        }
    }

    void placeNumbers(const QRectF &plot)
    {
        const double width = numbersWidth(m_style);
        for (const double value : m_layout.scale.numbers())
            m_layout.numbers.append({value, QRectF(plot.left() - width, y(plot, value) - 0.6 * m_t, width - 0.4 * m_t, 1.2 * m_t)});
    }

    const TrendFigure &m_figure;
    QRectF m_area;
    Style m_style;
    double m_t;
    TrendLayout m_layout;
};

} // namespace

double TrendLayout::x(const QRectF &plot, const TrendFigure &figure, Day day)
{
    const Day first = figure.days.first().on;
    const int whole = std::max(1, figure.days.last().on.daysSince(first));
    const double margin = std::min(plot.width() * 0.08, 20.0);
    return plot.left() + margin + (plot.width() - 2 * margin) * day.daysSince(first) / whole;
}

TrendLayout layOut(const TrendFigure &figure, const QRectF &area, const Style &style)
{
    return Maker(figure, area, style).make();
}

double heightOf(const TrendFigure &figure, double width, const Style &style)
{
    if (figure.isDetailed)
        return detailHeight * style.textHeight;
    const int columns = columnsIn(width, figure, style);
    const auto rows = (static_cast<int>(figure.teams.size()) + columns - 1) / columns;
    return (rows * cellHeight + (figure.notShown > 0 ? 1.6 : 0)) * style.textHeight;
}

Room roomFor(const TrendFigure &, const Style &style)
{
    const double t = style.textHeight;
    return {.wanted = QSizeF(80 * t, 0), .least = QSizeF(24 * t, 6 * t)};
}

} // namespace evenkeel::charts
