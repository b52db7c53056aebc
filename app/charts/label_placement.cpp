// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/label_placement.h"

#include <algorithm>
#include <array>
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

const std::array<QPointF, directions> &compass()
{
    static const std::array<QPointF, directions> points = [] {
        std::array<QPointF, directions> made;
        for (std::size_t direction = 0; direction < directions; ++direction) {
            const double angle = 2 * M_PI * static_cast<double>(direction) / directions;
            made[direction] = QPointF(std::cos(angle), std::sin(angle));
        }
        return made;
    }();
    return points;
}

/// Beside the mark first, to the right best, then on rings around it.
QList<Candidate> candidatesFor(const Labeled &item, double gap)
{
    QList<Candidate> candidates;
    candidates.reserve(12 + 4 * stacked + rings * directions);
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
        for (std::size_t direction = 0; direction < directions; ++direction) {
            const QPointF &toward = compass()[direction];
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

double radiusOf(const QRectF &mark) { return std::min(mark.width(), mark.height()) / 2; }

double between(const QPointF &one, const QPointF &other)
{
    const QPointF way = other - one;
    return std::sqrt(QPointF::dotProduct(way, way)); // std::hypot takes several times as long
}

/// Negative where they meet.
double distanceTo(const QRectF &mark, const QRectF &box)
{
    return between(nearestPoint(box, mark.center()), mark.center()) - radiusOf(mark);
}

double distanceTo(const QLineF &line, const QPointF &point)
{
    const QPointF along = line.p2() - line.p1();
    const double squared = QPointF::dotProduct(along, along);
    const double share = squared > 0 ? std::clamp(QPointF::dotProduct(point - line.p1(), along) / squared, 0.0, 1.0) : 0;
    return between(line.pointAt(share), point);
}

bool crosses(const QLineF &line, const QRectF &box)
{
    if (std::max(line.x1(), line.x2()) < box.left() || std::min(line.x1(), line.x2()) > box.right()
        || std::max(line.y1(), line.y2()) < box.top() || std::min(line.y1(), line.y2()) > box.bottom())
        return false;
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
        for (qsizetype index = 0; index < items.size(); ++index)
            m_anchors += anchorOf(index);
        for (qsizetype index = 0; index < items.size(); ++index)
            m_choices += choicesFor(index);
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
    /// Looked into once, when it is first thought of: marks and lines stay where they are.
    struct Choice
    {
        Candidate candidate;
        PlacedLabel label = {};
        std::optional<double> cost = {}; ///< None where no label may stand.
        bool isKnown = false;
    };

    QList<Choice> choicesFor(qsizetype index) const
    {
        QList<Choice> choices;
        const Labeled &item = m_items[index];
        if (item.label.width() > m_bounds.width() || item.label.height() > m_bounds.height())
            return choices;
        const QList<Candidate> candidates = candidatesFor(item, m_gap);
        choices.reserve(candidates.size());
        for (const Candidate &candidate : candidates) {
            if (m_bounds.contains(candidate.box))
                choices.append({.candidate = candidate});
        }
        return choices;
    }

    void look(Choice &choice, qsizetype index) const
    {
        choice.isKnown = true;
        const Candidate &candidate = choice.candidate;
        if (meetsMarkOrTaken(candidate.box))
            return;
        const auto near = costOfNearMarks(candidate, index);
        if (!near)
            return;
        choice.label.box = candidate.box;
        double cost = candidate.cost + *near + 0.8 * crossedLines(candidate.box);
        if (candidate.needsLeader) {
            const QLineF leader = leaderTo(candidate.box, index);
            if (leader.length() < m_gap || leader.length() > m_items[index].longestLeader || crossesTaken(leader)
                || crossesForeignMark(leader, index))
                return;
            choice.label.leader = leader;
            cost += 2 * linesAlong(leader);
        }
        choice.cost = cost;
    }

    std::optional<PlacedLabel> placeFor(qsizetype index)
    {
        const Choice *best = nullptr;
        for (Choice &choice : m_choices[index]) {
            if (best && choice.candidate.cost >= *best->cost)
                continue;
            if (!choice.isKnown)
                look(choice, index);
            if (choice.cost && (!best || *choice.cost < *best->cost) && isFree(choice.label, index))
                best = &choice;
        }
        return best ? std::optional(best->label) : std::nullopt;
    }

    /// None where the label would be read as another mark's.
    std::optional<double> costOfNearMarks(const Candidate &candidate, qsizetype index) const
    {
        const double own = distanceTo(m_items[index].mark, candidate.box);
        const double least = candidate.needsLeader ? 2 * m_gap : std::max(2 * own, own + 2 * m_gap);
        const double wanted = least + 2 * m_gap;
        const QRectF near = candidate.box.adjusted(-wanted, -wanted, wanted, wanted);
        double cost = 0;
        for (qsizetype other = 0; other < m_items.size(); ++other) {
            if (other == index)
                continue;
            const QRectF &mark = m_items[other].mark;
            if (mark.right() < near.left() || mark.left() > near.right() || mark.bottom() < near.top() || mark.top() > near.bottom())
                continue;
            const double distance = distanceTo(mark, candidate.box);
            if (distance >= wanted)
                continue;
            if (distance < least && !(candidate.needsLeader && mark.intersects(m_items[index].mark)))
                return std::nullopt;
            cost += std::min(1.0, (wanted - distance) / (2 * m_gap));
        }
        return cost;
    }

    /// From the edge of the mark to the edge of the label; from within where the mark shows between others.
    QLineF leaderTo(const QRectF &box, qsizetype index) const
    {
        const QPointF &anchor = m_anchors[index];
        const QPointF center = m_items[index].mark.center();
        const QPointF end = nearestPoint(box, anchor);
        const QLineF whole(anchor, end);
        const double radius = radiusOf(m_items[index].mark);
        if (anchor != center)
            return whole;
        if (whole.length() <= radius)
            return {};
        return QLineF(whole.pointAt(radius / whole.length()), end);
    }

    /// The center, or the point of the mark that lies most clear of marks that cover it in part.
    QPointF anchorOf(qsizetype index) const
    {
        const QRectF &mark = m_items[index].mark;
        const double radius = radiusOf(mark);
        QList<QRectF> meeting;
        for (qsizetype other = 0; other < m_items.size(); ++other) {
            if (other != index && m_items[other].mark.intersects(mark))
                meeting += m_items[other].mark;
        }
        const auto clearance = [&meeting](const QPointF &point) {
            double least = std::numeric_limits<double>::max();
            for (const QRectF &other : meeting)
                least = std::min(least, between(point, other.center()) - radiusOf(other));
            return least;
        };
        QPointF best = mark.center();
        double most = clearance(best);
        if (meeting.isEmpty() || most > radius / 2)
            return best;
        for (std::size_t direction = 0; direction < directions; ++direction) {
            const QPointF point = mark.center() + 0.6 * radius * compass()[direction];
            if (const double clear = clearance(point); clear > most + 1e-6) {
                most = clear;
                best = point;
            }
        }
        return most > 0 ? best : mark.center();
    }

    bool meetsMarkOrTaken(const QRectF &box) const
    {
        const auto meets = [&box](const QRectF &other) { return other.intersects(box); };
        return std::any_of(m_taken.begin(), m_taken.end(), meets)
            || std::any_of(m_items.begin(), m_items.end(), [&](const Labeled &item) { return meets(item.mark); });
    }

    bool crossesTaken(const QLineF &leader) const
    {
        return std::any_of(m_taken.begin(), m_taken.end(), [&](const QRectF &box) { return crosses(leader, box); });
    }

    /// Of the labels that have a place, and of their leaders.
    bool isFree(const PlacedLabel &label, qsizetype index) const
    {
        for (qsizetype other = 0; other < m_items.size(); ++other) {
            const auto &placed = m_placed[other];
            if (other == index || !placed)
                continue;
            if (placed->box.intersects(label.box) || (!placed->leader.isNull() && crosses(placed->leader, label.box)))
                return false;
            if (label.leader.isNull())
                continue;
            if (crosses(label.leader, placed->box)
                || (!placed->leader.isNull()
                    && label.leader.intersects(placed->leader, nullptr) == QLineF::BoundedIntersection))
                return false;
        }
        return true;
    }

    int crossedLines(const QRectF &box) const
    {
        return static_cast<int>(std::count_if(m_avoided.begin(), m_avoided.end(),
                                              [&box](const QLineF &line) { return crosses(line, box); }));
    }

    /// Lines that the leader runs along, so that it is taken for a part of them.
    int linesAlong(const QLineF &leader) const
    {
        return static_cast<int>(std::count_if(m_avoided.begin(), m_avoided.end(), [&](const QLineF &line) {
            return distanceTo(line, leader.center()) < m_gap && distanceTo(line, leader.p2()) < m_gap;
        }));
    }

    /// Marks that lie on the leader's own are crossed whichever way it goes.
    bool crossesForeignMark(const QLineF &leader, qsizetype index) const
    {
        const QRectF &own = m_items[index].mark;
        return std::any_of(m_items.begin(), m_items.end(), [&](const Labeled &other) {
            return !other.mark.intersects(own) && distanceTo(leader, other.mark.center()) < radiusOf(other.mark) + m_gap / 2;
        });
    }

    const QList<Labeled> &m_items;
    QRectF m_bounds;
    const QList<QRectF> &m_taken;
    const QList<QLineF> &m_avoided;
    double m_gap;
    QList<QPointF> m_anchors;
    QList<QList<Choice>> m_choices;
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

    if (items.isEmpty())
        return {};
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
        // Those that found no place choose first in the next attempt, after the weightiest of all.
        const auto &placed = placement.placed();
        std::stable_partition(order.begin() + 1, order.end(),
                              [&placed](qsizetype index) { return !placed[index]; });
    }
    return best;
}

} // namespace evenkeel::charts
