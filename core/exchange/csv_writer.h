// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace evenkeel {

/// Writes CSV as RFC 4180 has it: UTF-8 with a byte order mark, commas, CRLF, and the formula guard of csv_dialect.h.
class CsvWriter
{
public:
    CsvWriter();

    /// `fields` are the cells of one row; at least two, or one that is not empty.
    void addRow(const QStringList &fields);
    QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

} // namespace evenkeel
