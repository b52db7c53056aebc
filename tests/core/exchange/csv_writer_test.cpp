// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_writer.h"

#include "core/exchange/csv_reader.h"

#include <gtest/gtest.h>

#include <random>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

QByteArray written(const QStringList &row)
{
    CsvWriter writer;
    writer.addRow(row);
    return writer.take();
}

TEST(CsvWriter, BeginsWithAMarkAndEndsLinesWithCrlf)
{
    EXPECT_EQ(written({u"name"_s, u"Jürgen"_s}), QByteArray("\xEF\xBB\xBFname,J\xC3\xBCrgen\r\n"));
}

TEST(CsvWriter, QuotesWhatWouldSplit)
{
    EXPECT_EQ(written({u"a,b"_s, u"say \"hi\""_s, u"two\nlines"_s, u""_s}),
              QByteArray("\xEF\xBB\xBF\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",\r\n"));
}

TEST(CsvWriter, AFieldThatASpreadsheetWouldRunIsGuarded)
{
    EXPECT_EQ(written({u"=1+1"_s, u"+1"_s, u"-1"_s, u"@x"_s, u"\tx"_s, u"\rx"_s}),
              QByteArray("\xEF\xBB\xBF'=1+1,'+1,'-1,'@x,\"'\tx\",\"'\rx\"\r\n"));
}

TEST(CsvWriter, AGuardOfTheUsersOwnGetsOneMore)
{
    EXPECT_EQ(written({u"'=1"_s, u"''-"_s, u"'x"_s, u"'"_s}), QByteArray("\xEF\xBB\xBF''=1,'''-,'x,'\r\n"));
}

TEST(CsvWriter, WhateverIsWrittenReadsBackAsItWas)
{
    std::mt19937 random(7);
    const QString alphabet = u"ab,;|\"\"''==+-@\t\r\n ä€"_s;
    QStringList cells;
    for (int i = 0; i < 20'000; ++i) {
        QString cell(u"x"_s);
        if (i % 5) {
            cell.clear();
            const int size = int(random() % 8);
            for (int k = 0; k < size; ++k)
                cell += alphabet[int(random() % uint(alphabet.size()))];
        }
        cells += cell;
    }
    CsvWriter writer;
    writer.addRow({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s});
    for (qsizetype i = 0; i < cells.size(); i += 5)
        writer.addRow(cells.mid(i, 5));

    const Result<Sheet> sheet = readCsv(writer.take());

    ASSERT_TRUE(sheet) << sheet.error().sentence.toStdString();
    ASSERT_EQ(sheet->rowCount(), 4'000);
    for (qsizetype i = 0; i < cells.size(); ++i)
        ASSERT_EQ(sheet->cell(i / 5, int(i % 5)), cells[i]) << "cell " << i;
}

} // namespace
} // namespace evenkeel
