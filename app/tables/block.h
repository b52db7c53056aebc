// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QStringList>

#include <memory>
#include <optional>

class QMimeData;

namespace evenkeel::tables {

/// A rectangle of cells as text, row by row; every row has as many.
using Block = QList<QStringList>;

/// Tab-separated as spreadsheets write it: a cell with a tab, a line feed or a leading quote is quoted, quotes doubled.
QString toTsv(const Block &block);
/// A table in HTML with all text escaped.
QString toHtml(const Block &block);
/// Both, for the clipboard.
std::unique_ptr<QMimeData> toMimeData(const Block &block);

/// Reads what LibreOffice, Excel and editors put on the clipboard: CRLF, CR or LF, quoted cells with line feeds in
/// them. Short rows are filled up with empty cells. A quote that nothing closes is a character like any other.
Block fromTsv(const QString &text);

/// A decimal number with the locale's separator, a point or a comma; no groups, no exponent.
std::optional<double> toNumber(const QString &text, const QLocale &locale);

} // namespace evenkeel::tables
