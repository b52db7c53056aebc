// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/table_writer.h"

#include <memory>

namespace evenkeel {

enum class CellStyle : quint8 { Plain, Heading, Title, Muted, Wrapped, Level };
constexpr int cellStyleCount = 6;

/// A place on a sheet; both count from 0.
struct SheetPlace
{
    int row = 0;
    int column = 0;

    friend bool operator==(SheetPlace, SheetPlace) = default;
};

/// An .xlsx file in the making. Text stays text: it never becomes a formula or a link.
class Workbook
{
public:
    Workbook();
    ~Workbook();
    Q_DISABLE_COPY_MOVE(Workbook)

    /// `name` has what sheets may be called: 1 to 31 characters, none of []:*?/\ and not ' at either end; no other sheet has
    /// it.
    int addSheet(const QString &name);
    void write(int sheet, SheetPlace at, const TableCell &cell, CellStyle style = CellStyle::Plain);
    /// A note that shows where the pointer rests on the cell.
    void comment(int sheet, SheetPlace at, const QString &text);
    /// In characters.
    void setWidth(int sheet, int column, double width);
    void hideColumns(int sheet, int first, int last);
    /// In points.
    void setHeight(int sheet, int row, double height);
    /// What is above and left of `at` stays in sight.
    void freeze(int sheet, SheetPlace at);
    /// These cells take a level from 1 to 5, `otherwise`, or nothing; `prompt` is at most 255 characters.
    void acceptLevels(int sheet, SheetPlace first, SheetPlace last, const QString &otherwise, const QString &prompt);
    /// One page wide, across, with rows down to `headingRow` on every page.
    void setPage(int sheet, int headingRow);

    /// The whole file; then it is done with.
    Result<QByteArray> take();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// The text as Office Open XML writes it: what XML cannot hold as "_xFFFE_", and so what would read as such a thing.
QString withXmlEscapes(const QString &text);
QString withoutXmlEscapes(const QString &text);

} // namespace evenkeel
