// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/libreoffice_cells.h"

#include <gtest/gtest.h>

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace evenkeel::tables {
namespace {

/// What LibreOffice 7.4 puts around the rows that were copied.
QString copied(const QString &rows)
{
    return u"<!DOCTYPE html>\n\n<html>\n<head>\n\t\n\t<meta http-equiv=\"content-type\" content=\"text/html; charset=utf-8\"/>\n"
           "\t<title></title>\n\t<meta name=\"generator\" content=\"LibreOffice 7.4.7.2 (Linux)\"/>\n\t<style type=\"text/css\">\n"
           "\t\tbody,div,table,thead,tbody,tfoot,tr,th,td,p { font-size:x-small }\n\t\tcomment { display:none;  } \n\t</style>\n"
           "\t\n</head>\n\n<body>\n<table cellspacing=\"0\" border=\"0\">\n\t<colgroup span=\"4\" width=\"89\"></colgroup>\n"_s
        + rows + u"</table>\n</body>\n\n</html>\n"_s;
}

TEST(LibreOfficeCells, EachIsExactlyAsItIsShown)
{
    const std::optional<Block> block = fromLibreOfficeHtml(copied(
        u"\t<tr>\n\t\t<td height=\"18\" align=\"left\">&quot;quoted&quot;</td>\n\t\t<td align=\"left\">&quot;a</td>\n"
        "\t\t<td align=\"left\">b&quot;</td>\n\t\t<td align=\"left\">two<br>lines</td>\n\t</tr>\n"
        "\t<tr>\n\t\t<td height=\"18\" align=\"left\"><font face=\"Noto Sans CJK SC\">李雷</font></td>\n"
        "\t\t<td align=\"right\" sdval=\"4.5\" sdnum=\"1031;\">4,5</td>\n\t\t<td align=\"left\"><br></td>\n"
        "\t\t<td align=\"left\">  a  b\tc&nbsp;&amp;&lt;br&gt;</td>\n\t</tr>\n"_s));

    EXPECT_EQ(block, (Block{{u"\"quoted\""_s, u"\"a"_s, u"b\""_s, u"two\nlines"_s},
                            {u"李雷"_s, u"4,5"_s, {}, u"  a  b\tc\u00A0&<br>"_s}}));
}

TEST(LibreOfficeCells, WhatAMergedCellCoversIsEmpty)
{
    const std::optional<Block> block = fromLibreOfficeHtml(
        copied(u"\t<tr>\n\t\t<td colspan=2 rowspan=2 height=\"35\">Ops</td>\n\t\t<td>1</td>\n\t</tr>\n"
               "\t<tr>\n\t\t<td>2</td>\n\t</tr>\n\t<tr>\n\t\t<td>a</td>\n\t\t<td>b</td>\n\t\t<td>3</td>\n\t</tr>\n"_s));

    EXPECT_EQ(block, (Block{{u"Ops"_s, {}, u"1"_s}, {{}, {}, u"2"_s}, {u"a"_s, u"b"_s, u"3"_s}}));
}

TEST(LibreOfficeCells, ACommentOnACellIsNoPartOfIt)
{
    const std::optional<Block> block = fromLibreOfficeHtml(
        copied(u"\t<tr>\n\t\t<td height=\"18\"><a class=\"comment-indicator\"></a>\n\t\t<comment>a note\nof two</comment>\n\t\tAda</td>\n\t</tr>\n"_s));

    EXPECT_EQ(block, (Block{{u"Ada"_s}}));
}

TEST(LibreOfficeCells, WhatIsNoEntityStaysAsItIs)
{
    const std::optional<Block> block =
        fromLibreOfficeHtml(copied(u"\t<tr>\n\t\t<td>R&D; &#x1F600;&#0;&#xD800; &unknown; A&</td>\n\t</tr>\n"_s));

    EXPECT_EQ(block, (Block{{u"R&D; \U0001F600&#0;&#xD800; &unknown; A&"_s}}));
}

TEST(LibreOfficeCells, AnotherProgramsHtmlIsNotRead)
{
    EXPECT_FALSE(fromLibreOfficeHtml(u"<meta name=Generator content=\"Microsoft Excel 15\"><table><tr><td>a\r\n  b</td></tr></table>"_s));
    EXPECT_FALSE(fromLibreOfficeHtml(u"<table><tr><td content=\"LibreOffice\">a</td></tr></table>"_s));
    EXPECT_FALSE(fromLibreOfficeHtml(u"<meta content=\"LibreOffice 7.4\">no table"_s));
    EXPECT_FALSE(fromLibreOfficeHtml(copied({})));
    EXPECT_FALSE(fromLibreOfficeHtml({}));
}

TEST(LibreOfficeCells, HtmlThatIsCutOffOrHugeEndsSomewhere)
{
    const QString whole = copied(u"\t<tr>\n\t\t<td rowspan=9999999 colspan=\"16384\">a&amp;b</td>\n\t</tr>\n"_s.repeated(40));
    const std::optional<Block> block = fromLibreOfficeHtml(whole);
    ASSERT_TRUE(block);
    EXPECT_EQ(block->front().front(), u"a&b"_s);
    EXPECT_LT(block->size() * block->front().size(), 1 << 23);

    for (qsizetype length = 0; length < 700; ++length)
        fromLibreOfficeHtml(whole.first(std::min(length, whole.size())));
}

TEST(LibreOfficeCells, AreTakenBeforeThePlainTextThatLostSomething)
{
    QMimeData data;
    data.setText(u"\"quoted\"\ttwo lines\n"_s);
    EXPECT_EQ(fromMimeData(data), (Block{{u"quoted"_s, u"two lines"_s}}));

    data.setHtml(copied(u"\t<tr>\n\t\t<td>&quot;quoted&quot;</td>\n\t\t<td>two<br>lines</td>\n\t</tr>\n"_s));
    EXPECT_EQ(fromMimeData(data), (Block{{u"\"quoted\""_s, u"two\nlines"_s}}));
}

TEST(LibreOfficeCells, WhatWasCopiedHereIsReadFromItsText)
{
    const Block block{{u"\"quoted\""_s, u"a  b"_s, u"two\nlines"_s}};

    EXPECT_EQ(fromMimeData(*toMimeData(block)), block);
}

} // namespace
} // namespace evenkeel::tables
