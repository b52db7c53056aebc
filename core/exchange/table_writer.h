// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/result.h"
#include "core/exchange/table_source.h"

#include <QList>
#include <QString>

#include <memory>
#include <variant>

namespace evenkeel {

/// What stands in a cell that is written: text, which never becomes a formula, a number or a day. Empty text, always and
/// still are an empty cell.
using TableCell = std::variant<QString, double, Day>;

/// Takes the rows of a table, the headings first, and makes a file of them that readTable() reads back as they were.
class TableWriter
{
public:
    virtual ~TableWriter() = default;

    /// One that writes CSV as CsvWriter does, or .xlsx with a sheet of this name; not .ods.
    static std::unique_ptr<TableWriter> make(TableFormat format, const QString &sheetName);

    /// At least two cells, or one that is not empty.
    virtual void addRow(const QList<TableCell> &cells) = 0;
    /// The whole file. Refused where there are more rows than the format can have.
    virtual Result<QByteArray> take() = 0;
};

} // namespace evenkeel
