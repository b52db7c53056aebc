// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/json_writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <cmath>

namespace evenkeel {

void JsonWriter::value(const char *key, int number) { put(key, QByteArray::number(number)); }

void JsonWriter::value(const char *key, double number)
{
    Q_ASSERT(std::isfinite(number));
    put(key, number == 0 ? QByteArrayLiteral("0") : QByteArray::number(number, 'g', QLocale::FloatingPointShortest));
}

void JsonWriter::value(const char *key, bool truth) { put(key, truth ? "true" : "false"); }

void JsonWriter::value(const char *key, const QString &text)
{
    // Qt writes only whole documents: the text alone stands between the brackets of an array of one.
    const QByteArray document = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    put(key, document.mid(1, document.size() - 2));
}

QByteArray JsonWriter::take()
{
    Q_ASSERT(m_depth == 0);
    m_text += '\n';
    return std::move(m_text);
}

void JsonWriter::begin(const char *key, char bracket)
{
    put(key, QByteArray(1, bracket));
    ++m_depth;
    m_isFirst = true;
}

void JsonWriter::end(char bracket)
{
    --m_depth;
    if (!m_isFirst)
        m_text += '\n' + QByteArray(2 * m_depth, ' ');
    m_text += bracket;
    m_isFirst = false;
}

void JsonWriter::put(const char *key, const QByteArray &token)
{
    if (!m_isFirst)
        m_text += ',';
    if (m_depth > 0)
        m_text += '\n' + QByteArray(2 * m_depth, ' ');
    if (key) {
        m_text += '"';
        m_text += key;
        m_text += "\": ";
    }
    m_text += token;
    m_isFirst = false;
}

} // namespace evenkeel
