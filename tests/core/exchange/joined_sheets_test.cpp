// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/joined_sheets.h"

#include "core/exchange/csv_reader.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

Sheet sheet(const QByteArray &csv) { return readCsv(csv).take(); }

TEST(JoinedSheets, StandBelowEachOtherWithTheNamesOfTheirFiles)
{
    const Result<Sheet> joined = joinedSheets({{u"a.csv"_s, sheet("Member,Planning\nAda,4\n\nBo,3\n")},
                                               {u"b.csv"_s, sheet("member , PLANNING\nCy\n")}});

    ASSERT_TRUE(joined);
    EXPECT_EQ(joined->headings().join(u'|'), u"Member|Planning|From the file"_s);
    QStringList rows;
    for (qsizetype row = 0; row < joined->rowCount(); ++row)
        rows += u"%1 %2|%3|%4"_s.arg(QString::number(joined->lineOf(row)), joined->cell(row, 0), joined->cell(row, 1), joined->cell(row, 2));
    EXPECT_EQ(rows.join(u'\n').toStdString(), "2 Ada|4|a.csv\n3 Bo|3|a.csv\n4 Cy||b.csv");
}

TEST(JoinedSheets, ATableOfAnotherShapeIsNamed)
{
    const Result<Sheet> joined = joinedSheets({{u"a.csv"_s, sheet("Member,Planning\nAda,4\n")},
                                               {u"b.csv"_s, sheet("Member,Vision\nBo,3\n")}});

    ASSERT_FALSE(joined);
    EXPECT_EQ(joined.error().sentence, u"b.csv has other columns than a.csv. Import them one after the other."_s);
}

} // namespace
} // namespace evenkeel
