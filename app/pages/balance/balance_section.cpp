// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/balance/balance_section.h"

#include "app/charts/chart_view.h"
#include "app/theme/theme.h"

#include <QVBoxLayout>

namespace evenkeel {

namespace {

/// What is scrolled: as low as its charts can be, where the page is, and no lower.
class Content : public QWidget
{
public:
    int heightForWidth(int width) const override { return layout()->totalMinimumHeightForWidth(width); }
};

} // namespace

BalanceSection::BalanceSection(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::ClickFocus); // Tab goes to what is in it, which is scrolled to and hands on the keys that scroll
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // From the outside in: a widget that is put into another one is styled anew, with all that it holds.
    auto *content = new Content;
    content->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a name that cannot be broken pushes nothing out of sight
    theme::setLook(content, theme::Look::Page);
    setWidget(content);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(18, 4, 18, 14);
    m_column->setSpacing(12);
}

charts::ChartView *BalanceSection::makeChart()
{
    auto *chart = new charts::ChartView(inner());
    connect(chart, &charts::ChartView::teamActivated, this, &BalanceSection::teamActivated);
    connect(chart, &charts::ChartView::rowsActivated, this, &BalanceSection::rowsActivated);
    return chart;
}

charts::ChartView *BalanceSection::addLowChart()
{
    charts::ChartView *chart = makeChart();
    // Not Maximum: that holds a chart to the height it would have at its own width, where it needs more in a narrow page.
    chart->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_column->addWidget(chart);
    return chart;
}

} // namespace evenkeel
