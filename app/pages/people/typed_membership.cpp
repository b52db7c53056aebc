// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/typed_membership.h"

#include "app/tables/block.h"

#include <QCoreApplication>

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

} // namespace evenkeel
