// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/charts/people_and_heat_figures.h"

#include "tests/app/charts/recorder.h"

#include "app/charts/balance_map.h"
#include "app/charts/depth_chart.h"
#include "app/charts/head_counts.h"
#include "app/charts/heat_map.h"
#include "app/charts/spots.h"

#include <gtest/gtest.h>

#include <QPainter>

using namespace Qt::StringLiterals;

namespace evenkeel::charts {

namespace {

const Style style;
const QSizeF sizes[] = {QSizeF(360, 240), QSizeF(700, 420), QSizeF(1100, 700), QSizeF(1800, 1000)};

bool meet(const QRectF &one, const QRectF &other)
{
    return one.adjusted(0.01, 0.01, -0.01, -0.01).intersects(other.adjusted(0.01, 0.01, -0.01, -0.01));
}

/// That no two of the boxes meet and all are in the area.
void expectApart(const QList<QRectF> &boxes, const QRectF &area, const std::string &what)
{
    for (qsizetype one = 0; one < boxes.size(); ++one) {
        EXPECT_TRUE(area.adjusted(-0.6, -0.6, 0.6, 0.6).contains(boxes[one])) << what;
        for (qsizetype other = one + 1; other < boxes.size(); ++other)
            EXPECT_FALSE(meet(boxes[one], boxes[other])) << what;
    }
}

Recording drawn(const Figure &figure, const QSize &size = QSize(900, 600), const Style &how = style)
{
    Recorder recorder(size);
    QPainter painter(&recorder);
    paint(painter, QRectF(QPointF(), size), figure, how);
    painter.end();
    return recorder.recording();
}

std::string described(const QSizeF &size, int count)
{
    return std::to_string(count) + " in " + std::to_string(size.width()) + " x " + std::to_string(size.height());
}

} // namespace

TEST(HeatMap, NothingMeetsAtAnySize)
{
    for (const QSizeF &size : sizes) {
        const QRectF area(QPointF(5, 9), size);
        for (const auto &[rows, columns] : {std::pair(1, 2), {6, 16}, {40, 16}, {8, 28}}) {
            const HeatMapLayout layout = layOut(heatFigure(rows, columns), area, style);
            QList<QRectF> boxes;
            for (const HeatMapLayout::Column &column : layout.columns)
                boxes += column.head;
            for (qsizetype row = 0; row < layout.rows.size(); ++row) {
                boxes += layout.rows[row].name;
                for (qsizetype column = 0; column < layout.columns.size(); ++column)
                    boxes += layout.cell(row, column);
            }
            if (layout.left > 0)
                boxes += layout.leftLine;
            expectApart(boxes, area, described(size, rows));
            EXPECT_EQ(layout.rows.size() + layout.left, rows);
        }
    }
}

TEST(HeatMap, InTheHeightThatItAsksForEveryRowIsThere)
{
    for (const double width : {400.0, 1000.0}) {
        HeatMapFigure figure = heatFigure(70, 16);
        figure.left = 3;

        const HeatMapLayout layout = layOut(figure, QRectF(0, 0, width, heightOf(figure, width, style)), style);

        EXPECT_EQ(layout.rows.size(), 70);
        EXPECT_EQ(layout.left, 3);
    }
}

TEST(HeatMap, ManyRowsHaveTheColumnsNamesAgainAndNoneIsLeftOutForThem)
{
    for (const auto &[rows, again] : {std::pair(25, 0), {32, 0}, {33, 1}, {60, 2}, {70, 2}}) {
        const HeatMapFigure figure = heatFigure(rows, 16);
        const QRectF area(0, 0, 900, heightOf(figure, 900, style));

        const HeatMapLayout layout = layOut(figure, area, style);

        EXPECT_EQ(layout.headsAgain.size(), again) << rows;
        EXPECT_EQ(layout.rows.size(), rows);
        QList<QRectF> boxes;
        for (const double below : layout.headsAgain)
            boxes += layout.columns.first().head.translated(0, below);
        for (qsizetype row = 0; row < layout.rows.size(); ++row)
            boxes += layout.cell(row, 0);
        expectApart(boxes, area, std::to_string(rows));

        const HeatMapLayout low = layOut(figure, QRectF(0, 0, 900, 400), style);
        EXPECT_TRUE(low.headsAgain.isEmpty() || low.left == 0);
    }
}

TEST(HeatMap, TheRingAroundTheWholeChartCutsNoName)
{
    const HeatMapLayout layout = layOut(heatFigure(6, 16), QRectF(0, 0, 900, 400), style);

    EXPECT_GE(layout.rows.first().name.left(), 3);
    EXPECT_LE(layout.cell(0, 15).right(), 897);
}

TEST(HeatMap, WhereNotAllFindRoomTheTeamsWithTheLowestNumbersAreShownButPeopleInTheOrderOfNames)
{
    HeatMapFigure figure = heatFigure(40, 4);
    for (HeatMapFigure::Row &row : figure.rows)
        row.cells = {ShownValue{60, u"60"_s}, ShownValue{70, u"70"_s}, ShownValue{60, u"60"_s}, std::nullopt};
    figure.rows[37].cells[1] = ShownValue{3, u"3"_s};
    figure.rows[20].isMarked = true;
    const QRectF area(0, 0, 900, 220);
    const auto shown = [&] {
        QList<int> rows;
        for (const HeatMapLayout::Row &row : layOut(figure, area, style).rows)
            rows += row.row;
        return rows;
    };

    EXPECT_TRUE(shown().contains(37));
    EXPECT_TRUE(shown().contains(20));
    EXPECT_TRUE(shown().contains(0));

    for (HeatMapFigure::Row &row : figure.rows) {
        row.team.reset();
        row.member = MemberId(1);
    }
    EXPECT_FALSE(shown().contains(37));
}

TEST(HeatMap, EveryCellShowsItsNumberAndAnEmptyOneIsHatched)
{
    const HeatMapFigure figure = heatFigure(3, 4);

    const Recording recording = drawn(figure);

    QStringList numbers;
    int empty = 0;
    for (const HeatMapFigure::Row &row : figure.rows) {
        for (const auto &cell : row.cells) {
            if (cell)
                numbers += cell->text;
            else
                ++empty;
        }
    }
    ASSERT_GT(empty, 0);
    for (const QString &number : numbers)
        EXPECT_TRUE(recording.texts.contains(number)) << number.toStdString();
    EXPECT_EQ(recording.patterns, 0);
    EXPECT_TRUE(recording.allText().contains(u"Team 0 & <b>sons</b>"_s));
}

TEST(HeatMap, ACellLeadsToTheRatingsBehindIt)
{
    HeatMapFigure teams = heatFigure(2, 4);
    HeatMapFigure people = teams;
    for (HeatMapFigure::Row &row : people.rows) {
        row.member = MemberId(row.team->value());
        row.team = {};
    }

    const QRectF area(0, 0, 900, 300);
    const Spot ofTeam = spotsOf(teams, area, style)[2];
    const Spot ofPerson = spotsOf(people, area, style)[2];

    EXPECT_EQ(ofTeam.behind, (RowsBehind{TeamId(10), {}, {CompetencyId(2)}}));
    EXPECT_EQ(ofPerson.behind, (RowsBehind{TeamId(9), {MemberId(10)}, {CompetencyId(2)}}));
    EXPECT_EQ(spotsOf(teams, area, style)[0].team, TeamId(10));
    EXPECT_EQ(ofTeam.lines.first(), u"Team 0 & <b>sons</b>, Budgeting and resources"_s);
}

TEST(DepthChart, NothingMeetsAtAnySize)
{
    for (const QSizeF &size : sizes) {
        const QRectF area(QPointF(5, 9), size);
        for (const int competencies : {1, 3, 8, 20}) {
            const DepthLayout layout = layOut(depthFigure(competencies), area, style);
            QList<QRectF> boxes;
            for (const DepthLayout::Head &head : layout.heads)
                boxes += head.box;
            for (const DepthLayout::Row &row : layout.rows) {
                boxes += row.name;
                boxes += row.count;
                if (!row.rated.isEmpty())
                    boxes += row.rated;
                EXPECT_TRUE(row.strong.isEmpty() || row.rated.adjusted(-.01, -.01, .01, .01).contains(row.strong));
            }
            if (layout.left > 0)
                boxes += layout.leftLine;
            expectApart(boxes, area, described(size, competencies));
            EXPECT_EQ(layout.rows.size() + layout.left, 2 * competencies);
        }
    }
}

TEST(DepthChart, InTheHeightThatItAsksForEverythingIsThere)
{
    for (const double width : {400.0, 1000.0}) {
        const DepthFigure figure = depthFigure(8);

        const DepthLayout layout = layOut(figure, QRectF(0, 0, width, heightOf(figure, width, style)), style);

        EXPECT_EQ(layout.rows.size(), 16);
        EXPECT_EQ(layout.left, 0);
    }
}

TEST(DepthChart, SaysHowManyOfHowManyAndHowManyCouldLeave)
{
    const Recording recording = drawn(depthFigure(4));

    EXPECT_TRUE(recording.texts.contains(u"1 of 13"_s)) << recording.allText().toStdString();
    EXPECT_TRUE(recording.texts.contains(u"not rated"_s));
    EXPECT_TRUE(recording.texts.contains(u"falls short if 3 people leave"_s));
}

TEST(HeadCounts, NothingMeetsAtAnySize)
{
    for (const QSizeF &size : sizes) {
        const QRectF area(QPointF(5, 9), size);
        for (const int teams : {1, 7, 41}) {
            const HeadCountLayout layout = layOut(headCountFigure(teams), area, style);
            QList<QRectF> boxes(layout.heads.begin(), layout.heads.end());
            for (const HeadCountLayout::Row &row : layout.rows) {
                boxes += row.name;
                for (size_t column = 0; column < row.bars.size(); ++column) {
                    boxes += row.counts[column];
                    if (!row.bars[column].isNull())
                        boxes += row.bars[column];
                }
            }
            if (layout.left > 0)
                boxes += layout.leftLine;
            expectApart(boxes, area, described(size, teams));
            EXPECT_EQ(layout.rows.size() + layout.left, teams);
        }
    }
}

TEST(HeadCounts, TheTwoHalvesOfStrongInBothArePartedByMoreThanColor)
{
    HeadCountFigure figure = headCountFigure(4);
    figure.rows[3].people.both = 100;
    Style dark = style;
    dark.scheme = theme::Scheme::Dark;
    const QRectF area(0, 0, 900, 300);
    const QColor behind = theme::color(theme::Role::Surface, theme::Scheme::Dark);
    QImage image(area.size().toSize(), QImage::Format_RGB32);
    image.fill(behind);
    QPainter painter(&image);

    paint(painter, area, figure, dark);
    painter.end();

    const QRectF bar = layOut(figure, area, dark).rows[3].bars[0];
    ASSERT_FALSE(bar.isNull());
    const auto at = [&](double part) {
        return image.pixelColor(QPointF(bar.center().x(), bar.top() + part * bar.height()).toPoint()).lightness();
    };
    EXPECT_GT(at(.25) - behind.lightness(), 60);
    EXPECT_GT(at(.75) - behind.lightness(), 60);
    int darkest = 255;
    for (double part = .4; part < .6; part += .05)
        darkest = std::min(darkest, at(part));
    EXPECT_LT(darkest, at(.25) - 40);
}

TEST(HeadCounts, ABarIsThePartOfThoseRatedAndLeadsToThem)
{
    HeadCountFigure figure = headCountFigure(1);
    figure.rows[0].people = {.both = 30, .management = 60};
    const QRectF area(0, 0, 900, 200);

    const HeadCountLayout layout = layOut(figure, area, style);
    const QList<Spot> spots = spotsOf(figure, area, style);

    EXPECT_NEAR(layout.rows[0].bars[1].width(), 2 * layout.rows[0].bars[0].width(), 1e-9);
    EXPECT_TRUE(layout.rows[0].bars[3].isNull());
    EXPECT_EQ(spots[1].behind, (RowsBehind{TeamId(1), {}, {}, StrongIn::Management}));
    EXPECT_EQ(spots[1].lines.join(u'|'), u"Team 0 <b>, Management only|60 people|67 % of those rated"_s);
    EXPECT_FALSE(spots[3].leadsOn()); // nobody is there
}

TEST(MemberMap, LabelsMeetNeitherEachOtherNorMarksNorTheAverage)
{
    for (int people = 1; people <= 60; ++people) {
        const QRectF area(10, 20, 620, 460);
        const BalanceMapLayout layout = layOut(plotOf(memberFigure(people, static_cast<unsigned>(people))), area, style);
        QList<QRectF> labels;
        for (const auto &mark : layout.marks) {
            if (!mark.caption.isEmpty())
                labels += mark.label;
        }
        expectApart(labels, area, std::to_string(people));
        for (const QRectF &label : labels) {
            EXPECT_FALSE(meet(label, layout.average)) << people;
            for (const auto &mark : layout.marks)
                EXPECT_FALSE(meet(label, mark.box())) << people;
        }
    }
}

TEST(MemberMap, HasNoZonesAndNoStandingWordsForPeople)
{
    const MemberMapFigure figure = memberFigure(9);

    const Recording recording = drawn(figure);

    QString said = recording.allText();
    for (const Spot &spot : spotsOf(figure, QRectF(0, 0, 900, 600), style))
        said += spot.lines.join(u' ');
    for (const QString &word : {u"chaos"_s, u"Bureaucratic"_s, u"Thin"_s, u"balance"_s, u"need"_s})
        EXPECT_FALSE(said.contains(word, Qt::CaseInsensitive)) << word.toStdString();
    EXPECT_TRUE(said.contains(u"Eszter Szabó 3"_s));
    EXPECT_TRUE(recording.texts.contains(u"100"_s));
}

TEST(PeopleAndHeatCharts, AreDrawnInBlackAndWhiteInMillimetersAndInNoRoomAtAll)
{
    for (const Figure &figure : {Figure(heatFigure(5, 16)), Figure(depthFigure(8)), Figure(headCountFigure(6)), Figure(memberFigure(7))}) {
        Style paper;
        paper.isBlackAndWhite = true;
        const Recording recording = drawn(figure, QSize(900, 600), paper);
        for (const QColor &color : recording.colors)
            EXPECT_TRUE(color.rgb() == theme::paper().rgb() || color.rgb() == theme::toner().rgb());
        EXPECT_EQ(recording.pictures, 0);
        Style millimeters;
        millimeters.textHeight = 3;
        drawn(figure, QSize(170, 110), millimeters);
        drawn(figure, QSize(20, 8));
        drawn(figure, QSize(1, 1));
    }
    for (const Figure &figure : {Figure(HeatMapFigure()), Figure(DepthFigure()), Figure(HeadCountFigure()), Figure(MemberMapFigure())}) {
        drawn(figure);
        EXPECT_TRUE(spotsOf(figure, QRectF(0, 0, 400, 300), style).isEmpty());
        EXPECT_TRUE(tableOf(figure).rows.isEmpty());
    }
}

TEST(MemberMap, ThousandsBecomeADensityPictureAndATableThatSaysHowManyMore)
{
    const MemberMapFigure figure = memberFigure(5000);

    const BalanceMapLayout layout = layOut(plotOf(figure), QRectF(0, 0, 600, 400), style);
    const TableTwin twin = tableOf(figure);

    EXPECT_TRUE(layout.marks.isEmpty());
    int counted = 0;
    for (const auto &cell : layout.cells)
        counted += cell.teams;
    EXPECT_EQ(counted, 5000);
    EXPECT_EQ(twin.rows.size(), 2001);
    EXPECT_EQ(twin.rows.last().first(), u"and 3000 more"_s);
}

TEST(PeopleAndHeatCharts, TheirTablesAreAsWideAsTheirHeadsAndNameEveryRow)
{
    for (const Figure &figure : {Figure(heatFigure(5, 16)), Figure(depthFigure(8)), Figure(headCountFigure(6)), Figure(memberFigure(7))}) {
        const TableTwin twin = tableOf(figure);
        ASSERT_FALSE(twin.rows.isEmpty());
        for (const QStringList &row : twin.rows) {
            EXPECT_EQ(row.size(), twin.heads.size());
            EXPECT_FALSE(row.first().isEmpty());
        }
    }
}

} // namespace evenkeel::charts
