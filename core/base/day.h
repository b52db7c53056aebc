// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHashFunctions>

#include <compare>
#include <optional>

namespace evenkeel {

/// A local calendar day, four bytes, ordered. Two values beyond every real day say "always" (as a first day)
/// and "still" (as a last day). Real days lie in the years 1 to 9999.
class Day
{
public:
    /// `date` is valid and in the years 1 to 9999.
    explicit Day(QDate date) : m_julianDay(qint32(date.toJulianDay())) {}

    static constexpr Day always() { return Day(alwaysNumber); }
    static constexpr Day still() { return Day(stillNumber); }
    /// The day with this Julian day number, or always() or still(); none for any other number.
    static std::optional<Day> fromNumber(qint64 number);
    /// Reads YYYY-MM-DD and nothing else.
    static std::optional<Day> fromIso(QStringView text);

    constexpr qint32 number() const { return m_julianDay; }
    constexpr bool isReal() const { return m_julianDay != alwaysNumber && m_julianDay != stillNumber; }
    /// Null for always() and still().
    QDate date() const { return isReal() ? QDate::fromJulianDay(m_julianDay) : QDate(); }
    /// YYYY-MM-DD; empty for always() and still().
    QString iso() const { return date().toString(Qt::ISODate); }

    /// Days from `earlier` to this one; both are real.
    constexpr int daysSince(Day earlier) const { return m_julianDay - earlier.m_julianDay; }
    /// `days` later, or earlier where negative; always() and still() stay what they are.
    constexpr Day plusDays(int days) const { return isReal() ? Day(m_julianDay + days) : *this; }

    friend constexpr auto operator<=>(const Day &, const Day &) = default;
    friend size_t qHash(Day day, size_t seed = 0) noexcept { return ::qHash(day.m_julianDay, seed); }

private:
    static constexpr qint32 alwaysNumber = 0;
    static constexpr qint32 stillNumber = 9'999'999;

    explicit constexpr Day(qint32 number) : m_julianDay(number) {}

    qint32 m_julianDay;
};

/// From a first to a last day, both included.
struct Period
{
    Day first = Day::always();
    Day last = Day::still();

    constexpr bool contains(Day day) const { return first <= day && day <= last; }
    constexpr bool overlaps(const Period &other) const { return first <= other.last && other.first <= last; }
    /// False where the last day lies before the first.
    constexpr bool isOrdered() const { return first <= last; }

    friend bool operator==(const Period &, const Period &) = default;
};

/// The calendar quarter that `day` lies in; `day` is real.
Period quarterOf(Day day);

} // namespace evenkeel
