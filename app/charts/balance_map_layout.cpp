// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/balance_map.h"

#include "app/charts/drawing.h"
#include "app/charts/label_placement.h"
#include "core/report/words.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace evenkeel::charts {

namespace {

constexpr int mostNamed = 12; ///< Beyond, names only where all find room.
constexpr int mostLabeled = 60; ///< Beyond, the smaller teams in balance have no label.
constexpr double widestKey = 0.36; ///< Of the width, beside the map.

// In text heights.
constexpr double widestName = 13;
constexpr double keyLine = 1.3;
constexpr double keyNumber = 2;
constexpr double compactWidth = 22;
constexpr double compactHeight = 13;

class Maker
{
public:
    Maker(const MapPlot &plot, const QRectF &area, const Style &style)
        : m_plot(plot)
        , m_area(area)
        , m_style(style)
        , m_t(style.textHeight)
    {
    }

    BalanceMapLayout make()
    {
        m_layout.scale = m_plot.scale;
        m_layout.tolerance = m_plot.tolerance.value_or(0);
        placeNotShown();
        const QRectF whole = m_area;
        const auto placed = std::count_if(m_plot.points.begin(), m_plot.points.end(),
                                          [](const MapPoint &point) { return point.at.has_value(); });
        placePlot();
        if (placed + m_plot.crowd.size() > mostMarks) {
            countCells();
            placeMarks(true);
            label(false);
            return m_layout;
        }
        placeMarks();
        if (label(false) || placed == 0)
            return m_layout;
        // Names do not all fit: numbers, and a key beside the map.
        m_layout.isNumbered = true;
        m_area = whole;
        const QRectF key = roomForKey();
        placePlot();
        placeMarks();
        label(true);
        keepWeightiestNumbers();
        placeKey(key);
        return m_layout;
    }

private:
    void placeNotShown()
    {
        const QFont font = labelFont(m_style, smallText);
        const double line = QFontMetricsF(font).height();
        const auto most = std::max<qsizetype>(1, static_cast<qsizetype>(m_area.height() * 0.2 / line));
        const int linesEach = most >= 2 * m_plot.notShown.size() ? 2 : 1; // no reason takes another's room
        for (const QString &reason : m_plot.notShown)
            m_layout.notShown += brokenLines(reason, font, m_area.width(), linesEach);
        m_layout.notShown = m_layout.notShown.first(std::min(most, m_layout.notShown.size()));
        if (m_layout.notShown.isEmpty())
            return;
        const double height = line * static_cast<double>(m_layout.notShown.size());
        m_layout.notShownBox = QRectF(m_area.left(), m_area.bottom() - height, m_area.width(), height);
        m_area.setBottom(m_layout.notShownBox.top() - 0.3 * m_t);
    }

    void placePlot()
    {
        const bool isCompact = m_area.width() < compactWidth * m_t || m_area.height() < compactHeight * m_t;
        const double title = isCompact ? 0 : 1.6 * m_t;
        const double numbers = tickWidth(m_plot.scale, m_style) + 0.9 * m_t;
        m_layout.plot = m_area.adjusted(title + numbers, 0.7 * m_t, -1.4 * m_t, -(title + 1.9 * m_t));
        m_layout.titleX = m_layout.titleY = {};
        const double longest
            = QFontMetricsF(labelFont(m_style, smallText))
                  .horizontalAdvance(axisTitle(Side::Leadership, m_plot.scale.isAgainstNeed, true));
        m_layout.hasLongTitles = m_layout.plot.height() >= longest && m_layout.plot.width() >= longest;
        if (!isCompact) {
            m_layout.titleX
                = QRectF(m_layout.plot.left(), m_area.bottom() - 1.5 * m_t, m_layout.plot.width(), 1.5 * m_t);
            m_layout.titleY = QRectF(m_area.left(), m_layout.plot.top(), 1.5 * m_t, m_layout.plot.height());
        }
        placeZones();
    }

    void placeZones()
    {
        m_layout.zones.clear();
        if (!m_plot.tolerance)
            return;
        const QRectF &plot = m_layout.plot;
        const QPointF met = m_layout.position(-*m_plot.tolerance, -*m_plot.tolerance);
        const std::pair<Standing, QPointF> corners[] = {{Standing::Balanced, plot.topRight()},
                                                        {Standing::BrinkOfChaos, plot.topLeft()},
                                                        {Standing::Bureaucratic, plot.bottomRight()},
                                                        {Standing::ThinOnBoth, plot.bottomLeft()}};
        for (const auto &[standing, corner] : corners)
            m_layout.zones.append({standing, QRectF(met, corner).normalized(), {}, {}});
    }

    /// In the zone's outer corner, or in another where a mark stands in that one.
    void placeCaptions()
    {
        const QFontMetricsF metrics(labelFont(m_style, smallText, QFont::DemiBold));
        const QFontMetricsF secondMetrics(labelFont(m_style, smallText));
        const double line = metrics.height();
        const double secondLine = secondMetrics.height();
        for (auto &zone : m_layout.zones) {
            const QRectF inner = zone.box.adjusted(0.45 * m_t, 0.35 * m_t, -0.45 * m_t, -0.35 * m_t);
            if (inner.height() < line || inner.width() < 3 * m_t)
                continue;
            const QString second = zoneSentence(zone.standing, m_layout.tolerance);
            const double width = std::min(
                metrics.horizontalAdvance(words::standing(zone.standing)) + 1.3 * m_t, inner.width());
            const double secondWidth = secondMetrics.horizontalAdvance(second) + 1;
            const bool hasRoomForSecond
                = !second.isEmpty() && secondWidth <= inner.width() && inner.height() > 5 * m_t;
            const bool outerRight
                = zone.standing == Standing::Balanced || zone.standing == Standing::Bureaucratic;
            const bool outerTop
                = zone.standing == Standing::Balanced || zone.standing == Standing::BrinkOfChaos;
            qsizetype fewest = std::numeric_limits<qsizetype>::max();
            const auto look = [&](bool isRight, bool isTop, bool saysSecond) {
                const double top
                    = isTop ? inner.top() : inner.bottom() - line - (saysSecond ? secondLine : 0);
                const auto boxOf = [&inner, isRight](double y, double wanted, double height) {
                    return QRectF(isRight ? inner.right() - wanted : inner.left(), y, wanted, height);
                };
                const QRectF caption = boxOf(top, width, line);
                const QRectF below = saysSecond ? boxOf(top + line, secondWidth, secondLine) : QRectF();
                const QRectF plate = below.isEmpty() || m_layout.cells.isEmpty() ? QRectF() : caption.united(below);
                const auto isCovered = [&](const QRectF &box) {
                    return box.intersects(caption) || box.intersects(below) || box.intersects(plate);
                };
                qsizetype met = std::count_if(m_layout.marks.begin(), m_layout.marks.end(),
                                              [&](const auto &mark) { return isCovered(mark.box()); });
                for (const auto &cell : m_layout.cells)
                    met += isCovered(cell.box) ? cell.teams : 0;
                if (met >= fewest)
                    return;
                fewest = met;
                zone.caption = caption;
                zone.second = below;
            };
            for (const bool saysSecond : hasRoomForSecond ? QList<bool>{true, false} : QList<bool>{false}) {
                if (!saysSecond && fewest > 0 && !m_layout.cells.isEmpty()) // rather without what it means than over a square
                    fewest = std::numeric_limits<qsizetype>::max();
                for (const auto &[isRight, isTop] :
                     {std::pair(outerRight, outerTop), std::pair(!outerRight, outerTop),
                      std::pair(outerRight, !outerTop), std::pair(!outerRight, !outerTop)})
                    look(isRight, isTop, saysSecond);
            }
        }
    }

    void placeMarks(bool onlyMarked = false)
    {
        m_layout.marks.clear();
        int mostPeople = 1;
        qsizetype count = 0;
        for (const MapPoint &point : m_plot.points) {
            mostPeople = std::max(mostPeople, point.people.value_or(0));
            count += point.at ? 1 : 0;
        }
        const double dense = count > 30 ? 0.72 : 1.0;
        for (qsizetype index = 0; index < m_plot.points.size(); ++index) {
            const MapPoint &point = m_plot.points[index];
            if (!point.at || (onlyMarked && !point.isMarked))
                continue;
            BalanceMapLayout::Mark mark;
            mark.team = static_cast<int>(index);
            const double share = !point.standing ? 0
                : point.people                   ? std::sqrt(std::max(0.0, static_cast<double>(*point.people) / mostPeople))
                                                 : 0.5;
            mark.radius = dense * m_t * (0.38 + 0.42 * share);
            place(mark, *point.at);
            placeBands(mark, point);
            if (point.need)
                mark.toNeed = QLineF(mark.at, m_layout.position(point.need->x(), point.need->y()));
            m_layout.marks.append(mark);
        }
        std::stable_sort(m_layout.marks.begin(), m_layout.marks.end(),
                         [](const auto &a, const auto &b) { return a.radius > b.radius; });
        placeCaptions();
    }

    void placeBands(BalanceMapLayout::Mark &mark, const MapPoint &point) const
    {
        const auto band = [&](double error, const QPointF &perPoint) {
            const QPointF half = bandErrors * error * perPoint;
            const auto held = [&](const QPointF &at) {
                return QPointF(std::clamp(at.x(), m_layout.plot.left(), m_layout.plot.right()),
                               std::clamp(at.y(), m_layout.plot.top(), m_layout.plot.bottom()));
            };
            return QLineF(held(mark.at - half), held(mark.at + half));
        };
        const double length = m_plot.scale.length();
        if (point.managementError)
            mark.managementBand = band(*point.managementError, QPointF(m_layout.plot.width() / length, 0));
        if (point.leadershipError)
            mark.leadershipBand = band(*point.leadershipError, QPointF(0, m_layout.plot.height() / length));
    }

    /// A team beyond the axes stands at their end, wholly within the plot, and says so.
    void place(BalanceMapLayout::Mark &mark, const QPointF &point) const
    {
        const auto beyond = [this](double value) {
            return value > m_plot.scale.to ? 1 : value < m_plot.scale.from ? -1 : 0;
        };
        const double margin = mark.radius * beyondReach;
        const QRectF inner = m_layout.plot.adjusted(margin, margin, -margin, -margin);
        mark.at = m_layout.position(point.x(), point.y());
        mark.beyondX = beyond(point.x());
        mark.beyondY = beyond(point.y());
        if (mark.beyondX != 0)
            mark.at.setX(mark.beyondX > 0 ? inner.right() : inner.left());
        if (mark.beyondY != 0)
            mark.at.setY(mark.beyondY > 0 ? inner.top() : inner.bottom());
    }

    /// Those that ask for something first, the further below their need the sooner; then the larger.
    double weightOf(const BalanceMapLayout::Mark &mark) const
    {
        const MapPoint &point = m_plot.points[mark.team];
        const bool asksForSomething = point.standing && *point.standing != Standing::Balanced;
        return mark.radius + (asksForSomething ? (10 + std::min(point.shortfall, 50.0)) * m_t : 0) + (point.isMarked ? 100 * m_t : 0);
    }

    /// What no label may cover.
    QRectF withRing(const BalanceMapLayout::Mark &mark) const
    {
        const double more = m_plot.points[mark.team].isMarked ? mark.radius * (ringReach - 1) + m_t / 16 : 0;
        return mark.box().adjusted(-more, -more, more, more);
    }

    /// Whether all found room.
    bool label(bool byNumber)
    {
        const QFont font = labelFont(m_style, smallText, QFont::DemiBold);
        const QFontMetricsF metrics(font);
        QList<QRectF> taken;
        for (const auto &zone : m_layout.zones) {
            for (const QRectF &box : {zone.caption, zone.second}) {
                if (!box.isEmpty())
                    taken += box;
            }
        }
        if (m_plot.average) {
            const QPointF average = m_layout.position(m_plot.average->x(), m_plot.average->y());
            m_layout.average = QRectF(average, QSizeF()).adjusted(-0.8 * m_t, -0.8 * m_t, 0.8 * m_t, 0.8 * m_t);
            taken += m_layout.average;
        }
        QList<double> weights;
        for (const auto &mark : m_layout.marks)
            weights += weightOf(mark);
        std::sort(weights.begin(), weights.end(), std::greater<>());
        if (!byNumber && m_layout.marks.size() > mostLabeled)
            return false;
        const double least = weights.size() > mostLabeled ? weights[mostLabeled - 1] : -1;

        QList<Labeled> items;
        QList<QLineF> bands;
        for (auto &mark : m_layout.marks) {
            for (const QLineF &band : {mark.managementBand, mark.leadershipBand, mark.toNeed}) {
                if (!band.isNull())
                    bands += band;
            }
            mark.caption = byNumber ? widestNumber() : m_plot.points[mark.team].name;
            const double width
                = std::min(std::ceil(metrics.horizontalAdvance(mark.caption)) + 2, widestName * m_t);
            const bool isLabeled = !mark.caption.isEmpty() && weightOf(mark) >= least;
            Labeled item{withRing(mark), isLabeled ? QSizeF(width, metrics.height()) : QSizeF(1e9, 1e9), weightOf(mark)};
            if (byNumber && m_layout.marks.size() > mostCrosses && !m_plot.points[mark.team].isMarked) // a number is looked for beside its mark
                item.longestLeader = mark.radius + 1.2 * m_t;
            items.append(item);
        }
        const auto placed
            = placeLabels(items, m_layout.plot.adjusted(1, 1, m_area.right() - m_layout.plot.right(), -1),
                          taken, bands, 0.25 * m_t);
        qsizetype missing = 0;
        qsizetype led = 0;
        for (qsizetype index = 0; index < placed.size(); ++index) {
            auto &mark = m_layout.marks[index];
            if (!placed[index]) {
                ++missing;
                mark.caption.clear();
                continue;
            }
            mark.label = placed[index]->box;
            mark.leader = placed[index]->leader;
            led += mark.leader.isNull() ? 0 : 1;
        }
        // Beyond a dozen, a thicket of leader lines is read worse than a key.
        return missing == 0 && (placed.size() <= mostNamed || led * 3 <= placed.size());
    }

    /// No number in the key needs more room.
    QString widestNumber() const { return QString(QString::number(mostKeyed()).size(), u'0'); }

    qsizetype mostKeyed() const { return std::min(m_keyRows * m_keyColumns, m_layout.marks.size()); }

    /// Beside the map, or below it where the area is high. Leaves the rest of the area to the plot.
    QRectF roomForKey()
    {
        const QFontMetricsF metrics(labelFont(m_style, smallText));
        double widest = 0;
        for (const auto &mark : m_layout.marks)
            widest = std::max(widest, metrics.horizontalAdvance(m_plot.points[mark.team].name) + 1);
        const double line = keyLine * m_t;
        const double column = (keyNumber + 1) * m_t + std::min(widest, 12 * m_t);
        const bool isBeside = m_area.width() >= m_area.height() * 1.15;
        const double most = m_area.width() * (isBeside ? widestKey : 1.0);
        const qsizetype count = m_layout.marks.size();
        const auto mostRows = std::max<qsizetype>(1, static_cast<qsizetype>(m_area.height() * (isBeside ? 1.0 : 0.45) / line));
        const auto mostColumns = std::max<qsizetype>(1, static_cast<qsizetype>(most / column));
        m_keyColumns = isBeside ? std::min(mostColumns, (count + mostRows - 1) / mostRows) : mostColumns;
        m_keyRows = std::min(mostRows, (count + m_keyColumns - 1) / m_keyColumns);
        if (m_keyRows * m_keyColumns < count) // the last line says how many more there are
            m_keyRows = std::max<qsizetype>(1, std::min(m_keyRows, mostRows - 1));
        const double width = std::min(column * static_cast<double>(m_keyColumns), most);
        const double height = line * static_cast<double>(m_keyRows + 1);
        const QRectF box = isBeside ? QRectF(m_area.right() - width, m_area.top(), width, m_area.height())
                                    : QRectF(m_area.left(), m_area.bottom() - height, width, height);
        if (isBeside)
            m_area.setRight(box.left() - m_t);
        else
            m_area.setBottom(box.top() - 0.5 * m_t);
        return box;
    }

    /// Those that ask for something are named before others; the key lists no number that found no place.
    void keepWeightiestNumbers()
    {
        QList<BalanceMapLayout::Mark *> numbered;
        for (auto &mark : m_layout.marks) {
            if (!mark.caption.isEmpty())
                numbered += &mark;
        }
        std::stable_sort(numbered.begin(), numbered.end(), [this](const auto *a, const auto *b) { return weightOf(*a) > weightOf(*b); });
        const qsizetype kept = std::min(mostKeyed(), numbered.size());
        for (auto *mark : numbered.sliced(kept)) {
            mark->caption.clear();
            mark->label = {};
            mark->leader = {};
        }
        numbered.resize(kept);
        std::sort(numbered.begin(), numbered.end(), [](const auto *a, const auto *b) { return a->team < b->team; });
        for (qsizetype index = 0; index < kept; ++index) {
            numbered[index]->caption = QString::number(index + 1);
            m_layout.key.append({static_cast<int>(index) + 1, numbered[index]->team, {}});
        }
        m_layout.more = static_cast<int>(m_layout.marks.size() - kept);
    }

    void placeKey(const QRectF &box)
    {
        const double line = keyLine * m_t;
        const double columnWidth = box.width() / static_cast<double>(m_keyColumns);
        const qsizetype rows = std::max<qsizetype>(1, (m_layout.key.size() + m_keyColumns - 1) / m_keyColumns);
        for (qsizetype index = 0; index < m_layout.key.size(); ++index)
            m_layout.key[index].box
                = QRectF(box.left() + columnWidth * static_cast<double>(index / rows),
                         box.top() + line * static_cast<double>(index % rows), columnWidth - 0.8 * m_t, line);
        if (m_layout.more > 0)
            m_layout.moreLine = QRectF(box.left(), box.top() + line * static_cast<double>(rows), box.width(), line);
    }

    void countCells()
    {
        const double side = 1.4 * m_t;
        const QRectF &plot = m_layout.plot;
        const int columns = std::max(1, static_cast<int>(plot.width() / side));
        const int rows = std::max(1, static_cast<int>(plot.height() / side));
        const QSizeF size(plot.width() / columns, plot.height() / rows);
        QList<int> counts(static_cast<qsizetype>(columns) * rows, 0);
        const auto count = [&](const QPointF &point) {
            const QPointF at = m_layout.position(point.x(), point.y());
            const int column
                = std::clamp(static_cast<int>((at.x() - plot.left()) / size.width()), 0, columns - 1);
            const int row = std::clamp(static_cast<int>((at.y() - plot.top()) / size.height()), 0, rows - 1);
            m_layout.fullestCell = std::max(m_layout.fullestCell, ++counts[row * columns + column]);
        };
        for (const MapPoint &point : m_plot.points) {
            if (point.at)
                count(*point.at);
        }
        for (const QPointF &point : m_plot.crowd)
            count(point);
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < columns; ++column) {
                if (const int teams = counts[row * columns + column]; teams > 0)
                    m_layout.cells.append({QRectF(QPointF(plot.left() + column * size.width(),
                                                          plot.top() + row * size.height()),
                                                  size),
                                           teams});
            }
        }
    }

    const MapPlot &m_plot;
    QRectF m_area;
    Style m_style;
    double m_t;
    qsizetype m_keyRows = 0;
    qsizetype m_keyColumns = 1;
    BalanceMapLayout m_layout;
};

} // namespace

QPointF BalanceMapLayout::position(double management, double leadership) const
{
    return QPointF(plot.left() + (management - scale.from) / scale.length() * plot.width(),
                   plot.bottom() - (leadership - scale.from) / scale.length() * plot.height());
}

BalanceMapLayout layOut(const MapPlot &plot, const QRectF &area, const Style &style)
{
    return Maker(plot, area, style).make();
}

} // namespace evenkeel::charts
