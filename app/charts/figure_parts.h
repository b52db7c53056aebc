// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/spots.h"

namespace evenkeel::charts {

/// What each kind of figure brings besides its paint() (chart.h); spots.cpp finds them by overload. `style.textHeight`
/// is a whole number of at least 8 in spotsIn (see Frame).

QList<Spot> spotsIn(const BalanceMapFigure &figure, const QRectF &area, const Style &style);
TableTwin twinOf(const BalanceMapFigure &figure);
Room roomFor(const BalanceMapFigure &figure, const Style &style);

QList<Spot> spotsIn(const TeamBarsFigure &figure, const QRectF &area, const Style &style);
TableTwin twinOf(const TeamBarsFigure &figure);
Room roomFor(const TeamBarsFigure &figure, const Style &style);

QList<Spot> spotsIn(const CompetencyStripFigure &figure, const QRectF &area, const Style &style);
TableTwin twinOf(const CompetencyStripFigure &figure);
Room roomFor(const CompetencyStripFigure &figure, const Style &style);

QList<Spot> spotsIn(const TrendFigure &figure, const QRectF &area, const Style &style);
TableTwin twinOf(const TrendFigure &figure);
Room roomFor(const TrendFigure &figure, const Style &style);

QList<Spot> spotsIn(const DumbbellFigure &figure, const QRectF &area, const Style &style);
TableTwin twinOf(const DumbbellFigure &figure);
Room roomFor(const DumbbellFigure &figure, const Style &style);

QList<Spot> spotsIn(const ChangeFigure &figure, const QRectF &area, const Style &style);
TableTwin twinOf(const ChangeFigure &figure);
Room roomFor(const ChangeFigure &figure, const Style &style);

QList<Spot> spotsIn(const HeatMapFigure &figure, const QRectF &area, const Style &style);
TableTwin twinOf(const HeatMapFigure &figure);
Room roomFor(const HeatMapFigure &figure, const Style &style);

QList<Spot> spotsIn(const DepthFigure &figure, const QRectF &area, const Style &style);
TableTwin twinOf(const DepthFigure &figure);
Room roomFor(const DepthFigure &figure, const Style &style);

QList<Spot> spotsIn(const HeadCountFigure &figure, const QRectF &area, const Style &style);
TableTwin twinOf(const HeadCountFigure &figure);
Room roomFor(const HeadCountFigure &figure, const Style &style);

QList<Spot> spotsIn(const MemberMapFigure &figure, const QRectF &area, const Style &style);
TableTwin twinOf(const MemberMapFigure &figure);
Room roomFor(const MemberMapFigure &figure, const Style &style);

/// Those whose room follows their width have a heightOf(figure, width, style).
template <class OneFigure>
constexpr bool hasHeightOfWidth = requires(const OneFigure &figure, const Style &style) { heightOf(figure, 1.0, style); };

/// A value as it is shown; empty for none.
QString shownText(const std::optional<ShownValue> &value);
QString wholeText(double value);
/// "+21", "−3", "0".
QString signedText(double value);

} // namespace evenkeel::charts
