// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart.h"

#include <QColor>
#include <QFont>
#include <QFontMetricsF>
#include <QPainter>

namespace evenkeel::charts {

/// What the charts share to draw with. All of it is plain text and vectors, and scales with
/// Style::textHeight.

/// The color of a role in this style; in black and white, what is behind is white and all else black.
QColor ink(theme::Role role, const Style &style);

/// Fonts do not exist below a whole pixel: a chart is laid out in units in which its text is at least 8 high,
/// and the painter is scaled to them. Restores the painter when it goes.
class Frame
{
public:
    Frame(QPainter &painter, const QRectF &area, const Style &style);
    ~Frame();
    Frame(const Frame &) = delete;
    Frame &operator=(const Frame &) = delete;

    QRectF area;
    Style style;

private:
    QPainter &m_painter;
};
/// How much larger those units are than the painter's; 1 on a screen.
double unitsPer(const Style &style);

/// Three sizes, in text heights, and two weights for all that charts write: a font costs as much time to read as a chart
/// to draw.
constexpr double smallText = 0.92;
constexpr double largeText = 1.3;
QFont labelFont(const Style &style, double factor = 1, QFont::Weight weight = QFont::Normal);

/// One line, as it was typed, ended by "…" where it is wider than the box.
void drawLine(QPainter &painter, const QRectF &box, Qt::Alignment alignment, const QString &text,
              const QFont &font, const QColor &color);
/// As many words a line as fit; at most `mostLines`, the last of them ended by "…" where more would follow. A
/// word that is wider than a line goes on in the next after a hyphen.
QStringList brokenLines(const QString &text, const QFont &font, double width, int mostLines);

enum class Hatch
{
    Diagonal,
    Horizontal
};
/// Hatches as lines cut to the box: a brush pattern would be in device pixels, grey on paper.
void drawHatch(QPainter &painter, const QRectF &box, Hatch hatch, double spacing, const QPen &pen);
/// Those lines: none leaves the box.
QList<QLineF> hatchLines(const QRectF &box, Hatch hatch, double spacing);

} // namespace evenkeel::charts
