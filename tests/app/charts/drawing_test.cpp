// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/drawing.h"

#include "tests/app/charts/figures.h"

#include "app/charts/glyphs.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <functional>

using namespace Qt::StringLiterals;

namespace evenkeel::charts {

TEST(Hatch, NoLineLeavesItsBoxAndTheyAreEvenlyApart)
{
    const QRectF box(10, 20, 130, 47);
    const QRectF around = box.adjusted(-1e-6, -1e-6, 1e-6, 1e-6);

    for (const Hatch hatch : {Hatch::Diagonal, Hatch::Horizontal}) {
        const QList<QLineF> lines = hatchLines(box, hatch, 6);
        EXPECT_GT(lines.size(), 6);
        for (const QLineF &line : lines) {
            EXPECT_TRUE(around.contains(line.p1()));
            EXPECT_TRUE(around.contains(line.p2()));
        }
    }
    const QList<QLineF> diagonal = hatchLines(box, Hatch::Diagonal, 6);
    EXPECT_NEAR(std::abs(diagonal[3].x1() + diagonal[3].y1() - diagonal[2].x1() - diagonal[2].y1()), 6 * std::sqrt(2.0), 1e-9);
}

TEST(BrokenLines, NoLineIsWiderThanItsBoxAndTheRestIsElided)
{
    const Style style;
    const QFont font = labelFont(style);
    const QString text = u"Motivating and inspiring people to do Donaudampfschifffahrtsgesellschaft things"_s;

    for (double width = 20; width < 400; width += 13) {
        const QStringList lines = brokenLines(text, font, width, 2);
        EXPECT_LE(lines.size(), 2);
        for (const QString &line : lines)
            EXPECT_LE(QFontMetricsF(font).horizontalAdvance(line), width + 0.5) << line.toStdString();
    }
    EXPECT_EQ(brokenLines(text, font, 4000, 2), QStringList{text});
    EXPECT_TRUE(brokenLines(text, font, 120, 2).last().endsWith(u'…'));
    EXPECT_TRUE(brokenLines({}, font, 120, 2).isEmpty());
    const QStringList broken = brokenLines(u"Communicating direction"_s, font, 60, 3);
    EXPECT_EQ(broken.size(), 3);
    EXPECT_EQ(broken.join(QString()).remove(u'-'), u"Communicatingdirection"_s);
}

TEST(DrawLine, StandsInItsBoxAsAligned)
{
    const Style style;
    const QFont font = labelFont(style);
    const auto inkedColumns = [&](Qt::Alignment alignment, const QString &text) {
        QImage image(200, 20, QImage::Format_RGB32);
        image.fill(theme::paper());
        QPainter painter(&image);
        drawLine(painter, QRectF(20, 0, 160, 20), alignment | Qt::AlignVCenter, text, font, theme::toner());
        painter.end();
        int first = -1, last = -1;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixelColor(x, y).lightness() > 128)
                    continue;
                first = first < 0 ? x : first;
                last = x;
            }
        }
        return std::pair(first, last);
    };

    for (const QString &text : {u"Ops (IT)"_s, u"\u0639\u0631\u0628\u064A"_s}) {
        const auto [left, leftEnd] = inkedColumns(Qt::AlignLeft, text);
        EXPECT_NEAR(left, 21, 2) << text.toStdString();
        const auto [right, rightEnd] = inkedColumns(Qt::AlignRight, text);
        EXPECT_NEAR(rightEnd, 178, 2) << text.toStdString();
        const auto [middle, middleEnd] = inkedColumns(Qt::AlignHCenter, text);
        EXPECT_NEAR((middle + middleEnd) / 2.0, 100, 2) << text.toStdString();
    }
}

TEST(Glyph, EveryStandingHasAShapeOfItsOwn)
{
    const QRectF box(0, 0, 20, 20);
    const auto drawn = [&box](Standing standing) {
        QImage image(20, 20, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintStandingShape(painter, box, standing, theme::toner());
        painter.end();
        return image;
    };

    const QList<QImage> shapes{drawn(Standing::Balanced), drawn(Standing::BrinkOfChaos), drawn(Standing::Bureaucratic),
                               drawn(Standing::ThinOnBoth), drawn(Standing::NotEnoughData)};

    for (qsizetype one = 0; one < shapes.size(); ++one) {
        for (qsizetype other = one + 1; other < shapes.size(); ++other)
            EXPECT_NE(shapes[one], shapes[other]) << one << ' ' << other;
    }
}

TEST(Glyph, TheSmallBarLeansToTheStrongerSide)
{
    QImage image(60, 16, QImage::Format_RGB32);
    image.fill(theme::color(theme::Role::Surface, theme::Scheme::Light));
    QPainter painter(&image);

    paintBalanceGlyph(painter, QRectF(0, 0, 60, 16), teamFigure(1, u"Ops"_s, 90, 20), theme::Scheme::Light);
    painter.end();

    const auto reach = [&image](const QColor &color) {
        int count = 0;
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, 8) == color ? 1 : 0;
        return count;
    };
    EXPECT_NEAR(reach(theme::color(theme::Role::Management, theme::Scheme::Light)), 27, 1);
    EXPECT_NEAR(reach(theme::color(theme::Role::Leadership, theme::Scheme::Light)), 6, 1);
}

class PdfTest : public testing::Test
{
protected:
    void SetUp() override
    {
        theme::apply(*qApp, theme::Scheme::Light); // whose font has alternates for signs
        if (m_reader.isEmpty())
            GTEST_SKIP() << "pdftotext is not installed";
    }

    /// What a reader finds in a PDF of what is drawn, without its spaces.
    QString textOf(const std::function<void(QPainter &)> &draw)
    {
        const QString file = m_folder.filePath(u"charts.pdf"_s);
        QPdfWriter writer(file);
        writer.setResolution(1200);
        QPainter painter(&writer);
        painter.scale(1200 / 25.4, 1200 / 25.4);
        draw(painter);
        painter.end();
        QProcess process;
        process.start(m_reader, {file, u"-"_s});
        EXPECT_TRUE(process.waitForFinished());
        return withoutSpaces(QString::fromUtf8(process.readAllStandardOutput()));
    }

    static QString withoutSpaces(QString text) { return text.remove(QRegularExpression(u"\\s"_s)); }

    QString m_reader = QStandardPaths::findExecutable(u"pdftotext"_s);
    QTemporaryDir m_folder;
};

TEST_F(PdfTest, EveryNameIsFoundAsItWasTyped)
{
    BalanceMapFigure map;
    map.teams = {teamFigure(1, u"A < B & C"_s, 80, 40, Standing::Bureaucratic),
                 teamFigure(2, u"R-D (IT) 3x4: \u00DCberblick"_s, 60, 60), teamFigure(3, u"\u4F50\u85E4 \u5065"_s, 20, 90)};
    TeamBarsFigure bars;
    bars.teams = map.teams;
    Style style;
    style.textHeight = 3.3;

    const QString text = textOf([&](QPainter &painter) {
        paint(painter, QRectF(0, 0, 160, 100), map, style);
        paint(painter, QRectF(0, 110, 160, 60), bars, style);
    });

    for (const TeamFigure &team : map.teams)
        EXPECT_EQ(text.count(withoutSpaces(team.name)), 2) << team.name.toStdString() << " in " << text.toStdString();
    EXPECT_TRUE(text.contains(withoutSpaces(u"everything changes, little gets done"_s)));
}

} // namespace evenkeel::charts
