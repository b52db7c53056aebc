// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/text_decoding.h"

#include <QByteArrayView>
#include <QStringList>

#include <vector>

namespace evenkeel {

/// The cells of a file as text, with the line on which each row begins. Held as one block of UTF-8 and offsets: some
/// four bytes a cell beside the text itself. Rows and columns count from 0 here, lines from 1.
class Sheet
{
public:
    /// Of the first row that is not blank. Without outer spaces.
    const QStringList &headings() const { return m_headings; }
    int headingLine() const { return m_headingLine; }
    Encoding encoding() const { return m_encoding; }
    /// ',', ';', tab or '|'.
    char separator() const { return m_separator; }

    /// Rows below the headings; blank ones are not among them.
    qsizetype rowCount() const { return qsizetype(m_rows.size()); }
    int lineOf(qsizetype row) const { return int(m_rows[std::size_t(row)].line); }
    int cellCount(qsizetype row) const
    {
        return int(endCell(row) - m_rows[std::size_t(row)].firstCell);
    }
    /// UTF-8 as it stood between the separators, the quotation marks and the formula guard taken off; empty where the
    /// row is too short.
    QByteArrayView bytes(qsizetype row, int column) const
    {
        if (column < 0 || column >= cellCount(row))
            return {};
        const std::size_t cell = m_rows[std::size_t(row)].firstCell + std::size_t(column);
        const std::size_t begin = cell == 0 ? 0 : m_ends[cell - 1];
        return QByteArrayView(m_text.constData() + begin, qsizetype(m_ends[cell] - begin));
    }
    QString cell(qsizetype row, int column) const { return QString::fromUtf8(bytes(row, column)); }

private:
    friend class SheetBuilder;
    struct Row
    {
        quint32 firstCell;
        quint32 line;
    };
    std::size_t endCell(qsizetype row) const
    {
        return row + 1 < rowCount() ? m_rows[std::size_t(row) + 1].firstCell : m_ends.size();
    }

    QByteArray m_text;
    std::vector<quint32> m_ends;
    std::vector<Row> m_rows;
    QStringList m_headings;
    int m_headingLine = 1;
    Encoding m_encoding = Encoding::Utf8;
    char m_separator = ',';
};

} // namespace evenkeel
