// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/balance_map.h"

#include "app/charts/drawing.h"
#include "app/theme/plain_text.h"

#include <QCategoryAxis>
#include <QChart>
#include <QCoreApplication>
#include <QGraphicsScene>
#include <QScatterSeries>

using namespace Qt::StringLiterals;

namespace evenkeel::charts {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(MapAxes)
};

/// "−25", "need", "+25". Every text of Qt Charts is read as HTML.
QString tickText(int value)
{
    if (value == 0)
        return theme::asHtml(Tr::tr("need"));
    const QChar sign = value < 0 ? QChar(0x2212) : u'+';
    return theme::asHtml(sign + QString::number(std::abs(value)));
}

QCategoryAxis *makeAxis(const Style &style)
{
    constexpr int reach = static_cast<int>(mapReach);
    auto *axis = new QCategoryAxis;
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setStartValue(-2 * reach);
    for (int value = -reach; value <= reach; value += reach / 2)
        axis->append(tickText(value), value);
    axis->setRange(-reach, reach);
    axis->setTruncateLabels(false);
    axis->setLabelsFont(labelFont(style, smallText));
    axis->setLabelsBrush(ink(theme::Role::Muted, style));
    axis->setLinePen(QPen(ink(theme::Role::Border, style), style.textHeight / 14));
    axis->setGridLinePen(
        QPen(ink(theme::Role::Border, style), style.textHeight / (style.isBlackAndWhite ? 40 : 14)));
    return axis;
}

} // namespace

// Qt Charts draws the axes and the grid alone: its scatter series knows one shape and one size for all its
// points, and a series a team costs more than the whole picture. It may be replaced here without anybody
// noticing.
void paintAxes(QPainter &painter, const QRectF &area, const QRectF &plot, const Style &style)
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
        QCategoryAxis *axis = makeAxis(style);
        chart->addAxis(axis, edge);
        series->attachAxis(axis);
    }
    chart->setPlotArea(plot.translated(-area.topLeft())); // before the geometry, which lays the chart out
    chart->setGeometry(area);
    scene.setSceneRect(area);
    scene.render(&painter, area, area, Qt::IgnoreAspectRatio);
}

} // namespace evenkeel::charts
