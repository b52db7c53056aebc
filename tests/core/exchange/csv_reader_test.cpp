// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"

#include "core/base/job.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include <ctime>
#include <random>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

/// "line: a|b|c" for each row, the headings first.
QString written(const Result<Sheet> &sheet)
{
    if (!sheet)
        return sheet.error().sentence;
    QStringList rows{u"%1: %2"_s.arg(sheet->headingLine()).arg(sheet->headings().join(u'|'))};
    for (qsizetype row = 0; row < sheet->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < sheet->cellCount(row); ++column)
            cells += sheet->cell(row, column);
        rows += u"%1: %2"_s.arg(sheet->lineOf(row)).arg(cells.join(u'|'));
    }
    return rows.join(u'\n');
}
QString read(const QByteArray &bytes, const CsvLimits &limits = {})
{
    return written(readCsv(bytes, {.separator = {}, .limits = limits}));
}

TEST(CsvReader, RowsKnowTheLinesTheyBeginOn)
{
    EXPECT_EQ(read("name,note\nAda,\"two\nlines\"\n\nBo,x\n"), u"1: name|note\n2: Ada|two\nlines\n5: Bo|x"_s);
}

TEST(CsvReader, AnyLineEndWillDo)
{
    const QString expected = u"1: a|b\n2: 1|2\n3: 3|4"_s;

    EXPECT_EQ(read("a,b\n1,2\n3,4\n"), expected);
    EXPECT_EQ(read("a,b\r\n1,2\r\n3,4"), expected);
    EXPECT_EQ(read("a,b\r1,2\r3,4\r"), expected);
    EXPECT_EQ(read("a,b\n1,2\r\n3,4\r"), expected);
}

TEST(CsvReader, EverySeparatorIsFound)
{
    const QString expected = u"1: a|b|c\n2: 1|2|3"_s;

    EXPECT_EQ(read("a,b,c\n1,2,3\n"), expected);
    EXPECT_EQ(read("a;b;c\n1;2;3\n"), expected);
    EXPECT_EQ(read("a\tb\tc\n1\t2\t3\n"), expected);
    EXPECT_EQ(read("a|b|c\n1|2|3\n").replace(u'|', u'!'), QString(expected).replace(u'|', u'!'));
}

TEST(CsvReader, ADecimalCommaDoesNotLookLikeASeparator)
{
    EXPECT_EQ(read("name;M1;L1\nAda;3,5;4,25\nBo;1;2,5\n"), u"1: name|M1|L1\n2: Ada|3,5|4,25\n3: Bo|1|2,5"_s);
}

TEST(CsvReader, SeparatorsWithinQuotationMarksAreNotCounted)
{
    EXPECT_EQ(read("\"name, first; last; middle\",fte\n\"a;b;c\",1\n"), u"1: name, first; last; middle|fte\n2: a;b;c|1"_s);
}

TEST(CsvReader, ExcelsOwnFirstLineIsObeyedAndCounted)
{
    EXPECT_EQ(read("sep=;\r\na,x;b\r\n1;2\r\n"), u"2: a,x|b\n3: 1|2"_s);
}

TEST(CsvReader, QuotationMarksAreThoseOfRfc4180)
{
    EXPECT_EQ(read("a,b\n\"say \"\"hi\"\", you\",\"\"\nx,\" y \"\n"), u"1: a|b\n2: say \"hi\", you|\n3: x| y "_s);
}

TEST(CsvReader, OuterSpacesOfABareFieldStayForTheImporter)
{
    EXPECT_EQ(read("a,b\n  x , y\n"), u"1: a|b\n2:   x | y"_s);
}

TEST(CsvReader, RowsOfEmptyCellsAreBlank)
{
    EXPECT_EQ(read("\n,,\na,b\n,\n1,2\n,,,\n"), u"3: a|b\n5: 1|2"_s);
}

TEST(CsvReader, RowsMayBeShortOrLong)
{
    EXPECT_EQ(read("a,b\n1\n1,2,3\n"), u"1: a|b\n2: 1\n3: 1|2|3"_s);
}

TEST(CsvReader, OneFormulaGuardComesOff)
{
    EXPECT_EQ(read("a,b\n'=1+1,''=1\n'x,'\n'-,'@\n=2,-3\n"), u"1: a|b\n2: =1+1|'=1\n3: 'x|'\n4: -|@\n5: =2|-3"_s);
}

TEST(CsvReader, AFileWithoutHeadingsIsRefused)
{
    const QString expected = u"The file has no headings: its first line must name the columns."_s;

    EXPECT_EQ(read(""), expected);
    EXPECT_EQ(read("\n\n,,,\n"), expected);
}

TEST(CsvReader, AQuotationMarkInsideAFieldIsRefusedWithItsPlace)
{
    EXPECT_EQ(read("a,b\n1,2\n3,5\" pipe\n"),
              u"Line 3, column 2: a quotation mark stands inside a field. Put the whole field in quotation marks and "
              u"write those within it twice."_s);
    EXPECT_TRUE(read("a,b\n\"x\"y,2\n").startsWith(u"Line 2, column 1: a quotation mark"_s));
}

TEST(CsvLimit, AnOpenQuotationMarkIsReportedWhereItOpened)
{
    EXPECT_EQ(read("a,b\n1,2\n3,\"four\n5,6\n7,8\n"),
              u"Line 3, column 2: a quotation mark opens here and is never closed."_s);
}

TEST(CsvLimit, AFileMayHaveSoManyBytes)
{
    EXPECT_EQ(CsvLimits().bytes, 1'000'000'000);
    EXPECT_EQ(read("a,b\n1,2\n3,4\n", {.bytes = 12}), u"1: a|b\n2: 1|2\n3: 3|4"_s);
    EXPECT_EQ(read("a,b\n1,2\n3,4\n", {.bytes = 11}),
              u"Line 3: here the file passes 11 bytes, which are the most. Split it into smaller ones."_s);
}

TEST(CsvLimit, AFileOfMoreThanAGigabyteIsRefusedWithItsLineAndNotHeldInMemory)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"large.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("a,b\n1,2\n");
    ASSERT_TRUE(file.resize(1'000'000'001));
    file.close();

    EXPECT_EQ(written(readCsvFile(file.fileName())),
              u"Line 3: here the file passes 1,000,000,000 bytes, which are the most. Split it into smaller ones."_s);
}

TEST(CsvLimit, AFileMayHaveSoManyRows)
{
    EXPECT_EQ(CsvLimits().rows, 20'000'000);
    EXPECT_EQ(read("a\n1\n\n2\n", {.rows = 2}), u"1: a\n2: 1\n4: 2"_s);
    EXPECT_EQ(read("a\n1\n\n2\n3\n", {.rows = 2}), u"Line 5 is row 3 of the file, and 2 are the most."_s);
}

TEST(CsvLimit, AFieldMayHaveSoManyCharacters)
{
    const QByteArray longest(10'000, 'x');

    EXPECT_TRUE(readCsv("a,b\n1," + longest + "\n"));
    EXPECT_EQ(read("a,b\n1," + longest + "x\n"),
              u"Line 2, column 2: a field begins here that has more than 10,000 characters. Perhaps a closing quotation "
              u"mark is missing."_s);
    EXPECT_TRUE(read("a,b\n1,2\n3,\"4\n" + QByteArray("5,6\n").repeated(20'000)).startsWith(u"Line 3, column 2"_s));
}

TEST(CsvLimit, CharactersAreCountedNotBytesAndNotTheFormulaGuard)
{
    const QByteArray umlauts = QString(10'000, u'ü').toUtf8();
    const QByteArray guarded = "'=" + QByteArray(9'999, 'x');

    EXPECT_TRUE(readCsv("a,b\n1," + umlauts + "\n"));
    EXPECT_TRUE(readCsv("a,b\n1," + guarded + "\n"));
    EXPECT_FALSE(readCsv("a,b\n1," + umlauts + "\xC3\xBC\n"));
}

TEST(CsvLimit, AFileMayHaveSoManyColumns)
{
    const QByteArray widest = QByteArray("x,").repeated(255) + "x\n";

    EXPECT_TRUE(readCsv(widest + widest));
    EXPECT_EQ(read(widest + "\nx," + widest), u"Line 3 has more than 256 columns."_s);
}

TEST(CsvLimit, ANulIsRefusedWithItsLine)
{
    EXPECT_EQ(read(QByteArray("a,b\n1,2\n3,\0\n", 12)),
              u"Line 3 holds a NUL character: this is not a text file, or it is damaged."_s);
}

TEST(CsvFile, APipeOrAFolderIsRefusedAtOnce)
{
    QTemporaryDir folder;
    const QString pipe = folder.filePath(u"pipe"_s);
    ASSERT_EQ(mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);

    EXPECT_EQ(written(readCsvFile(pipe)), u"“pipe” is not a file with text in it."_s);
    EXPECT_FALSE(readCsvFile(folder.path()));
    EXPECT_EQ(readCsvFile(folder.filePath(u"none.csv"_s)).error().kind, ErrorKind::NotFound);
}

TEST(CsvReader, ACancelledJobStopsIt)
{
    Job job;
    job.cancel();

    const Result<Sheet> sheet = readCsv("a,b\n" + QByteArray("1,2\n").repeated(10'000), {}, &job);

    ASSERT_FALSE(sheet);
    EXPECT_EQ(sheet.error().kind, ErrorKind::Cancelled);
}

TEST(CsvReader, LinesLongerThanAPieceAreReadWhole)
{
    QByteArray line = QByteArray(9'000, 'y') + ',';
    line = line.repeated(20) + "\"end\r\nof it\"\r\n";

    const Result<Sheet> sheet = readCsv("a\r\n" + line + "last\r\n");

    ASSERT_TRUE(sheet) << sheet.error().sentence.toStdString();
    ASSERT_EQ(sheet->rowCount(), 2);
    EXPECT_EQ(sheet->cellCount(0), 21);
    EXPECT_EQ(sheet->cell(0, 20), u"end\r\nof it"_s);
    EXPECT_EQ(sheet->lineOf(1), 4);
}

TEST(CsvReader, RandomBytesAreReadOrRefusedButNeverWorse)
{
    std::mt19937 random(20260331);
    const QByteArray alphabet("ab1,;\t|\"\"\n\r'=-\xC3\xA4\xFF\xFE\0 ", 24);
    int readable = 0;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes;
        const int size = int(random() % 60);
        for (int i = 0; i < size; ++i)
            bytes += round % 2 ? alphabet[int(random() % 24)] : char(random() % 256);
        const Result<Sheet> sheet = readCsv(bytes);
        if (!sheet) {
            EXPECT_FALSE(sheet.error().sentence.isEmpty());
            continue;
        }
        ++readable;
        for (qsizetype row = 0; row < sheet->rowCount(); ++row) {
            for (int column = 0; column < sheet->cellCount(row); ++column)
                EXPECT_FALSE(sheet->cell(row, column).contains(QChar(0)));
        }
    }
    EXPECT_GT(readable, 1'000);
}

TEST(CsvReader, AHundredAndSixtyThousandRatingsTakeAboutASecond)
{
    QByteArray bytes("member,email,competency,level,date,source,rater,raters,note\r\n");
    for (int i = 0; i < 160'000; ++i) {
        bytes += "Member " + QByteArray::number(i / 16) + ",m" + QByteArray::number(i / 16)
            + "@example.org,K.M1,3.5,2026-03-31,supervisor,Boss,1,\r\n";
    }
    const std::clock_t begin = std::clock();

    const Result<Sheet> sheet = readCsv(bytes);

    ASSERT_TRUE(sheet);
    EXPECT_EQ(sheet->rowCount(), 160'000);
    // Far above what it takes, so that a busy machine or a sanitizer does not matter.
    EXPECT_LT(double(std::clock() - begin) / CLOCKS_PER_SEC, 5);
}

} // namespace
} // namespace evenkeel
