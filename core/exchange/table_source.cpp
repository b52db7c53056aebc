// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_source.h"

#include "core/exchange/csv_dialect.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/file_bytes.h"
#include "core/exchange/spreadsheet_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include <algorithm>

namespace evenkeel {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Spreadsheet)
};

Result<ReadTable> readText(const TableSource &source, const ReadChoices &choices, Job *job)
{
    CsvOptions options{.separator = choices.separator, .encoding = choices.encoding};
    // What was copied from a spreadsheet has tabs between its cells, and commas within them.
    const QByteArrayView firstLine = QByteArrayView(source.bytes).first(std::max<qsizetype>(0, source.bytes.indexOf('\n')));
    if (source.path.isEmpty() && !options.separator && firstLine.contains('\t'))
        options.separator = '\t';
    const bool isCopied = source.path.isEmpty() && options.separator == '\t';
    Result<Sheet> sheet = !source.path.isEmpty() ? readCsvFile(source.path, options, job)
        : isCopied                               ? readCsv(withQuotedCells(source.bytes), options, job)
                                                 : readCsv(source.bytes, options, job);
    if (!sheet)
        return sheet.error();
    return ReadTable{.sheet = sheet.take()};
}

/// The bytes of an archive or an old Excel file; none where the file holds something else.
Result<QByteArray> readBinary(const TableSource &source)
{
    const SpreadsheetLimits limits;
    const auto isBinary = [](const QByteArray &head) { return head.startsWith("PK\x03\x04") || head.startsWith("\xD0\xCF\x11\xE0"); };
    if (source.path.isEmpty())
        return isBinary(source.bytes) ? source.bytes : QByteArray();
    QFile file(source.path);
    if (const Result<> opened = openRegular(file); !opened)
        return opened.error();
    if (!isBinary(file.peek(4)))
        return QByteArray();
    if (file.size() > limits.bytes) {
        return Error{ErrorKind::Refused,
                     Tr::tr("The spreadsheet has more than %1 bytes, which are the most. Save the sheet as CSV.")
                         .arg(QLocale(QLocale::English).toString(limits.bytes))};
    }
    const QByteArray bytes = file.read(limits.bytes + 1);
    if (file.error() != QFileDevice::NoError)
        return cannotRead(file);
    return bytes;
}

} // namespace

Result<ReadTable> readTable(const TableSource &source, const ReadChoices &choices, Job *job)
{
    const Result<QByteArray> binary = readBinary(source);
    if (!binary)
        return binary.error();
    const Result<TableFormat> format = tableFormatOf(*binary);
    if (!format)
        return format.error();
    Result<ReadTable> table = *format == TableFormat::Text ? readText(source, choices, job)
                                                           : readSpreadsheet(*binary, *format, choices.sheetName, job);
    if (table && choices.headingLine) {
        Result<Sheet> moved = table->sheet.withHeadingLine(*choices.headingLine);
        if (!moved)
            return moved.error();
        table->sheet = moved.take();
    }
    return table;
}

} // namespace evenkeel
