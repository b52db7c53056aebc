// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <functional>
#include <vector>

class QPainter;

namespace evenkeel {

/// For Piece::most: all that the page has left.
inline constexpr double allThereIs = 1e6;

/// What cannot be parted on its way to a page: a line of text, a row, a chart.
struct Piece
{
    double height = 0;
    /// As high as it would be where there is room; a chart is as large as it can be. At least `height`.
    double most = 0;
    /// Left out at the top of a page.
    double spaceBefore = 0;
    /// Stands on the page of the next one: a heading with its chart, the first line with the second.
    bool keepsWithNext = false;
    /// What follows goes on the next page.
    bool endsPage = false;
    /// Repeated where the following pieces go on on another page: a table's heading. Ends at the next such piece or at
    /// one that `endsRepeat`.
    bool isRepeated = false;
    bool endsRepeat = false;
    /// In the area it was given: as wide as the content, as high as the piece.
    std::function<void(QPainter &, const QRectF &)> paint;
};

using Pieces = std::vector<Piece>;

} // namespace evenkeel
