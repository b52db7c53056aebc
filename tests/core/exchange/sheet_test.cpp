// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet.h"

#include "core/exchange/csv_reader.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

Sheet sheet(const char *csv) { return readCsv(csv).take(); }

TEST(Sheet, TheHeadingsMoveToAnotherLine)
{
    const Sheet read = sheet("Title\n\nname,team\nAda,IT\nBo,Ops\n");

    const Result<Sheet> moved = read.withHeadingLine(3);

    ASSERT_TRUE(moved);
    EXPECT_EQ(moved->headings(), (QStringList{u"name"_s, u"team"_s}));
    EXPECT_EQ(moved->headingLine(), 3);
    EXPECT_EQ(moved->rowCount(), 2);
    EXPECT_EQ(moved->cell(1, 1), u"Ops"_s);
    EXPECT_EQ(moved->lineOf(1), 5);
    EXPECT_EQ(moved->firstRows(2), (std::vector<SheetRow>{{1, {u"Title"_s}}, {3, {u"name"_s, u"team"_s}}}));
}

TEST(Sheet, ABlankLineHasNoHeadings)
{
    EXPECT_EQ(sheet("a\n\nb\n").withHeadingLine(2).error().sentence, u"There are no headings on line 2."_s);
}

TEST(Sheet, AMendedCellIsReadInPlaceOfTheWrittenOne)
{
    const Sheet read = sheet("name,team\nAda,IT\nBo\n");

    const Sheet mended = read.withCells({{{2, 0}, u"Ada Berg"_s}, {{3, 1}, u"Ops"_s}});

    EXPECT_EQ(mended.cell(0, 0), u"Ada Berg"_s);
    EXPECT_EQ(mended.cell(1, 1), u"Ops"_s);
    EXPECT_EQ(mended.cell(0, 1), u"IT"_s);
    EXPECT_EQ(read.cell(0, 0), u"Ada"_s);
}

TEST(Sheet, SaysHowItsTextWasCut)
{
    EXPECT_EQ(sheet("a;b\n1;\xFC\n").textForm(), (TextForm{Encoding::Windows1252, ';'}));
}

} // namespace
} // namespace evenkeel
