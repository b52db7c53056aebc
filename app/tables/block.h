// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QStringList>
#include <QVariant>

#include <memory>
#include <optional>

class QMimeData;

namespace evenkeel::tables {

/// A rectangle of cells as text, row by row; every row has as many.
using Block = QList<QStringList>;
/// What the cells of a block are, row by row: a double where the text shows that number, a QString where it is a text
/// whatever it looks like ("007" is no 7), else nothing.
using BlockValues = QList<QVariantList>;

/// The block as it is pasted into a selection of so many rows and columns: over and over where it fits in a whole number of
/// times, else once.
Block tiled(const Block &block, qsizetype rows, qsizetype columns);

/// Tab-separated as spreadsheets write it: a cell with a tab, a line feed or a leading quote is quoted, quotes doubled.
QString toTsv(const Block &block);
/// A table in HTML with all text escaped, and told to LibreOffice which cells are numbers and which are texts.
QString toHtml(const Block &block, const BlockValues &values = {});
/// Both, for the clipboard.
std::unique_ptr<QMimeData> toMimeData(const Block &block, const BlockValues &values = {});
/// The cells that were copied, here or elsewhere; none where there is no text.
Block fromMimeData(const QMimeData &copied);

/// Reads what LibreOffice, Excel and editors put on the clipboard: CRLF, CR or LF, quoted cells with line feeds in
/// them. Short rows are filled up with empty cells. A quote that nothing closes is a character like any other.
Block fromTsv(const QString &text);

/// A decimal number with the locale's separator, a point or a comma; no groups, no exponent.
std::optional<double> toNumber(const QString &text, const QLocale &locale);

} // namespace evenkeel::tables
