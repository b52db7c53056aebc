// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/theme.h"
#include "core/report/competency_figures.h"
#include "core/report/figures.h"
#include "core/report/people_figures.h"
#include "core/report/trend_figures.h"

#include <QRectF>

class QPainter;
class QWidget;

namespace evenkeel::charts {

/// How a chart is drawn, whatever the surface. Lengths are in the painter's units.
struct Style
{
    theme::Scheme scheme = theme::Scheme::Light;
    /// Height of ordinary labels; all else follows from it.
    double textHeight = 12;
    /// Hatches and shapes alone: no color but black on white.
    bool isBlackAndWhite = false;
    /// For paper, which has no tool tips: no text is lower than this, and names take the lines that they need. 0 on a
    /// screen.
    double leastTextHeight = 0;
};

/// Paints the figure (without its title and subtitle) into `area` as vectors and real text, never with a
/// device-pixel brush pattern. The same code draws the window, slides and paper. Labels neither collide nor
/// leave `area`.
void paint(QPainter &painter, const QRectF &area, const TeamBarsFigure &figure, const Style &style);
void paint(QPainter &painter, const QRectF &area, const BalanceMapFigure &figure, const Style &style);
void paint(QPainter &painter, const QRectF &area, const CompetencyStripFigure &figure, const Style &style);
void paint(QPainter &painter, const QRectF &area, const TrendFigure &figure, const Style &style);
void paint(QPainter &painter, const QRectF &area, const DumbbellFigure &figure, const Style &style);
void paint(QPainter &painter, const QRectF &area, const ChangeFigure &figure, const Style &style);
void paint(QPainter &painter, const QRectF &area, const HeatMapFigure &figure, const Style &style);
void paint(QPainter &painter, const QRectF &area, const DepthFigure &figure, const Style &style);
void paint(QPainter &painter, const QRectF &area, const HeadCountFigure &figure, const Style &style);
void paint(QPainter &painter, const QRectF &area, const MemberMapFigure &figure, const Style &style);

/// The height that all rows of the bars want at this style, so that paper can break them over pages.
double heightOf(const TeamBarsFigure &figure, const Style &style);
/// The least height in which every row can be read at a width, long names included, and none is left out.
double leastHeightOf(const TeamBarsFigure &figure, double width, const Style &style);
/// The height that the strip wants at a width: more rows where it is narrow.
double heightOf(const CompetencyStripFigure &figure, double width, const Style &style);
/// The least in which everything can be read; on paper long words are broken for it.
double leastHeightOf(const CompetencyStripFigure &figure, double width, const Style &style);
/// The height that a trend wants at a width: more rows of teams where it is narrow.
double heightOf(const TrendFigure &figure, double width, const Style &style);
double heightOf(const DumbbellFigure &figure, const Style &style);
double heightOf(const ChangeFigure &figure, const Style &style);

/// The height in which every row of these is shown.
double heightOf(const HeatMapFigure &figure, double width, const Style &style);
double heightOf(const DepthFigure &figure, double width, const Style &style);
double heightOf(const HeadCountFigure &figure, double width, const Style &style);

} // namespace evenkeel::charts
