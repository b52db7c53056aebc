// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>
#include <functional>

namespace evenkeel {

/// The key of a row, four bytes. Ids of different tags do not convert into each other; there is no null id:
/// "none" is an empty std::optional.
template <class Tag>
class Id
{
public:
    explicit constexpr Id(quint32 value) : m_value(value) {}

    constexpr quint32 value() const { return m_value; }

    friend constexpr auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(Id id, size_t seed = 0) noexcept { return ::qHash(id.m_value, seed); }

private:
    quint32 m_value;
};

} // namespace evenkeel

template <class Tag>
struct std::hash<evenkeel::Id<Tag>>
{
    size_t operator()(evenkeel::Id<Tag> id) const noexcept { return std::hash<quint32>{}(id.value()); }
};
