// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/balance/balance_section.h"

#include "app/charts/chart_view.h"

#include <QVBoxLayout>

namespace evenkeel {

charts::ChartView *BalanceSection::makeChart()
{
    auto *chart = new charts::ChartView(widget());
    connect(chart, &charts::ChartView::teamActivated, this, &BalanceSection::teamActivated);
    connect(chart, &charts::ChartView::rowsActivated, this, &BalanceSection::rowsActivated);
    return chart;
}

charts::ChartView *BalanceSection::addLowChart()
{
    charts::ChartView *chart = makeChart();
    // Not Maximum: that holds a chart to the height it would have at its own width, where it needs more in a narrow page.
    chart->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    addLow(column(), chart);
    return chart;
}

} // namespace evenkeel
