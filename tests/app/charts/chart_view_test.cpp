// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_view.h"

#include "tests/app/charts/figures.h"

#include "app/charts/chart_canvas.h"
#include "app/theme/contrast.h"
#include "app/theme/plain_text.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QScrollArea>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace evenkeel::charts {

namespace {

TeamBarsFigure bars()
{
    TeamBarsFigure figure;
    figure.text = {u"A < B lean to management"_s, u"3 teams"_s, u"Two of three teams lean to management."_s};
    figure.teams = {teamFigure(1, u"A < B & C"_s, 80, 40, Standing::Bureaucratic), teamFigure(2, u"=SUM(A1)"_s, 60, 60),
                    emptyTeam(3, u"Mail Room"_s, u"fewer than 5 people rated: not shown"_s)};
    return figure;
}

class ChartViewTest : public testing::Test
{
protected:
    ChartViewTest()
    {
        theme::apply(*qApp, theme::Scheme::Light);
        QObject::connect(&m_view, &ChartView::teamActivated, &m_view, [this](TeamId team) { m_activated += team; });
        m_view.setFigure(bars());
        m_view.resize(520, 320);
        m_view.show();
        m_view.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_view));
        m_view.setFocus();
    }

    ChartCanvas &canvas() { return *m_view.findChild<ChartCanvas *>(); }
    QTableWidget &table() { return *m_view.findChild<QTableWidget *>(); }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    ChartView m_view;
    QList<TeamId> m_activated;
};

} // namespace

TEST_F(ChartViewTest, TitleAndSubtitleAreShownAsTheyAre)
{
    QStringList shown;
    for (const QLabel *label : m_view.findChildren<QLabel *>()) {
        EXPECT_EQ(label->textFormat(), Qt::PlainText);
        shown += label->text();
    }

    EXPECT_TRUE(shown.contains(bars().text.title));
    EXPECT_TRUE(shown.contains(bars().text.subtitle));
}

TEST_F(ChartViewTest, ArrowKeysMoveTheFocusOverTheMarksAndEnterLeadsToTheTeam)
{
    press(Qt::Key_Down);
    EXPECT_EQ(canvas().current(), 0);
    press(Qt::Key_Down);
    EXPECT_EQ(canvas().current(), 1);
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    EXPECT_EQ(canvas().current(), 0);
    press(Qt::Key_End);
    press(Qt::Key_Return);

    EXPECT_EQ(m_activated, QList{TeamId(3)});
}

TEST_F(ChartViewTest, OnTheMapTheArrowGoesToTheMarkThatLiesThere)
{
    BalanceMapFigure map;
    map.teams = {teamFigure(1, u"Left"_s, 40, 55), teamFigure(2, u"Right"_s, 80, 55), teamFigure(3, u"Top"_s, 60, 95)};
    m_view.setFigure(map);
    const auto currentTeam = [this] { return canvas().spots()[canvas().current()].team; };
    press(Qt::Key_Home);
    while (currentTeam() != TeamId(1))
        canvas().setCurrent(canvas().current() + 1);

    press(Qt::Key_Right);
    EXPECT_EQ(currentTeam(), TeamId(2));
    press(Qt::Key_Up);
    EXPECT_EQ(currentTeam(), TeamId(3));
    press(Qt::Key_Up);
    EXPECT_EQ(currentTeam(), TeamId(3));
}

TEST_F(ChartViewTest, TheFocusIsSeenFromTheFirstKeyOn)
{
    const QImage before = m_view.grab(canvas().geometry()).toImage();

    press(Qt::Key_Home);

    const QImage after = m_view.grab(canvas().geometry()).toImage();
    const QPoint onRing(after.width() / 2, qRound(canvas().spots()[0].box.top()) + 1);
    EXPECT_NE(before, after);
    EXPECT_GE(theme::contrast(after.pixelColor(onRing), theme::color(theme::Role::Surface)), 3);
    EXPECT_EQ(before.pixelColor(onRing), theme::color(theme::Role::Surface));
}

TEST(ChartCanvasInAScrollArea, TheMarkThatHasTheFocusIsScrolledTo)
{
    QScrollArea area;
    area.setWidgetResizable(true);
    area.resize(520, 200);
    auto *chart = new ChartView;
    TeamBarsFigure figure;
    figure.teams = randomTeams(30, 1);
    chart->setFigure(figure);
    chart->setMinimumHeight(1200);
    area.setWidget(chart);
    area.show();
    area.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&area));
    chart->setFocus();
    const auto &canvas = *chart->findChild<ChartCanvas *>();
    const auto isInView = [&] {
        const QRectF box = canvas.spots()[canvas.current()].box;
        const QPoint top = canvas.mapTo(area.viewport(), box.topLeft().toPoint());
        return QRectF(area.viewport()->rect()).contains(QRectF(top, box.size()).adjusted(1, 1, -1, -1));
    };

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
    EXPECT_TRUE(isInView());
    for (int step = 0; step < 12; ++step)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    EXPECT_TRUE(isInView());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
    EXPECT_TRUE(isInView());
}

TEST_F(ChartViewTest, AClickLeadsToTheTeam)
{
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, canvas().spots()[1].box.center().toPoint());

    EXPECT_EQ(m_activated, QList{TeamId(2)});
}

TEST_F(ChartViewTest, AToolTipSaysTheNumbersAndReadsNoHtml)
{
    const QPoint at = canvas().spots()[0].box.center().toPoint();
    QHelpEvent help(QEvent::ToolTip, at, canvas().mapToGlobal(at));

    QApplication::sendEvent(&canvas(), &help);

    EXPECT_EQ(QToolTip::text(),
              theme::asHtml(u"A < B & C\nBureaucratic\nManagement 80 of 60 needed\nLeadership 40 of 55 needed\n8 people"_s));
}

TEST_F(ChartViewTest, TheTableIsOneKeyAwayAndShowsTheSameNumbers)
{
    press(Qt::Key_T);

    EXPECT_TRUE(table().isVisible());
    EXPECT_FALSE(canvas().isVisible());
    EXPECT_TRUE(table().hasFocus());
    QStringList rows;
    for (int row = 0; row < table().rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table().columnCount(); ++column)
            cells += table().item(row, column)->text();
        rows += cells.join(u" | "_s);
    }
    EXPECT_EQ(rows.join(u'\n').toStdString(),
              "A < B & C | 8 | 80 | 60 | 40 | 55 | Bureaucratic\n"
              "=SUM(A1) | 8 | 60 | 60 | 60 | 55 | In balance\n"
              "Mail Room |  |  |  |  |  | fewer than 5 people rated: not shown");

    press(Qt::Key_T);
    EXPECT_TRUE(canvas().isVisible());
    EXPECT_TRUE(canvas().hasFocus());
}

TEST_F(ChartViewTest, TheTableStandsWhereTheChartStoodAndLeadsBackThere)
{
    canvas().setCurrent(1);

    press(Qt::Key_T);
    EXPECT_EQ(table().currentRow(), 1);

    table().setCurrentCell(0, 2);
    press(Qt::Key_T);
    EXPECT_EQ(canvas().current(), 0);
}

TEST_F(ChartViewTest, TheTableFollowsANewFigure)
{
    m_view.showTable(true);
    TeamBarsFigure changed = bars();
    changed.teams.removeFirst();

    m_view.setFigure(changed);

    EXPECT_EQ(table().rowCount(), 2);
    EXPECT_EQ(table().item(0, 0)->text(), u"=SUM(A1)"_s);
}

TEST_F(ChartViewTest, ALongHeadIsBrokenInsteadOfWideningItsColumn)
{
    BalanceMapFigure map;
    map.teams = randomTeams(8, 1);
    m_view.setFigure(map);
    m_view.showTable(true);

    EXPECT_EQ(table().horizontalHeaderItem(2)->text(), u"Management\nminus need"_s);
    const int one = QFontMetrics(table().horizontalHeader()->font()).horizontalAdvance(u"Management minus need"_s);
    EXPECT_LT(table().columnWidth(2), one);
}

TEST_F(ChartViewTest, ACopiedTableHoldsNoFormula)
{
    for (QAction *action : m_view.actions()) {
        if (action->text() == u"Copy as table"_s)
            action->trigger();
    }

    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    ASSERT_GE(lines.size(), 3);
    EXPECT_EQ(lines[2], u"'=SUM(A1)\t8\t60\t60\t60\t55\tIn balance"_s);
}

TEST_F(ChartViewTest, CopyPutsALightPictureWithTheTitleOnTheClipboard)
{
    theme::apply(*qApp, theme::Scheme::Dark);

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_C, Qt::ControlModifier);

    const QImage copied = QApplication::clipboard()->image();
    ASSERT_FALSE(copied.isNull());
    EXPECT_EQ(copied.pixelColor(2, 2), theme::color(theme::Role::Surface, theme::Scheme::Light));
    bool hasTitle = false;
    for (int x = 20; x < copied.width() / 2; ++x)
        hasTitle |= copied.pixelColor(x, 40).lightness() < 100;
    EXPECT_TRUE(hasTitle);
    theme::apply(*qApp, theme::Scheme::Light);
}

TEST_F(ChartViewTest, IsDrawnAnewInTheColorsOfAnotherScheme)
{
    const auto barColor = [this] {
        const QPoint inBar = canvas().spots()[0].box.center().toPoint() - QPoint(30, 0);
        return canvas().grab().toImage().pixelColor(inBar + QPoint(0, -4)).rgb();
    };
    const QRgb light = barColor();

    theme::apply(*qApp, theme::Scheme::Dark);

    const QRgb dark = barColor();
    EXPECT_NE(light, dark);
    theme::apply(*qApp, theme::Scheme::Light);
}

TEST_F(ChartViewTest, AScreenReaderMeetsEveryMarkByNameWithItsNumbers)
{
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(&canvas());

    ASSERT_TRUE(chart);
    EXPECT_EQ(chart->role(), QAccessible::Chart);
    EXPECT_EQ(chart->text(QAccessible::Name), bars().text.title);
    EXPECT_EQ(chart->text(QAccessible::Description), bars().text.description);
    ASSERT_EQ(chart->childCount(), 3);
    QAccessibleInterface *first = chart->child(0);
    EXPECT_EQ(first->text(QAccessible::Name), u"A < B & C"_s);
    EXPECT_EQ(first->text(QAccessible::Description),
              u"Bureaucratic, Management 80 of 60 needed, Leadership 40 of 55 needed, 8 people"_s);
    EXPECT_EQ(chart->indexOfChild(first), 0);
    EXPECT_FALSE(first->state().focused);

    press(Qt::Key_Home);

    EXPECT_TRUE(first->state().focused);
    EXPECT_EQ(chart->focusChild(), first);
}

TEST_F(ChartViewTest, AScreenReaderCanPressAMark)
{
    QAccessibleInterface *mark = QAccessible::queryAccessibleInterface(&canvas())->child(1);

    mark->actionInterface()->doAction(QAccessibleActionInterface::pressAction());

    EXPECT_EQ(m_activated, QList{TeamId(2)});
}

TEST_F(ChartViewTest, TheFocusStaysOnItsTeamWhenTheFigureChanges)
{
    press(Qt::Key_Home);
    press(Qt::Key_Down);
    TeamBarsFigure changed = bars();
    changed.teams.removeFirst();

    m_view.setFigure(changed);

    ASSERT_EQ(canvas().current(), 0);
    EXPECT_EQ(canvas().spots()[0].team, TeamId(2));
}

TEST_F(ChartViewTest, TheStripAsksForTheHeightThatItsWidthNeeds)
{
    m_view.setFigure(stripFigure(16));

    EXPECT_TRUE(canvas().hasHeightForWidth());
    EXPECT_GT(canvas().heightForWidth(400), canvas().heightForWidth(1100));
}

TEST_F(ChartViewTest, TheOtherViewIsOneKeyAwayAndStaysWhenTheFiguresChange)
{
    BalanceMapFigure against;
    against.text.title = u"Against the need"_s;
    against.teams = {teamFigure(1, u"Ops"_s, 70, 60)};
    BalanceMapFigure strengths = against;
    strengths.text.title = u"Strengths"_s;
    strengths.isAgainstNeed = false;
    m_view.setViews({{u"Minus need"_s, against}, {u"0–100"_s, strengths}});
    EXPECT_EQ(m_view.accessibleName(), u"Against the need"_s);

    press(Qt::Key_V);
    EXPECT_EQ(m_view.accessibleName(), u"Strengths"_s);

    m_view.setViews({{u"Minus need"_s, against}, {u"0–100"_s, strengths}});
    EXPECT_EQ(m_view.accessibleName(), u"Strengths"_s);

    press(Qt::Key_V);
    EXPECT_EQ(m_view.accessibleName(), u"Against the need"_s);
}

TEST_F(ChartViewTest, AClickOnACompetencyLeadsToTheRowsBehindIt)
{
    CompetencyStripFigure strip = stripFigure(6);
    strip.team = TeamId(7);
    m_view.setFigure(strip);
    QList<RowsBehind> behind;
    QObject::connect(&m_view, &ChartView::rowsActivated, &m_view, [&](const RowsBehind &ratings) { behind += ratings; });

    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, canvas().spots()[2].box.center().toPoint());
    m_view.showTable(true);
    table().setCurrentCell(1, 0);
    Q_EMIT table().cellActivated(1, 0);

    ASSERT_EQ(behind.size(), 2);
    EXPECT_EQ(behind[0], (RowsBehind{.team = TeamId(7), .competencies = {CompetencyId(3)}}));
    EXPECT_EQ(behind[1], (RowsBehind{.team = TeamId(7), .competencies = {CompetencyId(2)}}));
}

TEST_F(ChartViewTest, TheToggleSaysWhereItLeads)
{
    const auto *toggle = m_view.findChildren<QToolButton *>().constFirst();
    EXPECT_EQ(toggle->accessibleName(), u"Show as a table"_s);

    m_view.showTable(true);

    EXPECT_EQ(toggle->accessibleName(), u"Show as a chart"_s);
}

} // namespace evenkeel::charts
