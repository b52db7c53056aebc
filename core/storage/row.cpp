// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/row.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <QStringDecoder>

#include <cmath>

namespace evenkeel {

bool Row::isNull(int column) const { return m_statement.getColumn(column).isNull(); }

qint64 Row::integer(int column) const
{
    const SQLite::Column cell = m_statement.getColumn(column);
    if (!cell.isInteger()) {
        markUnreadable(column);
        return 0;
    }
    return cell.getInt64();
}

double Row::real(int column) const
{
    const SQLite::Column cell = m_statement.getColumn(column);
    const double value = cell.getDouble();
    if (!cell.isFloat() || !std::isfinite(value)) {
        markUnreadable(column);
        return 0;
    }
    return value;
}

std::optional<double> Row::optionalReal(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(real(column));
}

QString Row::text(int column) const
{
    const SQLite::Column cell = m_statement.getColumn(column);
    if (!cell.isText()) {
        markUnreadable(column);
        return {};
    }
    const char *utf8 = cell.getText();
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decode(QByteArrayView(utf8, cell.getBytes()));
    if (decode.hasError())
        markUnreadable(column);
    return text;
}

QByteArray Row::bytes(int column) const
{
    const SQLite::Column cell = m_statement.getColumn(column);
    if (!cell.isBlob()) {
        markUnreadable(column);
        return {};
    }
    const auto *data = static_cast<const char *>(cell.getBlob());
    return QByteArray(data, cell.getBytes());
}

Day Row::day(int column) const
{
    const std::optional<Day> day = Day::fromNumber(integer(column));
    if (!day)
        markUnreadable(column);
    return day.value_or(Day::always());
}

Name Row::name(int column) const
{
    const QString raw = text(column);
    auto name = Name::from(raw);
    if (!name || name->text() != raw) {
        markUnreadable(column);
        name = Name::from(QStringLiteral("?"));
    }
    return name.take();
}

quint32 Row::idValue(int column) const
{
    const qint64 value = integer(column);
    if (value < 1 || value > 0xffff'ffffLL) {
        markUnreadable(column);
        return 1;
    }
    return quint32(value);
}

} // namespace evenkeel
