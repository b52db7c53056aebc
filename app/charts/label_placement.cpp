// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/label_placement.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace evenkeel::charts {

namespace {

constexpr int rings = 7;
constexpr int directions = 16;
constexpr int stacked = 4;
/// Orders that are tried before a label is given up.
constexpr int attempts = 4;

struct Candidate
{
    QRectF box;
    double cost;
    bool needsLeader;
};

/// Beside the mark first, to the right best, then on rings around it.
QList<Candidate> candidatesFor(const Labeled &item, double gap)
{
    QList<Candidate> candidates;
    const QRectF &mark = item.mark;
    const double w = item.label.width();
    const double h = item.label.height();
    const auto add = [&](double x, double y, double cost, bool needsLeader) {
        candidates.append({QRectF(QPointF(x, y), item.label), cost, needsLeader});
    };
    const QPointF center = mark.center();
    add(mark.right() + gap, center.y() - h / 2, 0, false);
    add(mark.right() + gap / 2, center.y() - h * 1.06, 0.3, false); // over the arm of a cross
    add(mark.right() + gap / 2, center.y() + h * 0.06, 0.5, false);
    add(mark.left() - gap - w, center.y() - h / 2, 1, false);
    add(mark.left() - gap / 2 - w, center.y() - h * 1.06, 1.1, false);
    add(mark.left() - gap / 2 - w, center.y() + h * 0.06, 1.2, false);
    add(mark.right() + gap / 2, mark.top() - h * 0.7, 1.2, false);
    add(mark.right() + gap / 2, mark.bottom() - h * 0.3, 1.4, false);
    add(mark.left() - gap / 2 - w, mark.top() - h * 0.7, 1.8, false);
    add(mark.left() - gap / 2 - w, mark.bottom() - h * 0.3, 2, false);
    add(center.x() - w / 2, mark.top() - gap / 2 - h, 3.6, false);
    add(center.x() - w / 2, mark.bottom() + gap / 2, 3.8, false);
    for (int step = 1; step <= stacked; ++step) { // a pile beside marks that lie on each other
        for (const int up : {-1, 1}) {
            const double y = center.y() - h / 2 + up * step * 1.06 * h;
            add(mark.right() + gap, y, 2.4 + step, true);
            add(mark.left() - gap - w, y, 2.9 + step, true);
        }
    }
    for (int ring = 1; ring <= rings; ++ring) {
        const double reach = ring * 1.15 * h + gap;
        for (int direction = 0; direction < directions; ++direction) {
            const double angle = 2 * M_PI * direction / directions;
            const QPointF toward(std::cos(angle), std::sin(angle));
            // The nearest point of the label lies on the ring.
            const double x = center.x() + toward.x() * (mark.width() / 2 + reach + w / 2);
            const double y = center.y() + toward.y() * (mark.height() / 2 + reach + h / 2);
            add(x - w / 2, y - h / 2, 3 + 2.0 * ring - toward.x() * 0.2, true);
        }
    }
    return candidates;
}

QPointF nearestPoint(const QRectF &box, const QPointF &to)
{
    return QPointF(std::clamp(to.x(), box.left(), box.right()), std::clamp(to.y(), box.top(), box.bottom()));
}

/// From the edge of the mark to the edge of the label.
QLineF leaderOf(const QRectF &mark, const QRectF &box)
{
    const QPointF end = nearestPoint(box, mark.center());
    const QLineF whole(mark.center(), end);
    const double radius = std::min(mark.width(), mark.height()) / 2;
    if (whole.length() <= radius)
        return {};
    return QLineF(whole.pointAt(radius / whole.length()), end);
}

bool crosses(const QLineF &line, const QRectF &box)
{
    if (box.contains(line.p1()) || box.contains(line.p2()))
        return true;
    const QPointF corners[] = {box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()};
    for (int corner = 0; corner < 4; ++corner) {
        if (line.intersects(QLineF(corners[corner], corners[(corner + 1) % 4]), nullptr)
            == QLineF::BoundedIntersection)
            return true;
    }
    return false;
}

class Placement
{
public:
    Placement(const QList<Labeled> &items, const QRectF &bounds, const QList<QRectF> &taken,
              const QList<QLineF> &avoided, double gap)
        : m_items(items)
        , m_bounds(bounds)
        , m_taken(taken)
        , m_avoided(avoided)
        , m_gap(gap)
        , m_placed(items.size())
    {
    }

    /// How many found no place.
    qsizetype run(const QList<qsizetype> &order)
    {
        m_placed.fill(std::nullopt);
        for (const qsizetype index : order)
            m_placed[index] = placeFor(index);
        return std::count_if(m_placed.begin(), m_placed.end(), [](const auto &label) { return !label; });
    }

    const QList<std::optional<PlacedLabel>> &placed() const { return m_placed; }

private:
    std::optional<PlacedLabel> placeFor(qsizetype index) const
    {
        std::optional<PlacedLabel> best;
        double bestCost = std::numeric_limits<double>::max();
        for (const Candidate &candidate : candidatesFor(m_items[index], m_gap)) {
            if (candidate.cost >= bestCost || !isFree(candidate.box, index))
                continue;
            PlacedLabel label{candidate.box, {}};
            double cost = candidate.cost + 0.8 * crossedLines(candidate.box);
            if (candidate.needsLeader) {
                label.leader = leaderOf(m_items[index].mark, candidate.box);
                if (!isClear(label.leader, index))
                    continue;
                cost += crossedMarks(label.leader, index) * 4;
            }
            if (cost < bestCost) {
                bestCost = cost;
                best = label;
            }
        }
        return best;
    }

    bool isFree(const QRectF &box, qsizetype index) const
    {
        if (!m_bounds.contains(box))
            return false;
        const auto meets = [&box](const QRectF &other) { return other.intersects(box); };
        if (std::any_of(m_taken.begin(), m_taken.end(), meets))
            return false;
        for (qsizetype other = 0; other < m_items.size(); ++other) {
            if (meets(m_items[other].mark))
                return false;
            const auto &placed = m_placed[other];
            if (other != index && placed
                && (meets(placed->box) || (!placed->leader.isNull() && crosses(placed->leader, box))))
                return false;
        }
        return true;
    }

    bool isClear(const QLineF &leader, qsizetype index) const
    {
        for (qsizetype other = 0; other < m_items.size(); ++other) {
            const auto &placed = m_placed[other];
            if (other == index || !placed)
                continue;
            if (crosses(leader, placed->box)
                || (!placed->leader.isNull()
                    && leader.intersects(placed->leader, nullptr) == QLineF::BoundedIntersection))
                return false;
        }
        return std::none_of(m_taken.begin(), m_taken.end(),
                            [&](const QRectF &box) { return crosses(leader, box); });
    }

    int crossedLines(const QRectF &box) const
    {
        return static_cast<int>(std::count_if(m_avoided.begin(), m_avoided.end(),
                                              [&box](const QLineF &line) { return crosses(line, box); }));
    }

    /// Marks that lie on the leader's own are crossed whichever way it goes.
    int crossedMarks(const QLineF &leader, qsizetype index) const
    {
        const QRectF &own = m_items[index].mark;
        return static_cast<int>(std::count_if(m_items.begin(), m_items.end(), [&](const Labeled &other) {
            return !other.mark.intersects(own) && crosses(leader, other.mark);
        }));
    }

    const QList<Labeled> &m_items;
    QRectF m_bounds;
    const QList<QRectF> &m_taken;
    const QList<QLineF> &m_avoided;
    double m_gap;
    QList<std::optional<PlacedLabel>> m_placed;
};

} // namespace

QList<std::optional<PlacedLabel>> placeLabels(const QList<Labeled> &items, const QRectF &bounds,
                                              const QList<QRectF> &taken, const QList<QLineF> &avoided,
                                              double gap)
{
    QList<qsizetype> order(items.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&items](qsizetype a, qsizetype b) { return items[a].weight > items[b].weight; });

    Placement placement(items, bounds, taken, avoided, gap);
    qsizetype fewest = std::numeric_limits<qsizetype>::max();
    QList<std::optional<PlacedLabel>> best;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const qsizetype missing = placement.run(order);
        if (missing < fewest) {
            fewest = missing;
            best = placement.placed();
        }
        if (missing == 0)
            break;
        // Those that found no place choose first in the next attempt.
        const auto &placed = placement.placed();
        std::stable_partition(order.begin(), order.end(),
                              [&placed](qsizetype index) { return !placed[index]; });
    }
    return best;
}

} // namespace evenkeel::charts
