// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/competency_strip.h"

#include "tests/app/charts/figures.h"
#include "tests/app/charts/recorder.h"

#include "app/charts/drawing.h"

#include <gtest/gtest.h>

#include <QPainter>

using namespace Qt::StringLiterals;

namespace evenkeel::charts {

namespace {

const Style style;

Recording drawn(const CompetencyStripFigure &figure, const QSize &size, const Style &how = style)
{
    Recorder recorder(size);
    QPainter painter(&recorder);
    paint(painter, QRectF(QPointF(), size), figure, how);
    painter.end();
    return recorder.recording();
}

} // namespace

TEST(CompetencyStrip, CellsMeetNeitherEachOtherNorTheEdgeAtAnyNumber)
{
    for (const QSizeF &size : {QSizeF(300, 200), QSizeF(1040, 100), QSizeF(1160, 480)}) {
        const QRectF area(QPointF(3, 4), size);
        for (const int count : {1, 2, 6, 11, 16, 28, 40}) {
            const CompetencyStripLayout layout = layOut(stripFigure(count), area, style);
            EXPECT_EQ(layout.cells.size() + layout.more, count);
            for (qsizetype one = 0; one < layout.cells.size(); ++one) {
                const auto &cell = layout.cells[one];
                EXPECT_TRUE(area.adjusted(-0.6, -0.6, 0.6, 0.6).contains(cell.box)) << count;
                EXPECT_TRUE(cell.box.adjusted(-0.6, -0.6, 0.6, 0.6).contains(cell.nameBox.united(cell.value))) << count;
                EXPECT_FALSE(cell.box.intersects(layout.moreLine)) << count;
                for (qsizetype other = one + 1; other < layout.cells.size(); ++other)
                    EXPECT_FALSE(cell.box.intersects(layout.cells[other].box)) << count;
                for (const auto &head : layout.heads)
                    EXPECT_FALSE(cell.box.intersects(head.box.adjusted(0, 0, 0, -0.5))) << count;
            }
        }
    }
}

TEST(CompetencyStrip, SixteenStandInOneRowOnAWideWindow)
{
    const CompetencyStripLayout layout = layOut(stripFigure(16), QRectF(0, 0, 1040, 100), style);

    ASSERT_EQ(layout.cells.size(), 16);
    for (const auto &cell : layout.cells)
        EXPECT_DOUBLE_EQ(cell.box.top(), layout.cells[0].box.top());
    ASSERT_EQ(layout.heads.size(), 2);
    EXPECT_EQ(layout.heads[0].side, Side::Management);
    EXPECT_LT(layout.heads[0].box.right(), layout.heads[1].box.left());
}

TEST(CompetencyStrip, TheHeightAskedForHoldsEveryCellWithItsNote)
{
    for (const double textHeight : {12.0, 3.2}) {
        for (const int count : {6, 16, 40}) {
            for (const double textHeights : {25.0, 45.0, 95.0}) {
                Style how;
                how.textHeight = textHeight;
                const CompetencyStripFigure figure = stripFigure(count);
                const double width = textHeights * textHeight;
                const double height = heightOf(figure, width, how);
                Style units = how;
                units.textHeight *= unitsPer(how);

                const auto layout = layOut(figure, QRectF(0, 0, width * unitsPer(how), height * unitsPer(how)), units);

                EXPECT_EQ(layout.more, 0);
                for (const auto &cell : layout.cells)
                    EXPECT_FALSE(cell.note.isEmpty()) << count << " in " << textHeights;
            }
        }
    }
}

TEST(CompetencyStrip, EverySideIsNamedAndEveryCellShowsItsNumber)
{
    const CompetencyStripFigure figure = stripFigure(6);

    const Recording recording = drawn(figure, QSize(1040, 110));

    EXPECT_TRUE(recording.texts.contains(u"Management"_s));
    EXPECT_TRUE(recording.texts.contains(u"Leadership"_s));
    for (const CompetencyFigure &competency : figure.competencies)
        EXPECT_TRUE(recording.texts.contains(competency.strength ? competency.strength->text : u"–"_s));
}

TEST(CompetencyStrip, NamesAreDrawnAsTheyWereTyped)
{
    CompetencyStripFigure figure = stripFigure(5);
    for (int index = 0; index < 5; ++index)
        figure.competencies[index].name = hostileNames[index].section(u' ', 0, 0);

    const Recording recording = drawn(figure, QSize(1160, 200));

    for (const CompetencyFigure &competency : figure.competencies)
        EXPECT_TRUE(recording.texts.contains(competency.name)) << competency.name.toStdString();
}

TEST(CompetencyStrip, IsVectorsAndInBlackAndWhiteNoOtherColor)
{
    Style how;
    how.isBlackAndWhite = true;

    const Recording recording = drawn(stripFigure(16), QSize(1040, 110), how);

    EXPECT_EQ(recording.pictures, 0);
    EXPECT_EQ(recording.patterns, 0);
    for (const QColor &color : recording.colors)
        EXPECT_TRUE(color.rgb() == theme::paper().rgb() || color.rgb() == theme::toner().rgb()) << color.name().toStdString();
}

TEST(CompetencyStrip, AnEmptyFigureOrNoRoomAtAllIsNoFault)
{
    drawn(stripFigure(0), QSize(300, 200));
    drawn(stripFigure(16), QSize(20, 12));
    drawn(stripFigure(16), QSize(1, 1));
    EXPECT_EQ(heightOf(stripFigure(0), 300, style), 0);
}

} // namespace evenkeel::charts
