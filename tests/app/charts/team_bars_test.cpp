// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/team_bars.h"

#include "tests/app/charts/figures.h"
#include "tests/app/charts/recorder.h"

#include "app/charts/drawing.h"

#include <gtest/gtest.h>

#include <QPainter>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace evenkeel::charts {

namespace {

const Style style;

TeamBarsFigure barsOf(const QList<TeamFigure> &teams)
{
    TeamBarsFigure figure;
    figure.teams = teams;
    return figure;
}

Recording drawn(const TeamBarsFigure &figure, const QSize &size = QSize(480, 360), const Style &how = style)
{
    Recorder recorder(size);
    QPainter painter(&recorder);
    paint(painter, QRectF(QPointF(), size), figure, how);
    painter.end();
    return recorder.recording();
}

QList<QRectF> textBoxes(const TeamBarsLayout &layout)
{
    QList<QRectF> boxes{layout.managementHead, layout.leadershipHead};
    for (const auto &row : layout.rows) {
        for (const QRectF &box : {row.name, row.people, row.standing, row.managementText, row.leadershipText}) {
            if (!box.isEmpty())
                boxes += box;
        }
    }
    if (!layout.leftLine.isEmpty())
        boxes += layout.leftLine;
    return boxes;
}

} // namespace

TEST(TeamBars, TextsMeetNeitherEachOtherNorTheEdgeFromOneToSixtyTeams)
{
    for (const QSizeF &size : {QSizeF(300, 200), QSizeF(480, 360), QSizeF(1160, 560)}) {
        const QRectF area(QPointF(5, 7), size);
        for (int count = 1; count <= 60; ++count) {
            const TeamBarsLayout layout = layOut(barsOf(randomTeams(count, static_cast<unsigned>(count))), area, style);
            const QList<QRectF> boxes = textBoxes(layout);
            for (qsizetype one = 0; one < boxes.size(); ++one) {
                EXPECT_TRUE(area.adjusted(-0.5, -0.5, 0.5, 0.5).contains(boxes[one])) << count;
                for (qsizetype other = one + 1; other < boxes.size(); ++other)
                    EXPECT_FALSE(boxes[one].adjusted(0.5, 0.5, -0.5, -0.5).intersects(boxes[other].adjusted(0.5, 0.5, -0.5, -0.5)))
                        << count << " teams in a width of " << size.width();
            }
            EXPECT_EQ(layout.rows.size() + layout.left, count);
        }
    }
}

TEST(TeamBars, WhereNotAllFindRoomThoseThatLeanMostToEitherSideAreShownAndTheMarkedOne)
{
    QList<TeamFigure> teams;
    for (quint32 id = 0; id < 60; ++id) // by tilt, as they come
        teams += teamFigure(id + 1, u"Team %1"_s.arg(id), 90 - id, 30 + id);
    teams += emptyTeam(61, u"New"_s);
    teams[30].isMarked = true;

    const TeamBarsLayout layout = layOut(barsOf(teams), QRectF(0, 0, 480, 200), style);

    QStringList shown;
    for (const auto &row : layout.rows)
        shown += QString::number(row.team);
    EXPECT_EQ(shown.join(u' ').toStdString(), "0 1 2 30 56 57 58 59");
    EXPECT_EQ(layout.left, 53);
    EXPECT_TRUE(layout.areLeftBetween);
    EXPECT_GE(layout.leftLine.top() + 0.5, layout.rows[3].band.bottom());
    EXPECT_LE(layout.leftLine.bottom() - 0.5, layout.rows[4].band.top());
}

TEST(TeamBars, BothSidesShareOneScaleFromOneZeroLine)
{
    const TeamBarsLayout layout = layOut(barsOf({teamFigure(1, u"Ops"_s, 80, 40)}), QRectF(0, 0, 480, 200), style);

    const auto &row = layout.rows[0];
    EXPECT_DOUBLE_EQ(row.managementBar.right(), layout.zero);
    EXPECT_DOUBLE_EQ(row.leadershipBar.left(), layout.zero);
    EXPECT_NEAR(row.managementBar.width(), 2 * row.leadershipBar.width(), 1e-9);
}

TEST(TeamBars, AValueThatItsBarCannotHoldStandsPastTheBarAndTheTick)
{
    TeamFigure weak = teamFigure(1, u"Ops"_s, 2, 60);
    weak.managementNeed = 6;

    const TeamBarsLayout layout = layOut(barsOf({weak}), QRectF(0, 0, 480, 200), style);

    const auto &row = layout.rows[0];
    EXPECT_LT(row.managementText.right(), layout.zero - 6 * layout.perPoint);
    EXPECT_TRUE(row.leadershipBar.contains(row.leadershipText.center()));
}

TEST(TeamBars, ThereIsRoomForStandingsInWordsOnASlideOnly)
{
    const TeamBarsFigure figure = barsOf(randomTeams(4, 1));
    Style slide;
    slide.textHeight = 24;

    EXPECT_TRUE(layOut(figure, QRectF(0, 0, 1160, 470), slide).saysStandings);
    EXPECT_FALSE(layOut(figure, QRectF(0, 0, 480, 360), style).saysStandings);
}

TEST(TeamBars, AWithheldRowSaysWhyAndDrawsNoFigure)
{
    const TeamFigure hidden = emptyTeam(2, u"Mail Room"_s, u"fewer than 5 people rated: not shown"_s);

    const Recording recording = drawn(barsOf({teamFigure(1, u"Ops"_s, 70, 60), hidden}));

    EXPECT_TRUE(recording.texts.contains(hidden.withheld));
    EXPECT_EQ(recording.texts.filter(QRegularExpression(u"^[0-9]+$"_s)), QStringList({u"70"_s, u"60"_s}));
}

TEST(TeamBars, ValuesAreWrittenAsTheFigureWritesThem)
{
    TeamFigure team = teamFigure(1, u"Ops"_s, 97, 60);
    team.management->text = u"over 95"_s;

    EXPECT_TRUE(drawn(barsOf({team})).texts.contains(u"over 95"_s));
}

TEST(TeamBars, RowsThatFindNoRoomAreCounted)
{
    const Recording recording = drawn(barsOf(randomTeams(40, 2)), QSize(300, 200));

    EXPECT_TRUE(recording.allText().contains(u"more team"_s));
}

TEST(TeamBars, TheHeightAskedForHoldsEveryRow)
{
    for (const double textHeight : {12.0, 3.3}) {
        Style how;
        how.textHeight = textHeight;
        const TeamBarsFigure figure = barsOf(randomTeams(40, 2));
        const QRectF area(0, 0, 40 * textHeight, heightOf(figure, how));
        Style units = how;
        units.textHeight *= unitsPer(how);

        const TeamBarsLayout layout = layOut(figure, QRectF(QPointF(), area.size() * unitsPer(how)), units);

        EXPECT_EQ(layout.left, 0);
        EXPECT_FALSE(layout.rows[0].people.isEmpty());
    }
}

TEST(TeamBars, NamesAreDrawnAsTheyWereTyped)
{
    QList<TeamFigure> teams;
    for (const QString &name : hostileNames)
        teams.append(teamFigure(static_cast<quint32>(teams.size()) + 1, name, 50, 60));

    const Recording recording = drawn(barsOf(teams), QSize(1200, 400));

    for (const QString &name : hostileNames)
        EXPECT_TRUE(recording.texts.contains(name)) << name.toStdString();
}

TEST(TeamBars, IsVectorsAndInBlackAndWhiteNoOtherColor)
{
    Style how;
    how.isBlackAndWhite = true;

    const Recording recording = drawn(barsOf(randomTeams(9, 4)), QSize(480, 360), how);

    EXPECT_EQ(recording.pictures, 0);
    EXPECT_EQ(recording.patterns, 0);
    for (const QColor &color : recording.colors)
        EXPECT_TRUE(color.rgb() == theme::paper().rgb() || color.rgb() == theme::toner().rgb()) << color.name().toStdString();
}

TEST(TeamBars, AnEmptyFigureOrNoRoomAtAllIsNoFault)
{
    drawn(barsOf({}));
    drawn(barsOf(randomTeams(5, 2)), QSize(20, 12));
    drawn(barsOf(randomTeams(5, 2)), QSize(1, 1));
}

} // namespace evenkeel::charts
