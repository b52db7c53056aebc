// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/trend_chart.h"

#include "tests/app/charts/figures.h"
#include "tests/app/charts/recorder.h"
#include "tests/app/charts/trend_figures_support.h"

#include "app/charts/change_chart.h"
#include "app/charts/dumbbells.h"
#include "app/charts/spots.h"

#include <gtest/gtest.h>

#include <QPainter>

using namespace Qt::StringLiterals;

namespace evenkeel::charts {

namespace {

const Style style;

Recording drawn(const Figure &figure, const QSize &size, const Style &how = style)
{
    Recorder recorder(size);
    QPainter painter(&recorder);
    paint(painter, QRectF(QPointF(), size), figure, how);
    painter.end();
    return recorder.recording();
}

void expectApart(const QList<QRectF> &boxes, const QRectF &area, const std::string &what)
{
    for (qsizetype one = 0; one < boxes.size(); ++one) {
        EXPECT_TRUE(area.adjusted(-0.6, -0.6, 0.6, 0.6).contains(boxes[one])) << what;
        for (qsizetype other = one + 1; other < boxes.size(); ++other)
            EXPECT_FALSE(boxes[one].adjusted(0.5, 0.5, -0.5, -0.5).intersects(boxes[other].adjusted(0.5, 0.5, -0.5, -0.5)))
                << what << ": " << one << " and " << other;
    }
}

QList<QRectF> textsOf(const TrendLayout &layout)
{
    QList<QRectF> boxes;
    const auto add = [&boxes](const QRectF &box) {
        if (!box.isEmpty())
            boxes += box;
    };
    for (const auto &cell : layout.cells) {
        add(cell.name);
        for (const auto &panel : cell.panels) {
            add(panel.head);
            for (const auto &mark : panel.marks)
                add(mark.value);
            for (const QRectF &box : panel.breaks)
                add(box);
        }
    }
    for (const auto &day : layout.days) {
        add(day.box);
        add(day.turnover);
    }
    add(layout.leftLine);
    return boxes;
}

} // namespace

TEST(TrendChart, TextsMeetNeitherEachOtherNorTheEdge)
{
    for (const int rounds : {2, 6, 24}) {
        for (const int teams : {1, 2, 7, 60}) {
            for (const double width : {420.0, 960.0, 1500.0}) {
                TrendFigure figure = trendFigure(teams, rounds, unsigned(rounds));
                figure.breaks.append({figure.days[1].on, u"2 competencies re-tagged"_s, {}});
                const QRectF area(3, 5, width, heightOf(figure, width, style));

                const TrendLayout layout = layOut(figure, area, style);

                expectApart(textsOf(layout), area, std::to_string(teams) + " teams, " + std::to_string(rounds) + " rounds");
                EXPECT_EQ(layout.cells.size() + layout.left, teams);
                EXPECT_EQ(layout.left, 0);
            }
        }
    }
}

TEST(TrendChart, TeamsWithoutRoomAreCounted)
{
    TrendFigure figure = trendFigure(60, 6);
    figure.notShown = 5;

    const TrendLayout layout = layOut(figure, QRectF(0, 0, 960, 400), style);

    EXPECT_LT(layout.cells.size(), 60);
    EXPECT_EQ(layout.cells.size() + layout.left, 65);
    EXPECT_TRUE(drawn(figure, QSize(960, 400)).allText().contains(u"and %1 more team"_s.arg(layout.left)));
}

TEST(TrendChart, AllPanelsShareOneScaleOfTimeAndStrength)
{
    TrendFigure figure = trendFigure(2, 3);
    for (TeamTrend &team : figure.teams)
        team.points = {trendPoint(0, 40, 60), trendPoint(2, 60, 40)};

    const TrendLayout layout = layOut(figure, QRectF(0, 0, 960, 200), style);

    const auto &panel = layout.cells[0].panels[0];
    const auto &other = layout.cells[1].panels[1];
    EXPECT_NEAR(panel.marks[0].at.y() - panel.plot.top(), other.marks[1].at.y() - other.plot.top(), 1e-9);
    EXPECT_NEAR(panel.marks[1].at.x() - panel.plot.left(), other.marks[1].at.x() - other.plot.left(), 1e-9);
    EXPECT_GT(panel.marks[0].bandBottom, panel.marks[0].at.y());
}

TEST(TrendChart, NeedsAreStepsThatChangeOnTheDayOfARound)
{
    TrendFigure figure = trendFigure(1, 2);
    figure.teams.first().points[1].managementNeed = 70;

    const auto panel = layOut(figure, QRectF(0, 0, 960, 240), style).cells.first().panels[0];

    for (qsizetype i = 1; i < panel.need.size(); ++i)
        EXPECT_TRUE(panel.need[i].x() == panel.need[i - 1].x() || panel.need[i].y() == panel.need[i - 1].y());
    EXPECT_LT(panel.need.last().y(), panel.need.first().y());
    EXPECT_EQ(panel.need.last().x(), panel.plot.right());
}

TEST(TrendChart, ALineIsNotDrawnAcrossABreak)
{
    TrendFigure figure = trendFigure(1, 2);
    const QSize size(960, 240);
    const double whole = drawn(figure, size).bounds.width();
    figure.breaks.append({figure.days[0].on.plusDays(10), u"1 competency re-tagged"_s, {u"Planning"_s}});

    const Recording broken = drawn(figure, size);
    const QList<Spot> spots = spotsOf(figure, QRectF(QPointF(), size), style);

    EXPECT_GT(whole, 0);
    EXPECT_TRUE(broken.texts.contains(u"1 competency re-tagged"_s));
    EXPECT_TRUE(spots[1].lines.last().contains(u"Planning"_s));
    EXPECT_FALSE(spots[0].lines.last().contains(u"Planning"_s));
    EXPECT_EQ(tableOf(figure).rows[1].last(), u"1 competency re-tagged"_s);
}

TEST(TrendChart, InDetailEachMarkLeadsToItsDayAndOfManyEachTeamToItself)
{
    const TrendFigure one = trendFigure(1, 3);
    const TrendFigure many = trendFigure(4, 3);

    const QList<Spot> marks = spotsOf(one, QRectF(0, 0, 900, 240), style);
    const QList<Spot> teams = spotsOf(many, QRectF(0, 0, 900, 400), style);

    ASSERT_EQ(marks.size(), 6);
    EXPECT_EQ(marks[2].day, one.days[2].on);
    EXPECT_FALSE(marks[2].team);
    ASSERT_EQ(teams.size(), 4);
    EXPECT_EQ(teams[3].team, many.teams[3].team);
    EXPECT_EQ(tableOf(many).rows.size(), 12);
}

TEST(TrendChart, DrawsNamesAsTheyWereTypedAndWithoutColorWhereThereIsNone)
{
    TrendFigure trend = trendFigure(5, 4);
    DumbbellFigure dumbbells = dumbbellFigure(5);
    for (int i = 0; i < 5; ++i) {
        trend.teams[i].name = hostileNames[i];
        dumbbells.teams[i].name = hostileNames[i];
    }
    const Style blackAndWhite{.isBlackAndWhite = true};
    for (const Figure &figure : {Figure(trend), Figure(dumbbells), Figure(changeFigure(3))}) {
        const Recording recording = drawn(figure, QSize(1100, 500), blackAndWhite);
        for (const QColor &color : recording.colors)
            EXPECT_TRUE(color.hsvSaturation() <= 0) << color.name().toStdString();
        EXPECT_EQ(recording.patterns, 0);
        EXPECT_EQ(recording.pictures, 0);
        const bool hasTeams = !std::holds_alternative<ChangeFigure>(figure);
        EXPECT_EQ(recording.allText().contains(hostileNames[0]), hasTeams) << recording.allText().toStdString();
    }
}

TEST(Dumbbells, TextsMeetNeitherEachOtherNorTheEdge)
{
    for (const int teams : {1, 3, 12, 60}) {
        for (unsigned seed = 1; seed <= 12; ++seed) {
            const DumbbellFigure figure = dumbbellFigure(teams, seed);
            const QRectF area(2, 4, 480 + 60 * seed, heightOf(figure, style));

            const DumbbellLayout layout = layOut(figure, area, style);

            for (const auto &row : layout.rows) {
                QList<QRectF> boxes{row.name};
                for (const auto &dumbbell : row.sides) {
                    for (const QRectF &box : {dumbbell.beforeText, dumbbell.afterText}) {
                        if (!box.isEmpty())
                            boxes += box;
                    }
                }
                if (!row.note.isEmpty())
                    boxes += row.note;
                expectApart(boxes, area, std::to_string(teams) + " teams, seed " + std::to_string(seed));
            }
            EXPECT_EQ(layout.rows.size() + layout.left, teams);
        }
    }
}

TEST(Dumbbells, NoValueTouchesTheNeedsMarkAndALoneOneHasNoneBetweenItAndItsMark)
{
    for (double need = 30; need <= 80; need += 1) {
        DumbbellFigure figure = dumbbellFigure(1);
        DumbbellRow &team = figure.teams.first();
        team.management = {.before = ShownValue{60, u"60"_s}, .after = ShownValue{54, u"54"_s}, .needBefore = need, .needAfter = need};
        team.leadership = {.before = {}, .after = ShownValue{53, u"53"_s}, .needBefore = need, .needAfter = need};

        const DumbbellLayout layout = layOut(figure, QRectF(0, 0, 560, heightOf(figure, style)), style);

        for (const auto &dumbbell : layout.rows.first().sides) {
            const double tick = dumbbell.needNow.x1();
            for (const QRectF &box : {dumbbell.beforeText, dumbbell.afterText})
                EXPECT_TRUE(box.isEmpty() || tick <= box.left() - 0.5 * style.textHeight || tick >= box.right() + 0.5 * style.textHeight) << need;
        }
        const auto &alone = layout.rows.first().sides[1];
        const double mark = alone.after->x();
        const double text = alone.afterText.center().x();
        const double tick = alone.needNow.x1();
        EXPECT_FALSE(std::min(mark, text) < tick && tick < std::max(mark, text) && std::abs(tick - mark) > 1) << need;
    }
}

TEST(Dumbbells, ARowLeadsToItsTeamAndTheTableSaysTheDifference)
{
    DumbbellFigure figure = dumbbellFigure(1);
    figure.teams.first().management = {.before = ShownValue{40.4, u"40"_s}, .after = ShownValue{36.5, u"37"_s}};

    EXPECT_EQ(spotsOf(figure, QRectF(0, 0, 600, 200), style).first().team, figure.teams.first().team);
    EXPECT_EQ(tableOf(figure).rows.first()[3], u"\u22123"_s);
}

TEST(ChangeChart, StepsHangTogetherFromBeforeToAfter)
{
    const ChangeFigure figure = changeFigure(4);
    const QRectF area(0, 0, 700, heightOf(figure, style));

    const ChangeLayout layout = layOut(figure, area, style);

    ASSERT_EQ(layout.rows.size(), 6);
    EXPECT_NEAR(layout.rows[1].sides[0].bar.left(), layout.rows[0].sides[0].bar.left(), 1e-9); // upwards
    EXPECT_NEAR(layout.rows[2].sides[0].bar.right(), layout.rows[1].sides[0].bar.right(), 1e-9); // and back
    EXPECT_NEAR(layout.rows[5].sides[1].bar.left(), layout.rows[4].sides[1].bar.left(), 1e-9);
}

TEST(ChangeChart, TextsMeetNeitherEachOtherNorTheEdge)
{
    for (const double before : {0.0, 30.0, 88.0}) {
        for (const double width : {430.0, 700.0, 1300.0}) {
            const ChangeFigure figure = changeFigure(6, before, 2);
            const QRectF area(2, 3, width, heightOf(figure, style));

            const ChangeLayout layout = layOut(figure, area, style);

            QList<QRectF> boxes{layout.heads[0], layout.heads[1]};
            for (const auto &[value, box] : layout.numbers)
                boxes += box;
            for (const auto &row : layout.rows) {
                boxes += {row.name, row.sides[0].text, row.sides[1].text};
                if (!row.note.isEmpty())
                    boxes += row.note;
            }
            expectApart(boxes, area, "before " + std::to_string(before) + ", width " + std::to_string(width));
        }
    }
}

TEST(ScaleFor, HoldsAllValuesBetweenNumbersThatAreReadEasily)
{
    std::mt19937 random(5);
    std::uniform_real_distribution<double> value(0, 100);
    for (int run = 0; run < 2000; ++run) {
        QList<double> values;
        for (int i = 1 + run % 4; i > 0; --i)
            values += value(random);
        for (const auto &[step, least] : {std::pair(25.0, 50.0), std::pair(10.0, 40.0), std::pair(10.0, 20.0)}) {
            const Scale scale = scaleFor(values, step, least);

            ASSERT_GE(scale.to - scale.from, least - 1e-9);
            ASSERT_GE(scale.from, 0);
            ASSERT_LE(scale.to, 100);
            for (const double one : values) {
                ASSERT_GE(one, scale.from);
                ASSERT_LE(one, scale.to);
            }
            ASSERT_EQ(scale.numbers().last(), scale.to);
        }
    }
}

} // namespace evenkeel::charts
