// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace evenkeel {

/// Spreadsheets run a field that begins with one of `= + - @`, tab or CR as a formula. Such a field, and one that has
/// any number of ' before such a character, is written with one more ' in front.
QByteArray withFormulaGuard(const QByteArray &field);
/// Takes exactly that one ' off; any other field stays as it is. The inverse of withFormulaGuard().
QByteArrayView withoutFormulaGuard(QByteArrayView field);
/// The same of a cell that was copied; character for character, also where it is no text that UTF-8 can hold.
QString cellWithoutFormulaGuard(const QString &cell);

/// The separators that are understood.
inline constexpr char separators[] = {',', ';', '\t', '|'};

/// The one that splits the first rows into the most columns, all rows alike; a comma where none splits them.
char guessSeparator(QByteArrayView utf8);

/// Text as spreadsheets put it on the clipboard, tabs between its cells, quoted as RFC 4180 has it: there a cell is quoted
/// only where a tab or a line feed is in it, and quotation marks anywhere else stand for themselves.
QByteArray withQuotedCells(QByteArrayView tabbed);

/// Excel's own first line, "sep=;".
struct SeparatorLine
{
    std::optional<char> separator;
    qsizetype length = 0; ///< With its line end; 0 where there is none.
};
SeparatorLine separatorLine(QByteArrayView utf8);

} // namespace evenkeel
