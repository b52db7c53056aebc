// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/joined_sheets.h"

#include "core/exchange/cell_values.h"

#include <QCoreApplication>

namespace evenkeel {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Spreadsheet)
};

bool haveSameHeadings(const Sheet &a, const Sheet &b)
{
    return std::equal(a.headings().begin(), a.headings().end(), b.headings().begin(), b.headings().end(),
                      [](const QString &one, const QString &other) { return foldedKey(one) == foldedKey(other); });
}

} // namespace

Result<Sheet> joinedSheets(const std::vector<NamedSheet> &tables)
{
    const Sheet &first = tables.front().sheet;
    const int columns = int(first.headings().size());
    SheetCells cells;
    for (const QString &heading : first.headings())
        cells.addCell(heading.toUtf8());
    cells.addCell(Tr::tr("From the file").toUtf8());
    int line = 1;
    cells.endRow(line);
    for (const NamedSheet &table : tables) {
        if (!haveSameHeadings(first, table.sheet))
            return Error{ErrorKind::Refused, Tr::tr("%1 has other columns than %2. Import them one after the other.")
                                                 .arg(table.name, tables.front().name)};
        const QByteArray name = table.name.toUtf8();
        for (qsizetype row = 0; row < table.sheet.rowCount(); ++row) {
            for (int column = 0; column < columns; ++column)
                cells.addCell(table.sheet.bytes(row, column));
            cells.addCell(name);
            cells.endRow(++line);
        }
    }
    return Sheet(std::move(cells), first.textForm());
}

} // namespace evenkeel
