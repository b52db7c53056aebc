// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_writer.h"

#include "core/exchange/csv_dialect.h"

#include <algorithm>

namespace evenkeel {
namespace {

bool needsQuotes(const QByteArray &field)
{
    if (field.startsWith(' ') || field.endsWith(' '))
        return true;
    // The other separators too, so that a reader's guess at the separator is not misled.
    return std::any_of(field.begin(), field.end(), [](char c) {
        return c == ',' || c == ';' || c == '\t' || c == '|' || c == '"' || c == '\n' || c == '\r';
    });
}

} // namespace

CsvWriter::CsvWriter() : m_bytes("\xEF\xBB\xBF") {}

void CsvWriter::addRow(const QStringList &fields)
{
    Q_ASSERT(fields.size() > 1 || (fields.size() == 1 && !fields.first().isEmpty()));
    bool isFirst = true;
    for (const QString &text : fields) {
        if (!isFirst)
            m_bytes += ',';
        isFirst = false;
        QByteArray field = withFormulaGuard(text.toUtf8());
        if (needsQuotes(field))
            field = '"' + field.replace('"', "\"\"") + '"';
        m_bytes += field;
    }
    m_bytes += "\r\n";
}

} // namespace evenkeel
