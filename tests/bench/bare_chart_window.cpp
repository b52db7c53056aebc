// SPDX-License-Identifier: GPL-3.0-or-later
// What opening the program is measured against: the smallest window with one chart in it, painted once.
#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QLineSeries>
#include <QMainWindow>
#include <QTimer>

namespace {

class BareWindow : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        QTimer::singleShot(0, qApp, &QApplication::quit); // its children paint in the same round
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
    BareWindow window;
    window.setCentralWidget(new QChartView(chart));
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
