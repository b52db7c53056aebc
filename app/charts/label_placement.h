// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QList>
#include <QRectF>

#include <limits>
#include <optional>

namespace evenkeel::charts {

/// A mark that wants a label beside it.
struct Labeled
{
    QRectF mark;
    QSizeF label;
    /// Those with more weight choose first.
    double weight = 0;
    double longestLeader = std::numeric_limits<double>::max();
};

struct PlacedLabel
{
    QRectF box;
    /// From the mark to the label; null where they are next to each other.
    QLineF leader;
};

/// Where the labels stand: inside `bounds`, on no other label, on no mark, on no `taken` rectangle, and without a leader
/// clearly nearer to their own mark than to any other. Leader lines cross no label and no mark but those that lie on
/// their own. One that finds no such place has none. `avoided` lines are crossed only where nothing else is as near.
/// In the order of `items`; the same for the same input.
QList<std::optional<PlacedLabel>> placeLabels(const QList<Labeled> &items, const QRectF &bounds,
                                              const QList<QRectF> &taken, const QList<QLineF> &avoided,
                                              double gap);

} // namespace evenkeel::charts
