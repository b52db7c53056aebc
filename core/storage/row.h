// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/checked_text.h"
#include "core/base/day.h"
#include "core/base/id.h"

#include <optional>

namespace SQLite {
class Statement;
}

namespace evenkeel {

/// One row of an answer, read in the domain's types; valid while its reader runs. A cell that does not hold such a
/// value marks the row as unreadable and gives any value instead; the query then ends as ErrorKind::Damaged.
class Row
{
public:
    explicit Row(SQLite::Statement &statement) : m_statement(statement) {}

    bool isNull(int column) const;
    qint64 integer(int column) const;
    bool flag(int column) const { return integer(column) != 0; }
    double real(int column) const;
    std::optional<double> optionalReal(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    Day day(int column) const;

    template <class AnyId>
    AnyId id(int column) const
    {
        return AnyId(idValue(column));
    }
    template <class AnyId>
    std::optional<AnyId> optionalId(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(AnyId(idValue(column)));
    }

    /// The enumerators run from 0 to `last`.
    template <class Enum>
    Enum choice(int column, Enum last) const
    {
        const qint64 value = integer(column);
        if (value < 0 || value > qint64(last)) {
            markUnreadable(column);
            return last;
        }
        return Enum(value);
    }

    Name name(int column) const;
    Line line(int column) const { return checked<Line>(column); }
    Note note(int column) const { return checked<Note>(column); }

    /// The first column that could not be read as asked; -1 where all could.
    int unreadableColumn() const { return m_unreadable; }

private:
    quint32 idValue(int column) const;
    /// Checked again, so that a file cannot bring in what the door would refuse.
    template <class Text>
    Text checked(int column) const
    {
        const QString raw = text(column);
        if (raw.isEmpty())
            return {};
        auto text = Text::from(raw);
        if (text && text->text() == raw)
            return text.take();
        markUnreadable(column);
        return {};
    }
    void markUnreadable(int column) const
    {
        if (m_unreadable < 0)
            m_unreadable = column;
    }

    SQLite::Statement &m_statement;
    mutable int m_unreadable = -1;
};

} // namespace evenkeel
