// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/typed_membership.h"

#include "app/tables/block.h"
#include "app/tables/typed_date.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(People)
};

} // namespace

Result<double> shareFromText(const QString &typed, const QLocale &locale)
{
    QString text = typed.trimmed();
    if (text.isEmpty())
        return 1.0;
    const bool isPercent = text.endsWith(u'%');
    if (isPercent)
        text.chop(1);
    const std::optional<double> number = tables::toNumber(text, locale);
    if (!number)
        return Error{ErrorKind::Refused, Tr::tr("A share is a number above 0 and at most 1, such as %1 or 50 %.")
                                             .arg(shareText(.5, locale))};
    return isPercent ? *number / 100 : *number;
}

QString shareText(double share, const QLocale &locale) { return locale.toString(share, 'g', 6); }

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
