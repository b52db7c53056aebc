// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/balance_map.h"

#include "app/charts/drawing.h"

#include <QCategoryAxis>
#include <QChart>
#include <QCoreApplication>
#include <QGraphicsScene>
#include <QScatterSeries>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace evenkeel::charts {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(MapAxes)
};

constexpr int parts = 4; ///< Of an axis, between its grid lines.


QList<double> ticksOf(const MapScale &scale)
{
    QList<double> ticks;
    for (int part = 0; part <= parts; ++part)
        ticks += scale.from + scale.length() * part / parts;
    return ticks;
}

/// "−25", "need", "+25"; "25" where the axes are not measured against the need.
QString tickText(double value, const MapScale &scale)
{
    const QString number = QString::number(std::abs(std::lround(value)));
    if (!scale.isAgainstNeed)
        return number;
    return value == 0 ? Tr::tr("need") : (value < 0 ? QChar(0x2212) : u'+') + number;
}

/// By ourselves: Qt Charts writes them so that a PDF loses their signs.
void drawTicks(QPainter &painter, const QRectF &plot, const MapScale &scale, const Style &style)
{
    const double t = style.textHeight;
    const QFont font = labelFont(style, smallText);
    const QFontMetricsF metrics(font);
    const QColor color = ink(theme::Role::Muted, style);
    for (const double value : ticksOf(scale)) {
        const QString text = tickText(value, scale);
        const double part = (value - scale.from) / scale.length();
        const QSizeF size(std::ceil(metrics.horizontalAdvance(text)) + 1, metrics.height());
        const QPointF below(plot.left() + part * plot.width() - size.width() / 2, plot.bottom() + 0.3 * t);
        const QPointF beside(plot.left() - 0.4 * t - size.width(), plot.bottom() - part * plot.height() - size.height() / 2);
        drawLine(painter, QRectF(below, size), Qt::AlignCenter, text, font, color);
        drawLine(painter, QRectF(beside, size), Qt::AlignRight | Qt::AlignVCenter, text, font, color);
    }
}

QCategoryAxis *makeAxis(const MapScale &scale, const Style &style)
{
    auto *axis = new QCategoryAxis;
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setStartValue(scale.from - scale.length());
    for (const double value : ticksOf(scale))
        axis->append(QString::number(value), value);
    axis->setRange(scale.from, scale.to);
    axis->setLabelsVisible(false);
    axis->setLinePen(QPen(ink(theme::Role::Border, style), style.textHeight / 14));
    axis->setGridLinePen(
        QPen(ink(theme::Role::Border, style), style.textHeight / (style.isBlackAndWhite ? 40 : 14)));
    return axis;
}

} // namespace

// Qt Charts draws the axis lines and the grid alone: its scatter series knows one shape and one size for all its
// points, and a series a team costs more than the whole picture. It may be replaced here without anybody
// noticing.
void paintAxes(QPainter &painter, const QRectF &area, const QRectF &plot, const MapScale &scale, const Style &style)
{
    QGraphicsScene scene;
    auto *chart = new QChart; // the scene's
    scene.addItem(chart);
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setDropShadowEnabled(false); // it would make a picture of what is to be vectors
    chart->setBackgroundVisible(false);
    chart->legend()->hide();
    chart->setMargins({});
    auto *series = new QScatterSeries; // without one an axis has no domain
    chart->addSeries(series);
    for (const auto edge : {Qt::AlignBottom, Qt::AlignLeft}) {
        QCategoryAxis *axis = makeAxis(scale, style);
        chart->addAxis(axis, edge);
        series->attachAxis(axis);
    }
    chart->setPlotArea(plot.translated(-area.topLeft())); // before the geometry, which lays the chart out
    chart->setGeometry(area);
    scene.setSceneRect(area);
    scene.render(&painter, area, area, Qt::IgnoreAspectRatio);
    drawTicks(painter, plot, scale, style);
}

double tickWidth(const MapScale &scale, const Style &style)
{
    const QFontMetricsF metrics(labelFont(style, smallText));
    double widest = 0;
    for (const double value : ticksOf(scale))
        widest = std::max(widest, metrics.horizontalAdvance(tickText(value, scale)));
    return widest;
}

} // namespace evenkeel::charts
