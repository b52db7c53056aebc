// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/typed_day.h"

#include "app/tables/typed_date.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(TypedDay)
};

} // namespace

Result<Day> dayFromText(const QString &typed, Day whenEmpty, const QLocale &locale)
{
    if (typed.trimmed().isEmpty())
        return whenEmpty;
    const QDate date = tables::toDate(typed, locale);
    if (date.isValid() && date.year() >= 1)
        return Day(date);
    const QString iso = u"2026-12-31"_s;
    const QString local = tables::dateText(QDate(2026, 12, 31), locale);
    return Error{ErrorKind::Refused, local == iso ? Tr::tr("This is not a day. Write it like %1.").arg(iso)
                                                  : Tr::tr("This is not a day. Write it like %1 or %2.").arg(local, iso)};
}

QString dayText(Day day, const QLocale &locale) { return tables::dateText(day.date(), locale); }

} // namespace evenkeel
