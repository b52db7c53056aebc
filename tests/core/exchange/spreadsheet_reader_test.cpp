// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/spreadsheet_reader.h"

#include "core/base/job.h"
#include "core/exchange/zip_directory.h"
#include "tests/support/zip_support.h"

#include <QFile>

#include <gtest/gtest.h>

#include <array>
#include <random>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

QByteArray fileBytes(const QString &name)
{
    QFile file(QStringLiteral(EVENKEEL_TEST_DATA "/spreadsheets/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return file.readAll();
}

/// "1: name|team", a row a line; a sentence where the table is refused.
QString rowsIn(const QByteArray &bytes, const std::optional<QString> &sheetName = {})
{
    const Result<ReadTable> table = readTable({.bytes = bytes}, {.sheetName = sheetName});
    if (!table)
        return table.error().sentence;
    QStringList rows;
    for (const SheetRow &row : table->sheet.firstRows(1000))
        rows += u"%1: %2"_s.arg(row.line).arg(row.cells.join(u'|'));
    return rows.join(u'\n');
}

QByteArray ods(const QByteArray &tables)
{
    const QByteArray content
        = "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
          "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
          "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>"
        + tables + "</office:spreadsheet></office:body></office:document-content>";
    return test::zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", content}}, crc32Of);
}

/// An .xlsx file with one sheet, whose rows these are, and two texts: "name" and "x_x000A_y_x005F_x0041_".
QByteArray xlsx(const QByteArray &rows, const QByteArray &behindRows = {})
{
    const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const QByteArray relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray package = "http://schemas.openxmlformats.org/package/2006/";
    const QByteArray type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    return test::zipOf(
        {{"[Content_Types].xml",
          "<Types xmlns=\"" + package + "content-types\"><Default Extension=\"rels\" "
          "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + type + "sheet.main+xml\"/>"
          "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + type + "worksheet+xml\"/>"
          "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + type + "styles+xml\"/>"
          "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + type + "sharedStrings+xml\"/></Types>"},
         {"_rels/.rels", "<Relationships xmlns=\"" + package + "relationships\"><Relationship Id=\"rId1\" Type=\"" + relations
              + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
         {"xl/workbook.xml", "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relations
              + "\"><sheets><sheet name=\"One\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
         {"xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"" + package + "relationships\">"
              "<Relationship Id=\"rId1\" Type=\"" + relations + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
              "<Relationship Id=\"rId2\" Type=\"" + relations + "/styles\" Target=\"styles.xml\"/>"
              "<Relationship Id=\"rId3\" Type=\"" + relations + "/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"},
         {"xl/styles.xml", "<styleSheet xmlns=\"" + main + "\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" "
              "formatCode=\"yyyy&quot; (y) &quot;mmm\"/></numFmts><cellXfs count=\"4\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>"
              "<xf numFmtId=\"164\"/><xf numFmtId=\"9\"/></cellXfs></styleSheet>"},
         {"xl/sharedStrings.xml", "<sst xmlns=\"" + main + "\" count=\"2\" uniqueCount=\"2\"><si><t>name</t></si>"
              "<si><t xml:space=\"preserve\">x_x000A_y_x005F_x0041_</t></si></sst>"},
         {"xl/worksheets/sheet1.xml", "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData>" + behindRows
              + "</worksheet>"}},
        crc32Of);
}

const char *const damagedSentence
    = "The spreadsheet is damaged, or is none. If its own program opens it, save it there anew.";

// Both files were made by LibreOffice of one source; its own CSV of the sheet agrees but for the form of dates.
TEST(Spreadsheet, LibreOfficesOwnFilesAreReadAsItShowsThem)
{
    const QString rows = u"1: name|joined|fte|level|ok|f|email\n"
                         "2: Ada <b>|2026-03-31|80%|3.66666666666667|1|3|ada@x.org\n"
                         "6: two\nlines|2026-03-31 14:05:00|1.5|4|4|xy|a   bcbold d\n"
                         "7: merged||TRUE|#DIV/0!|0.586805555555556|2026-03-31|'=1+1\n"
                         "8: merged||||0.586805555555556||'=1+1"_s;

    EXPECT_EQ(rowsIn(fileBytes(u"kinds.ods"_s), u"Leute & mehr"_s).toStdString(), rows.toStdString());
    EXPECT_EQ(rowsIn(fileBytes(u"kinds.xlsx"_s), u"Leute & mehr"_s).toStdString(), rows.toStdString());
}

TEST(Spreadsheet, TheFirstSheetWithCellsIsTakenAndAllAreNamed)
{
    for (const QString &file : {u"kinds.ods"_s, u"kinds.xlsx"_s}) {
        const Result<ReadTable> table = readTable({.bytes = fileBytes(file)});

        ASSERT_TRUE(table) << table.error().sentence.toStdString();
        EXPECT_EQ(table->sheetNames, (QStringList{u"Leer"_s, u"Leute & mehr"_s, u"People"_s}));
        EXPECT_EQ(table->sheetName, u"Leute & mehr"_s);
        EXPECT_EQ(table->format, file.endsWith(".ods"_L1) ? TableFormat::Ods : TableFormat::Xlsx);
        EXPECT_EQ(table->sheet.textForm(), std::nullopt);
    }
}

TEST(Spreadsheet, WhatIsMergedOverRowsHoldsForEachOfThem)
{
    const QString rows = u"1: Staff 2026\n2: name|team|fte\n3: Ada|Ops|1\n4: Bo|Ops|50%"_s;

    EXPECT_EQ(rowsIn(fileBytes(u"kinds.ods"_s), u"People"_s), rows);
    EXPECT_EQ(rowsIn(fileBytes(u"kinds.xlsx"_s), u"People"_s), rows);
}

TEST(Spreadsheet, ASheetThatIsNotThereOrEmptyIsRefused)
{
    EXPECT_EQ(rowsIn(fileBytes(u"kinds.ods"_s), u"Other"_s), u"The spreadsheet has no sheet “Other”."_s);
    EXPECT_EQ(rowsIn(fileBytes(u"kinds.xlsx"_s), u"Leer"_s), u"The sheet is empty: its first line must name the columns."_s);
}

TEST(Xlsx, DatesAreToldByTheirFormatPercentagesToo)
{
    EXPECT_EQ(rowsIn(xlsx("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"inlineStr\"><is><t>in</t></is></c></row>"
                          "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>46112</v></c><c r=\"B2\" s=\"2\"><v>46112.5</v></c>"
                          "<c r=\"C2\" s=\"3\"><v>0.07</v></c><c r=\"D2\"><v>46112</v></c><c r=\"E2\"><v>1000000</v></c>"
                          "<c r=\"F2\" t=\"b\"><v>1</v></c></row>")),
              u"1: name||in\n2: 2026-03-31|2026-03-31 12:00:00|7%|46112|1000000|TRUE"_s);
}

TEST(Xlsx, FormulasStandForWhatTheyCameTo)
{
    EXPECT_EQ(rowsIn(xlsx("<row r=\"1\"><c r=\"A1\"><f>1+1</f><v>2</v></c><c r=\"B1\" t=\"str\"><f>x</f><v>text</v></c>"
                          "<c r=\"C1\" t=\"b\"><f>1=2</f><v>0</v></c><c r=\"D1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
                          "<c r=\"E1\"><f>NOW()</f></c></row>")),
              u"1: 2|text|FALSE|#DIV/0!|(formula without a result)"_s);
}

TEST(Xlsx, RowsAndCellsWithoutAPlaceFollowOneAnother)
{
    EXPECT_EQ(rowsIn(xlsx("<row><c t=\"s\"><v>0</v></c><c><v>2</v></c></row><row r=\"4\"><c r=\"B4\"><v>3</v></c><c><v>4</v></c></row>"
                          "<row><c><v>5</v></c></row>")),
              u"1: name|2\n4: |3|4\n5: 5"_s);
}

TEST(Xlsx, EscapesInTextAreUndone)
{
    EXPECT_EQ(rowsIn(xlsx("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c></row>")), u"1: x\ny_x0041_"_s);
}

TEST(Xlsx, MergedCellsWithoutEndAreFilledAsFarAsThereAreRows)
{
    QByteArray merged = "<mergeCells count=\"1\"><mergeCell ref=\"B1:B1048576\"/></mergeCells>";

    EXPECT_EQ(rowsIn(xlsx("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>"
                          "<row r=\"3\"><c r=\"A3\"><v>3</v></c></row>", merged)),
              u"1: 1|2\n3: 3|2"_s);
}

TEST(Ods, RepeatedRowsAndCellsStandAsOftenAsTheyAreSaidTo)
{
    EXPECT_EQ(rowsIn(ods("<table:table table:name=\"T\"><table:table-row table:number-rows-repeated=\"2\">"
                         "<table:table-cell table:number-columns-repeated=\"2\"><text:p>a</text:p></table:table-cell>"
                         "<table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row>"
                         "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell/></table:table-row>"
                         "</table:table>")),
              u"1: a|a\n2: a|a"_s);
}

TEST(Ods, ACommentOnACellIsNoPartOfIt)
{
    EXPECT_EQ(rowsIn(ods("<table:table><table:table-row><table:table-cell><office:annotation><text:p>no</text:p>"
                         "</office:annotation><text:p>y<text:span>e</text:span>s</text:p></table:table-cell>"
                         "</table:table-row></table:table>")),
              u"1: yes"_s);
}

TEST(Ods, NumbersAreReadInFullAndWhiteSpaceAsItIsSaid)
{
    EXPECT_EQ(rowsIn(ods("<table:table><table:table-row>"
                         "<table:table-cell office:value-type=\"float\" office:value=\"3.6666666666666665\"><text:p>3.7</text:p></table:table-cell>"
                         "<table:table-cell office:value-type=\"currency\" office:value=\"1.5\"><text:p>1.50 EUR</text:p></table:table-cell>"
                         "<table:table-cell><text:p>a<text:s text:c=\"2\"/> b<text:tab/>\n  c<text:line-break/>d</text:p></table:table-cell>"
                         "</table:table-row></table:table>")),
              u"1: 3.6666666666666665|1.5|a   b\t c\nd"_s);
}

TEST(Hostile, ABombIsSeenBeforeItIsUnpacked)
{
    const QByteArray bomb = test::zipOf({{"xl/workbook.xml", "x"}, {"xl/worksheets/sheet1.xml", "x"}}, crc32Of, 3'000'000'000U);

    EXPECT_EQ(rowsIn(bomb), u"The spreadsheet unpacks to more than 600,000,000 bytes, which are the most. Save the sheet as CSV."_s);
}

TEST(Hostile, RowsAndColumnsWithoutEndAreRefused)
{
    const QByteArray row = "<table:table><table:table-row table:number-rows-repeated=\"%1\"><table:table-cell "
                           "table:number-columns-repeated=\"%2\"><text:p>a</text:p></table:table-cell></table:table-row></table:table>";
    const auto repeated = [&](const char *rows, const char *columns) {
        return ods(QByteArray(row).replace("%1", rows).replace("%2", columns));
    };

    EXPECT_EQ(rowsIn(repeated("1", "9000000000000")), u"Line 1 has more than 256 columns."_s);
    EXPECT_EQ(rowsIn(repeated("9000000000000", "1")), u"The sheet has more than 2,000,000 rows."_s);
    EXPECT_EQ(rowsIn(xlsx("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\"><v>1</v></c></row>")),
              u"Line 1 has more than 256 columns."_s);
}

TEST(Hostile, ACellOfTooManyCharactersIsRefusedWithItsPlace)
{
    EXPECT_EQ(rowsIn(ods("<table:table><table:table-row><table:table-cell/><table:table-cell><text:p>" + QByteArray(10'001, 'x')
                         + "</text:p></table:table-cell></table:table-row></table:table>")),
              u"Line 1, column 2: the cell has more than 10,000 characters."_s);
}

TEST(Hostile, DamageIsSeenByTheChecksumsAndSaid)
{
    QByteArray damaged = xlsx("<row r=\"1\"><c r=\"A1\"><v>12345</v></c></row>");
    damaged.replace("12345", "12346");

    EXPECT_EQ(rowsIn(damaged), QString::fromUtf8(damagedSentence));
    EXPECT_EQ(rowsIn(xlsx("<row r=\"1\"><c r=\"A1\"><v>1</v></row>")), QString::fromUtf8(damagedSentence));
    EXPECT_EQ(rowsIn(ods("<table:table>")), QString::fromUtf8(damagedSentence));
}

TEST(Hostile, AnArchiveOfSomethingElseAnOldFileAndAPasswordGetASentence)
{
    const QByteArray protectedFile
        = test::zipOf({{"content.xml", "noise"}, {"META-INF/manifest.xml", "<m:encryption-data/>"}}, crc32Of);

    EXPECT_EQ(rowsIn(test::zipOf({{"word/document.xml", "x"}}, crc32Of)),
              u"This is an archive without a spreadsheet in it that can be read: .xlsx, .ods and .csv can."_s);
    EXPECT_EQ(rowsIn("\xD0\xCF\x11\xE0 and so on"),
              u"This is an Excel file of the old kind, or one with a password. Save it as .xlsx without a password."_s);
    EXPECT_EQ(rowsIn(protectedFile), u"The spreadsheet has a password. Save it without one."_s);
    EXPECT_EQ(rowsIn("PK\x03\x04 torn off"), u"The file is damaged: its directory cannot be read."_s);
}

TEST(Hostile, WhateverIsDoneToAFileItIsReadOrRefused)
{
    std::mt19937 random(7);
    const std::array tokens{QByteArray("<"), QByteArray("&#0;"), QByteArray("99999999999999999999"), QByteArray("r=\"ZZZ0\""),
                            QByteArray("<!DOCTYPE x [<!ENTITY a 'b'>]>"), QByteArray("\0", 1), QByteArray("t=\"s\"><v>-1</v>")};
    int refusedFiles = 0;
    for (int i = 0; i < 300; ++i) {
        QByteArray rows = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row><row r=\"2\"><c r=\"A2\" s=\"1\"><v>46112</v></c>"
                          "<c r=\"B2\"><f>A2</f><v>46112</v></c></row>";
        for (int k = 0; k < 3; ++k) {
            const auto at = qsizetype(random() % unsigned(rows.size()));
            if (random() % 2)
                rows.insert(at, tokens[random() % tokens.size()]);
            else
                rows.remove(at, qsizetype(random() % 12));
        }
        QByteArray bytes = i % 2 ? xlsx(rows) : ods("<table:table>" + rows);
        if (i % 5 == 0)
            bytes.truncate(qsizetype(random() % unsigned(bytes.size())));
        if (i % 7 == 0)
            bytes[qsizetype(random() % unsigned(bytes.size()))] = char(random());

        const Result<ReadTable> table = readTable({.bytes = bytes});

        refusedFiles += !table;
        EXPECT_TRUE(table || !table.error().sentence.isEmpty());
    }
    EXPECT_GT(refusedFiles, 100);
}

TEST(Spreadsheet, ReadingStopsWhenItIsAskedTo)
{
    Job job;
    job.cancel();

    for (const QString &file : {u"kinds.ods"_s, u"kinds.xlsx"_s}) {
        const Result<ReadTable> table = readTable({.bytes = fileBytes(file)}, {}, &job);
        ASSERT_FALSE(table);
        EXPECT_EQ(table.error().kind, ErrorKind::Cancelled);
    }
}

TEST(Shown, NumbersAreShownInFullAndDatesInIso)
{
    EXPECT_EQ(shownNumber(1e6), u"1000000"_s);
    EXPECT_EQ(shownNumber(1.0 / 3), u"0.3333333333333333"_s);
    EXPECT_EQ(shownNumber(-2), u"-2"_s);
    EXPECT_EQ(shownPercentage(.57), u"57%"_s);
    EXPECT_EQ(shownDate(QDate(1904, 1, 1), 0.75), u"1904-01-01 18:00:00"_s);
    EXPECT_EQ(shownDate(QDate(1899, 12, 30), 1e300), QString());
}

TEST(Clipboard, QuotationMarksStandForThemselvesUnlessTheyHoldACellTogether)
{
    EXPECT_EQ(rowsIn("name\tnote\n\"Ada\" Berg\t5\" long\nBo\t\"two\nlines, \"\"quoted\"\"\"\n\"open\t\n"),
              u"1: name|note\n2: \"Ada\" Berg|5\" long\n3: Bo|two\nlines, \"quoted\"\n5: \"open|"_s);
}

TEST(Clipboard, TabsPartItsCellsAndCommasDoNot)
{
    EXPECT_EQ(rowsIn("name\tteam\nBerg, Ada, Dr.\tOps, Night\n"), u"1: name|team\n2: Berg, Ada, Dr.|Ops, Night"_s);
}

} // namespace
} // namespace evenkeel
