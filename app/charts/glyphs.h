// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/theme.h"
#include "core/report/figures.h"

#include <QPainterPath>
#include <QRectF>

class QPainter;

namespace evenkeel::charts {

/// The second code of a standing, beside its color and its words: triangle, square, circle or dash, centered
/// in `box`. The dash is broken where there is not enough data.
QPainterPath standingShape(Standing standing, const QRectF &box);
/// The second code of a side: a circle for management, a diamond for leadership, a dash for neither.
QPainterPath sideShape(Side side, const QRectF &box);

/// The shape alone, filled.
void paintStandingShape(QPainter &painter, const QRectF &rect, Standing standing, const QColor &color);
/// Filled for management, open for leadership.
void paintSideShape(QPainter &painter, const QRectF &rect, Side side, const QColor &color);

/// The mark and the text of a standing.
theme::Role markRole(Standing standing);
theme::Role textRole(Standing standing);

/// A team's two strengths as one small diverging bar, management to the left; a dot where a side has no
/// figure.
void paintBalanceGlyph(QPainter &painter, const QRectF &rect, const TeamFigure &team, theme::Scheme scheme);

} // namespace evenkeel::charts
