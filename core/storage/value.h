// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/checked_text.h"
#include "core/base/day.h"
#include "core/base/id.h"

#include <optional>
#include <type_traits>
#include <variant>

namespace evenkeel {

/// A parameter of a statement, made from the domain's types.
class Value
{
public:
    Value(std::nullopt_t) {}
    Value(bool value) : m_value(qint64(value)) {}
    Value(int value) : m_value(qint64(value)) {}
    Value(qint64 value) : m_value(value) {}
    Value(double value) : m_value(value) {}
    Value(Day value) : m_value(qint64(value.number())) {}
    Value(const QString &value) : m_value(value) {}
    Value(const QByteArray &value) : m_value(value) {}
    template <class Tag>
    Value(Id<Tag> value) : m_value(qint64(value.value()))
    {}
    template <TextRule rule>
    Value(const CheckedText<rule> &value) : m_value(value.text())
    {}
    template <class Enum>
        requires std::is_enum_v<Enum>
    Value(Enum value) : m_value(qint64(value))
    {}
    template <class T>
    Value(const std::optional<T> &value) : Value(value ? Value(*value) : Value(std::nullopt))
    {}

    using State = std::variant<std::monostate, qint64, double, QString, QByteArray>;
    const State &state() const { return m_value; }

private:
    State m_value;
};

} // namespace evenkeel
