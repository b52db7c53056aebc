// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/balance_map.h"

#include "tests/app/charts/figures.h"
#include "tests/app/charts/recorder.h"

#include "app/charts/drawing.h"
#include "app/charts/spots.h"
#include "core/report/words.h"

#include <gtest/gtest.h>

#include <QPainter>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace evenkeel::charts {

namespace {

const Style style;

BalanceMapFigure mapOf(const QList<TeamFigure> &teams)
{
    BalanceMapFigure figure;
    figure.teams = teams;
    return figure;
}

QList<QRectF> textBoxes(const BalanceMapLayout &layout)
{
    QList<QRectF> boxes;
    const auto add = [&boxes](const QRectF &box) {
        if (!box.isEmpty())
            boxes += box;
    };
    for (const auto &zone : layout.zones) {
        add(zone.caption);
        add(zone.second);
    }
    for (const auto &mark : layout.marks) {
        if (!mark.caption.isEmpty())
            add(mark.label);
    }
    for (const auto &keyed : layout.key)
        add(keyed.box);
    add(layout.moreLine);
    add(layout.notShownBox);
    add(layout.titleX);
    add(layout.titleY);
    return boxes;
}

/// A side that two boxes share is not a collision.
bool collide(const QRectF &one, const QRectF &other)
{
    return one.adjusted(0.01, 0.01, -0.01, -0.01).intersects(other.adjusted(0.01, 0.01, -0.01, -0.01));
}

Recording drawn(const BalanceMapFigure &figure, const Style &how = style, const QSize &size = QSize(560, 380))
{
    Recorder recorder(size);
    QPainter painter(&recorder);
    paint(painter, QRectF(QPointF(), size), figure, how);
    painter.end();
    return recorder.recording();
}

} // namespace

TEST(BalanceMap, TextsMeetNeitherEachOtherNorMarksFromTwoToSixtyTeams)
{
    for (const QSizeF &size : {QSizeF(300, 200), QSizeF(560, 380), QSizeF(1160, 560), QSizeF(420, 600)}) {
        const QRectF area(QPointF(10, 20), size);
        for (int count = 2; count <= 60; count += count < 20 ? 1 : 4) {
            const BalanceMapLayout layout = layOut(mapOf(randomTeams(count, static_cast<unsigned>(count))), area, style);
            const QList<QRectF> boxes = textBoxes(layout);
            for (qsizetype one = 0; one < boxes.size(); ++one) {
                EXPECT_TRUE(area.adjusted(-0.01, -0.01, 0.01, 0.01).contains(boxes[one])) << count;
                for (qsizetype other = one + 1; other < boxes.size(); ++other)
                    EXPECT_FALSE(collide(boxes[one], boxes[other])) << count << " teams in a width of " << size.width();
            }
            for (const auto &labeled : layout.marks) {
                for (const auto &mark : layout.marks)
                    EXPECT_FALSE(!labeled.caption.isEmpty() && collide(labeled.label, mark.box())) << count;
            }
        }
    }
}

TEST(BalanceMap, ADozenTeamsHaveTheirNamesBesideThem)
{
    const BalanceMapLayout layout = layOut(mapOf(randomTeams(12, 7)), QRectF(0, 0, 560, 380), style);

    EXPECT_FALSE(layout.isNumbered);
    for (const auto &mark : layout.marks)
        EXPECT_TRUE(mark.caption.startsWith(u'n'));
}

TEST(BalanceMap, WhereNamesFindNoRoomNumbersOnTheMapAreThoseThatTheKeyExplains)
{
    for (const int count : {30, 50, 60}) {
        const BalanceMapFigure figure = mapOf(randomTeams(count, 3));
        const QRectF area(0, 0, 900, 520);

        const BalanceMapLayout layout = layOut(figure, area, style);

        EXPECT_TRUE(layout.isNumbered);
        EXPECT_EQ(layout.key.size() + layout.more, count);
        EXPECT_GT(layout.key.size(), std::min(count, 30) / 2);
        int numbered = 0;
        for (const auto &mark : layout.marks) {
            if (mark.caption.isEmpty())
                continue;
            ++numbered;
            const auto keyed = std::find_if(layout.key.begin(), layout.key.end(),
                                            [&](const auto &entry) { return entry.team == mark.team; });
            ASSERT_NE(keyed, layout.key.end());
            EXPECT_EQ(mark.caption, QString::number(keyed->number));
        }
        EXPECT_EQ(numbered, layout.key.size());
        for (const auto &keyed : layout.key)
            EXPECT_GE(keyed.box.left(), area.width() * 0.63) << "the map keeps near two thirds";
    }
}

TEST(BalanceMap, UpToTwentyTeamsAllButFewHaveANumberWhereverTheyLie)
{
    for (unsigned seed = 1; seed <= 12; ++seed) {
        const BalanceMapLayout layout = layOut(mapOf(randomTeams(20, seed)), QRectF(0, 0, 560, 300), style);

        EXPECT_TRUE(layout.isNumbered);
        EXPECT_LE(layout.more, 4) << seed;
    }
}

TEST(BalanceMap, BeyondTwentyTeamsOnlyTheMarkedOneHasACrossAndATail)
{
    for (const int count : {20, 21}) {
        QList<TeamFigure> teams = randomTeams(count, 3);
        for (TeamFigure &team : teams)
            team.trail = {{1, 2}, {3, 4}};

        const MapPlot plot = plotOf(mapOf(teams));

        for (const MapPoint &point : plot.points) {
            EXPECT_EQ(point.managementError.has_value(), count == 20 || point.isMarked);
            EXPECT_EQ(point.leadershipError.has_value(), count == 20 || point.isMarked);
            EXPECT_EQ(point.trail.isEmpty(), count == 21 && !point.isMarked);
        }
    }
}

TEST(BalanceMap, AReasonThatHoldsForManyComesBeforeTheirNamesAndIsNeverCut)
{
    QList<TeamFigure> teams{teamFigure(1, u"Ops"_s, 60, 60)};
    for (quint32 id = 2; id < 30; ++id)
        teams.append(emptyTeam(id, u"Lower Payroll %1"_s.arg(id), id % 2 == 0 ? u"not rated yet"_s : u"fewer than 5 people rated: not shown"_s));

    for (const QSizeF &size : {QSizeF(560, 380), QSizeF(300, 200)}) {
        const BalanceMapLayout layout = layOut(mapOf(teams), QRectF(QPointF(), size), style);

        const QString text = layout.notShown.join(u' ');
        EXPECT_TRUE(text.contains(u"not rated yet (14 teams): Lower Payroll 2"_s)) << text.toStdString();
        EXPECT_TRUE(text.contains(u"fewer than 5 people rated: not shown (14 teams)"_s)) << text.toStdString();
    }
}

TEST(BalanceMap, AKeyWithoutRoomNamesTheTeamsFurthestBelowTheirNeed)
{
    QList<TeamFigure> teams = randomTeams(60, 3);
    for (TeamFigure &team : teams) {
        team.standing = Standing::Balanced;
        team.isThin = false;
    }
    for (qsizetype index = 2; index < 50; ++index) // outside, but hardly
        teams[index].standing = Standing::Bureaucratic;
    teams[57].standing = Standing::BrinkOfChaos;
    teams[57].management = ShownValue{10, u"10"_s};
    teams[57].people = 1;
    teams[59].standing = Standing::Bureaucratic;
    teams[59].leadership = ShownValue{5, u"5"_s};
    teams[59].people = 1;

    const BalanceMapLayout layout = layOut(mapOf(teams), QRectF(0, 0, 520, 380), style);

    ASSERT_GT(layout.more, 0);
    QList<int> keyed;
    for (const auto &entry : layout.key)
        keyed += entry.team;
    EXPECT_TRUE(keyed.contains(57));
    EXPECT_TRUE(keyed.contains(59));
    EXPECT_TRUE(std::is_sorted(keyed.begin(), keyed.end()));
    for (const auto &mark : layout.marks) {
        if (mark.team == 57 || mark.team == 59) {
            EXPECT_FALSE(mark.caption.isEmpty());
        }
    }
}

TEST(BalanceMap, ALongNameLeavesRoomForTheReasonWhyItsTeamIsNotShown)
{
    const BalanceMapLayout layout
        = layOut(mapOf({teamFigure(1, u"Ops"_s, 60, 60), emptyTeam(2, QString(200, u'W'), u"fewer than 5 people rated: not shown"_s)}),
                 QRectF(0, 0, 560, 380), style);

    EXPECT_TRUE(layout.notShown.join(u' ').endsWith(u"fewer than 5 people rated: not shown"_s)) << layout.notShown.join(u'|').toStdString();
}

TEST(BalanceMap, NoLabelCoversTheRingOfTheMarkedTeam)
{
    for (unsigned seed = 1; seed <= 20; ++seed) {
        const BalanceMapLayout layout = layOut(mapOf(randomTeams(8, seed)), QRectF(0, 0, 560, 380), style);
        const auto marked = std::find_if(layout.marks.begin(), layout.marks.end(), [](const auto &mark) { return mark.team == 1; });
        ASSERT_NE(marked, layout.marks.end());
        const double reach = marked->radius * ringReach;
        const QRectF ring = QRectF(marked->at, QSizeF()).adjusted(-reach, -reach, reach, reach);
        for (const auto &mark : layout.marks)
            EXPECT_TRUE(mark.caption.isEmpty() || !collide(mark.label, ring)) << "seed " << seed;
    }
}

TEST(BalanceMap, AKeyWithoutRoomSaysHowManyMoreThereAre)
{
    const Recording recording = drawn(mapOf(randomTeams(60, 3)), style, QSize(320, 200));

    EXPECT_TRUE(recording.allText().contains(u"more"_s)) << recording.allText().toStdString();
}

TEST(BalanceMap, ATeamStandsWhereItsStrengthsMinusItsNeedsSay)
{
    const BalanceMapLayout layout = layOut(mapOf({teamFigure(1, u"Ops"_s, 60 + 25, 55 - 50)}), QRectF(0, 0, 560, 380), style);

    EXPECT_NEAR(layout.marks[0].at.x(), layout.plot.left() + layout.plot.width() * 0.75, 1e-9);
    EXPECT_NEAR(layout.marks[0].at.y(), layout.plot.bottom(), 1e-9);
    EXPECT_EQ(layout.marks[0].beyondX, 0);
}

TEST(BalanceMap, ATeamBeyondTheAxesStandsAtTheirEndAndPointsOnward)
{
    TeamFigure far = teamFigure(1, u"Ops"_s, 100, 0);
    far.managementNeed = 25;
    far.leadershipNeed = 75;

    const BalanceMapLayout layout = layOut(mapOf({far}), QRectF(0, 0, 560, 380), style);

    EXPECT_EQ(layout.marks[0].beyondX, 1);
    EXPECT_EQ(layout.marks[0].beyondY, -1);
    EXPECT_TRUE(layout.plot.contains(layout.marks[0].box()));
}

TEST(BalanceMap, TheBalancedZoneBeginsAtTheToleranceBelowNeed)
{
    const BalanceMapLayout layout = layOut(mapOf(randomTeams(3, 1)), QRectF(0, 0, 560, 380), style);

    const QRectF &balanced = layout.zones[static_cast<size_t>(Standing::Balanced)].box;
    EXPECT_NEAR(balanced.left(), layout.position(-6, 0).x(), 1e-9);
    EXPECT_NEAR(balanced.bottom(), layout.position(0, -6).y(), 1e-9);
    EXPECT_NEAR(balanced.right(), layout.plot.right(), 1e-9);
}

TEST(BalanceMap, OnTheSecondScaleTeamsStandAtTheirStrengthsWithTheirNeedsBesideThem)
{
    BalanceMapFigure figure = mapOf({teamFigure(1, u"Ops"_s, 75, 25), teamFigure(2, u"Desk"_s, 50, 50)});
    figure.isAgainstNeed = false;

    const BalanceMapLayout layout = layOut(figure, QRectF(0, 0, 560, 380), style);

    const auto ops = std::find_if(layout.marks.begin(), layout.marks.end(), [](const auto &mark) { return mark.team == 0; });
    EXPECT_NEAR(ops->at.x(), layout.plot.left() + layout.plot.width() * 0.75, 1e-9);
    EXPECT_NEAR(ops->at.y(), layout.plot.bottom() - layout.plot.height() * 0.25, 1e-9);
    EXPECT_EQ(ops->toNeed.p2(), layout.position(60, 55));
    EXPECT_TRUE(layout.zones.isEmpty());
    const Recording recording = drawn(figure);
    EXPECT_TRUE(recording.texts.contains(u"75"_s)) << recording.allText().toStdString();
    EXPECT_FALSE(recording.allText().contains(u"need"_s)) << recording.allText().toStdString();
    EXPECT_FALSE(recording.allText().contains(u"Brink"_s));
}

TEST(BalanceMap, OnTheSecondScaleTextsMeetNeitherEachOtherNorMarks)
{
    for (int count = 2; count <= 60; ++count) {
        BalanceMapFigure figure = mapOf(randomTeams(count, static_cast<unsigned>(count)));
        figure.isAgainstNeed = false;
        const BalanceMapLayout layout = layOut(figure, QRectF(10, 20, 560, 380), style);
        const QList<QRectF> boxes = textBoxes(layout);
        for (qsizetype one = 0; one < boxes.size(); ++one) {
            for (qsizetype other = one + 1; other < boxes.size(); ++other)
                EXPECT_FALSE(collide(boxes[one], boxes[other])) << count;
            for (const auto &mark : layout.marks)
                EXPECT_FALSE(one < layout.marks.size() && collide(layout.marks[one].label, mark.box())) << count;
        }
    }
}

TEST(BalanceMap, TheAxesSayTheirSignsInText)
{
    const Recording recording = drawn(mapOf({teamFigure(1, u"Ops"_s, 70, 60)}));

    for (const QString &tick : {u"\u221250"_s, u"\u221225"_s, u"need"_s, u"+25"_s, u"+50"_s})
        EXPECT_EQ(recording.texts.count(tick), 2) << tick.toStdString();
}

TEST(BalanceMap, TheBandIsEightyPercent)
{
    TeamFigure team = teamFigure(1, u"Ops"_s, 60, 55);
    team.managementError = 10;

    const BalanceMapLayout layout = layOut(mapOf({team}), QRectF(0, 0, 560, 380), style);

    EXPECT_NEAR(layout.marks[0].managementBand.length() / layout.plot.width() * 100, 2 * 1.2816 * 10, 1e-6);
}

TEST(BalanceMap, QtChartsPutsItsGridWhereTheMapPutsItsTeams)
{
    QImage image(560, 380, QImage::Format_RGB32);
    image.fill(theme::color(theme::Role::Surface, style.scheme));
    BalanceMapLayout layout;
    layout.plot = QRectF(60, 10, 480, 320);
    QPainter painter(&image);

    paintAxes(painter, QRectF(5, 5, 550, 370), layout.plot, layout.scale, style);
    painter.end();

    const QPointF crossing = layout.position(25, -25);
    const auto isDrawn = [&](double x, double y) {
        for (int dx = -1; dx <= 1; ++dx) {
            if (image.pixelColor(qRound(x) + dx, qRound(y)) != theme::color(theme::Role::Surface, style.scheme))
                return true;
        }
        return false;
    };
    EXPECT_TRUE(isDrawn(crossing.x(), crossing.y() - 20));
    EXPECT_TRUE(isDrawn(crossing.x() - 20, crossing.y()));
    EXPECT_FALSE(isDrawn(crossing.x() - 20, crossing.y() - 20));
}

TEST(BalanceMap, NamesAreDrawnAsTheyWereTyped)
{
    QList<TeamFigure> teams;
    for (const QString &name : hostileNames)
        teams.append(teamFigure(static_cast<quint32>(teams.size()) + 1, name, 20 + 15.0 * static_cast<double>(teams.size()), 60));

    const Recording recording = drawn(mapOf(teams), style, QSize(1000, 600));

    for (const QString &name : hostileNames) { // a long one is ended by "…"
        EXPECT_EQ(recording.texts.filter(QRegularExpression(u'^' + QRegularExpression::escape(name.left(12)))).size(), 1)
            << name.toStdString();
    }
}

TEST(BalanceMap, AtTheSizeOfACardOnASmallScreenBothScalesNameTheirAxes)
{
    for (const bool isAgainstNeed : {true, false}) {
        BalanceMapFigure figure = mapOf(randomTeams(6, 5));
        figure.isAgainstNeed = isAgainstNeed;
        const Recording recording = drawn(figure, style, QSize(540, 190));

        EXPECT_TRUE(recording.allText().contains(u"Management →"_s)) << recording.allText().toStdString();
        EXPECT_TRUE(recording.allText().contains(u"Leadership →"_s));
    }
}

TEST(BalanceMap, IsVectorsAndRealTextWithoutPatterns)
{
    for (const bool isBlackAndWhite : {false, true}) {
        Style how;
        how.isBlackAndWhite = isBlackAndWhite;
        const Recording recording = drawn(mapOf(randomTeams(9, 5)), how);

        EXPECT_EQ(recording.pictures, 0);
        EXPECT_EQ(recording.patterns, 0);
        EXPECT_TRUE(recording.texts.contains(u"Brink of chaos"_s));
        EXPECT_TRUE(recording.texts.contains(u"everything changes, little gets done"_s));
    }
}

TEST(BalanceMap, InBlackAndWhiteThereIsNoOtherColor)
{
    Style how;
    how.isBlackAndWhite = true;

    for (const QColor &color : drawn(mapOf(randomTeams(9, 5)), how).colors)
        EXPECT_TRUE(color.rgb() == theme::paper().rgb() || color.rgb() == theme::toner().rgb()) << color.name().toStdString();
}

TEST(BalanceMap, WhatIsNotShownIsNamedWithItsReason)
{
    const TeamFigure hidden = emptyTeam(2, u"Mail Room"_s, u"fewer than 5 people rated: not shown"_s);

    const Recording recording = drawn(mapOf({teamFigure(1, u"Ops"_s, 70, 60), hidden}));

    EXPECT_TRUE(recording.allText().contains(u"Mail Room: fewer than 5 people rated: not shown"_s));
}

TEST(BalanceMap, ThousandsOfTeamsBecomeADensityPicture)
{
    const BalanceMapLayout layout = layOut(mapOf(randomTeams(4000, 9)), QRectF(0, 0, 560, 380), style);

    int counted = 0;
    for (const auto &cell : layout.cells)
        counted += cell.teams;
    EXPECT_EQ(counted, 4000);
    ASSERT_EQ(layout.marks.size(), 1);
    EXPECT_EQ(layout.marks[0].team, 1);
}

TEST(BalanceMap, ASquareOfADensityPictureSaysHowManyTeamsAreThere)
{
    const BalanceMapFigure figure = mapOf(randomTeams(400, 9));
    const QRectF area(0, 0, 560, 380);
    const BalanceMapLayout layout = layOut(figure, area, style);

    const QList<Spot> spots = spotsOf(Figure(figure), area, style);

    ASSERT_EQ(spots.size(), layout.cells.size() + 1);
    for (qsizetype cell = 0; cell < layout.cells.size(); ++cell) {
        EXPECT_EQ(spots[cell].lines, QStringList(words::teams(layout.cells[cell].teams, QLocale()) + u" here"_s));
        EXPECT_FALSE(spots[cell].leadsOn());
    }
    EXPECT_EQ(spots.last().team, figure.teams[1].team);
}

TEST(BalanceMap, WhatAZoneMeansIsSaidOnlyWhereItCoversNoSquare)
{
    for (unsigned seed = 1; seed <= 20; ++seed) {
        const BalanceMapLayout layout = layOut(mapOf(randomTeams(400, seed)), QRectF(0, 0, 560, 380), style);

        for (const auto &zone : layout.zones) {
            for (const auto &cell : layout.cells)
                EXPECT_FALSE(!zone.second.isEmpty() && cell.box.intersects(zone.second.united(zone.caption))) << seed;
        }
    }
}

TEST(BalanceMap, IsDrawnInMillimetersAsInPixels)
{
    Style millimeters;
    millimeters.textHeight = 3;
    Recorder recorder(QSize(4000, 4000));
    QPainter painter(&recorder);
    painter.scale(20, 20);

    paint(painter, QRectF(10, 10, 170, 110), mapOf(randomTeams(6, 5)), millimeters);
    painter.end();

    const Recording &recording = recorder.recording();
    EXPECT_TRUE(recording.texts.contains(u"In balance"_s));
    EXPECT_TRUE(QRectF(200, 200, 3400, 2200).adjusted(-1, -1, 1, 1).contains(recording.bounds));
}

TEST(BalanceMap, AnEmptyFigureOrNoRoomAtAllIsNoFault)
{
    EXPECT_TRUE(drawn(mapOf({})).texts.contains(u"In balance"_s));
    drawn(mapOf(randomTeams(5, 2)), style, QSize(20, 12));
    drawn(mapOf(randomTeams(5, 2)), style, QSize(1, 1));
}

} // namespace evenkeel::charts
