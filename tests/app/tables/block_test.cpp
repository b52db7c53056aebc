// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/block.h"

#include <gtest/gtest.h>

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace evenkeel::tables {

TEST(Block, ReadsWhatCalcAndExcelCopy)
{
    const Block calc = fromTsv(u"Ada\t3.5\nGrace\t4\n"_s);
    const Block excel = fromTsv(u"Ada\t3,5\r\nGrace\t4\r\n"_s);

    EXPECT_EQ(calc, (Block{{u"Ada"_s, u"3.5"_s}, {u"Grace"_s, u"4"_s}}));
    EXPECT_EQ(excel, (Block{{u"Ada"_s, u"3,5"_s}, {u"Grace"_s, u"4"_s}}));
}

TEST(Block, AQuotedCellKeepsItsLineFeedsTabsAndQuotes)
{
    const Block block = fromTsv(u"\"two\r\nlines\"\t\"a\ttab\"\t\"say \"\"hi\"\"\"\r\nnext\t\t"_s);

    EXPECT_EQ(block, (Block{{u"two\r\nlines"_s, u"a\ttab"_s, u"say \"hi\""_s}, {u"next"_s, {}, {}}}));
}

TEST(Block, AQuoteThatNothingClosesIsACharacter)
{
    const Block block = fromTsv(u"\"Ada\" Berg\t\"open\nGrace"_s);

    EXPECT_EQ(block, (Block{{u"\"Ada\" Berg"_s, u"\"open"_s}, {u"Grace"_s, {}}}));
}

TEST(Block, EmptyCellsAndRowsInBetweenStayInTheirPlace)
{
    const Block block = fromTsv(u"\ta\n\n\tb\t\n"_s);

    EXPECT_EQ(block, (Block{{{}, u"a"_s, {}}, {{}, {}, {}}, {{}, u"b"_s, {}}}));
}

TEST(Block, WhatIsCopiedPastesBackUnchanged)
{
    const Block block{{u"plain"_s, u"\"quoted\""_s, u"a\"b"_s},
                      {u"line\nfeed"_s, u"tab\tbed"_s, {}},
                      {u"佐藤 健"_s, u"مريم"_s, u"<b>&amp;</b>"_s}};

    EXPECT_EQ(fromTsv(toTsv(block)), block);
}

TEST(Block, HtmlSaysTextAndNotMarkup)
{
    const std::unique_ptr<QMimeData> data = toMimeData({{u"<img src=x>"_s, u"A & B"_s, u"1\n2"_s}});

    EXPECT_EQ(data->html(), u"<meta charset=\"utf-8\"><table><tr><td>&lt;img src=x&gt;</td><td>A &amp; B</td>"
                            "<td>1<br>2</td></tr></table>"_s);
    EXPECT_EQ(data->text(), u"<img src=x>\tA & B\t\"1\n2\"\n"_s);
}

TEST(Block, HtmlTellsTextsThatLookLikeNumbersFromNumbersInAnyLocale)
{
    const QString html = toHtml({{u"007"_s, u"4,5"_s, u"5 Mar 2026"_s}}, {{u"007"_s, 4.5, {}}});

    EXPECT_EQ(html, u"<meta charset=\"utf-8\"><table><tr><td sdnum=\"1033;0;@\">007</td>"
                    "<td sdval=\"4.5\" sdnum=\"1033;\">4,5</td><td>5 Mar 2026</td></tr></table>"_s);
}

TEST(Block, HtmlKeepsSpacesThatFollowEachOther)
{
    EXPECT_TRUE(toHtml({{u"a   b c"_s}}).contains(u"<td>a&#32;&#32;&#32;b c</td>"_s)) << toHtml({{u"a   b"_s}}).toStdString();
}

TEST(Block, FillsASelectionThatItFitsInAWholeNumberOfTimes)
{
    EXPECT_EQ(tiled({{u"a"_s}}, 2, 2), (Block{{u"a"_s, u"a"_s}, {u"a"_s, u"a"_s}}));
    EXPECT_EQ(tiled({{u"a"_s, u"b"_s}}, 2, 4), (Block{{u"a"_s, u"b"_s, u"a"_s, u"b"_s}, {u"a"_s, u"b"_s, u"a"_s, u"b"_s}}));
    EXPECT_EQ(tiled({{u"a"_s}, {u"b"_s}}, 3, 1), (Block{{u"a"_s}, {u"b"_s}}));
    EXPECT_EQ(tiled({{u"a"_s}, {u"b"_s}}, 1, 1), (Block{{u"a"_s}, {u"b"_s}}));
    EXPECT_EQ(tiled({}, 3, 1), Block());
}

TEST(Number, TakesPointAndCommaWhateverTheLocale)
{
    for (const QLocale &locale : {QLocale(u"en_US"_s), QLocale(u"de_DE"_s), QLocale::c()}) {
        EXPECT_EQ(toNumber(u"3.5"_s, locale), 3.5);
        EXPECT_EQ(toNumber(u" 3,5 "_s, locale), 3.5);
        EXPECT_EQ(toNumber(u"4"_s, locale), 4.0);
        EXPECT_EQ(toNumber(u".5"_s, locale), 0.5);
    }
    EXPECT_EQ(toNumber(u"٣٫٥"_s, QLocale(u"ar_EG"_s)), 3.5);
}

TEST(Number, RefusesWhatIsNotOneDecimalNumber)
{
    for (const QString &text : {u""_s, u"."_s, u"1.000,5"_s, u"1e3"_s, u"-1"_s, u"nan"_s, u"3 5"_s, u"0x1"_s})
        EXPECT_FALSE(toNumber(text, QLocale(u"en_US"_s))) << text.toStdString();
}

} // namespace evenkeel::tables
