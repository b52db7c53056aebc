// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_source.h"

#include "core/exchange/csv_reader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

Result<Sheet> readText(const TableSource &source, const ReadChoices &choices, Job *job)
{
    CsvOptions options{.separator = choices.separator, .encoding = choices.encoding};
    if (!source.path.isEmpty())
        return readCsvFile(source.path, options, job);
    // A single copied column has no tab, and its commas part nothing.
    if (!options.separator && source.bytes.contains('\t'))
        options.separator = '\t';
    return readCsv(source.bytes, options, job);
}

} // namespace

Result<ReadTable> readTable(const TableSource &source, const ReadChoices &choices, Job *job)
{
    Result<Sheet> sheet = readText(source, choices, job);
    if (!sheet)
        return sheet.error();
    if (choices.headingLine) {
        Result<Sheet> moved = sheet->withHeadingLine(*choices.headingLine);
        if (!moved)
            return moved.error();
        sheet = moved.take();
    }
    return ReadTable{.sheet = sheet.take()};
}

} // namespace evenkeel
