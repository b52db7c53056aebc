// SPDX-License-Identifier: GPL-3.0-or-later
// What opening the program is measured against: the smallest window with one chart in it, painted once. Says so when it is.
#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QLineSeries>
#include <QMainWindow>
#include <QTimer>

#include <cstdio>

namespace {

/// The window itself paints nothing: its chart leaves nothing free.
class BareView : public QChartView
{
public:
    using QChartView::QChartView;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QChartView::paintEvent(event);
        QTimer::singleShot(0, qApp, [] {
            std::puts("painted");
            std::fflush(stdout);
            QApplication::quit();
        });
    }
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    auto *series = new QLineSeries;
    for (int i = 0; i < 8; ++i)
        series->append(i, i * i);
    auto *chart = new QChart;
    chart->addSeries(series);
    chart->createDefaultAxes();
    QMainWindow window;
    window.setCentralWidget(new BareView(chart));
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
