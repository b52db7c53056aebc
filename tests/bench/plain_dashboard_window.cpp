// SPDX-License-Identifier: GPL-3.0-or-later
// What a window like ours takes with nothing of ours in it: as many menus, buttons, texts and charts as the dashboard of the
// sample has, as Qt draws them, with no file, no style sheet and no font but the desktop's. Says when it is painted.
#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QLineSeries>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QSplitter>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// Ends the program once nothing has been painted for a round of the event loop.
class UntilPainted : public QObject
{
public:
    UntilPainted()
    {
        m_settled.setSingleShot(true);
        connect(&m_settled, &QTimer::timeout, this, [] {
            std::puts("painted");
            std::fflush(stdout);
            QApplication::quit();
        });
        qApp->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            m_settled.start();
        return false;
    }

private:
    QTimer m_settled;
};

void addBars(QMainWindow &window)
{
    for (int menu = 0; menu < 9; ++menu) {
        QMenu *made = window.menuBar()->addMenu(u"Menu %1"_s.arg(menu));
        for (int action = 0; action < 8; ++action)
            made->addAction(u"Action %1"_s.arg(action));
    }
    QToolBar *toolbar = window.addToolBar(u"Tools"_s);
    for (int button = 0; button < 8; ++button)
        toolbar->addAction(u"Button %1"_s.arg(button));
    window.statusBar()->addWidget(new QLabel(u"All changes saved"_s));
}

void addTeams(QSplitter *splitter)
{
    auto *side = new QWidget(splitter);
    auto *column = new QVBoxLayout(side);
    column->addWidget(new QLineEdit);
    auto *tree = new QTreeWidget;
    column->addWidget(tree);
    for (int team = 0; team < 11; ++team)
        new QTreeWidgetItem(tree, {u"Team number %1"_s.arg(team)});
}

QFont fontOf(int style)
{
    constexpr struct { double size; QFont::Weight weight; } styles[] = {
        {0.9, QFont::Normal}, {1, QFont::Normal}, {1, QFont::DemiBold}, {1.1, QFont::DemiBold}, {1.6, QFont::Bold}};
    QFont font = QApplication::font();
    font.setPixelSize(qRound(13 * styles[style % 5].size));
    font.setWeight(styles[style % 5].weight);
    return font;
}

QFrame *makeCard(int number)
{
    auto *card = new QFrame;
    card->setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(card);
    for (int line = 0; line < 4; ++line) {
        auto *text = new QLabel(u"Strong management (%1 of 63 needed), too little leadership"_s.arg(number + line));
        text->setFont(fontOf(number + line));
        text->setWordWrap(line == 2);
        column->addWidget(text);
    }
    column->addWidget(new QPushButton(u"Show why"_s));
    return card;
}

QChartView *makeChart()
{
    auto *series = new QLineSeries;
    for (int i = 0; i < 8; ++i)
        series->append(i, i * i);
    auto *chart = new QChart;
    chart->addSeries(series);
    chart->createDefaultAxes();
    return new QChartView(chart);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    addBars(window);
    auto *splitter = new QSplitter(&window);
    window.setCentralWidget(splitter);
    addTeams(splitter);
    auto *page = new QWidget(splitter);
    auto *column = new QVBoxLayout(page);
    for (int row = 0; row < 5; ++row) {
        auto *cards = new QHBoxLayout;
        for (int card = 0; card < 3; ++card)
            cards->addWidget(makeCard(3 * row + card));
        column->addLayout(cards);
    }
    auto *charts = new QHBoxLayout;
    for (int chart = 0; chart < 3; ++chart)
        charts->addWidget(makeChart());
    column->addLayout(charts, 1);
    splitter->setSizes({300, 1140});
    window.resize(1440, 900);

    const UntilPainted untilPainted;
    window.show();
    return QApplication::exec();
}
