// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day.h"

namespace evenkeel {

std::optional<Day> Day::fromNumber(qint64 number)
{
    if (number == alwaysNumber)
        return always();
    if (number == stillNumber)
        return still();
    const QDate date = QDate::fromJulianDay(number);
    if (!date.isValid() || date.year() < 1 || date.year() > 9999)
        return std::nullopt;
    return Day(date);
}

std::optional<Day> Day::fromIso(QStringView text)
{
    // Qt's ISO reader takes more than the ten characters of a day.
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return std::nullopt;
    const QDate date = QDate::fromString(text.toString(), Qt::ISODate);
    if (!date.isValid() || date.year() < 1)
        return std::nullopt;
    return Day(date);
}

Period quarterOf(Day day)
{
    const QDate date = day.date();
    const QDate first(date.year(), 3 * ((date.month() - 1) / 3) + 1, 1);
    return {.first = Day(first), .last = Day(first.addMonths(3).addDays(-1))};
}

} // namespace evenkeel
