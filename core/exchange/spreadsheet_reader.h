// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cell_book.h"
#include "core/exchange/table_source.h"

namespace evenkeel {

/// What the first bytes of a file say that it is. Refused, with a sentence, where they are those of an archive without a
/// spreadsheet that can be read, of an old Excel file, or of one with a password.
Result<TableFormat> tableFormatOf(const QByteArray &bytes);

/// Reads a sheet of an .xlsx or .ods file as people see it: text as it is, numbers in full, dates as ISO 8601, percentages
/// as "80%", TRUE and FALSE, what formulas came to when the file was saved. What is merged over several rows stands in each
/// of them.
Result<ReadTable> readSpreadsheet(const QByteArray &bytes, TableFormat format, const std::optional<QString> &sheetName,
                                  Job *job, const SpreadsheetLimits &limits = {});

} // namespace evenkeel
