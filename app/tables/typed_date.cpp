// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/typed_date.h"

#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel::tables {
namespace {

/// "dMy" for 31.12.2026, "Mdy" for 12/31/2026; "yMd" for a locale that writes months as words.
QString orderOf(const QLocale &locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    if (format.contains("MMM"_L1))
        return u"yMd"_s;
    QString order;
    for (const QChar c : format) {
        const QChar part = c == u'd' || c == u'M' || c == u'y' ? c : QChar();
        if (!part.isNull() && !order.contains(part))
            order += part;
    }
    return order.size() == 3 ? order : u"yMd"_s;
}

struct Number
{
    int value = 0;
    int digits = 0;
};

/// The runs of digits in the text, whatever stands between; none where a letter does.
QList<Number> numbersIn(const QString &typed)
{
    QList<Number> numbers;
    bool isInside = false;
    const QList<uint> characters = typed.toUcs4(); // the digits of some scripts take two QChars
    for (const uint c : characters) {
        if (QChar::isLetter(c))
            return {};
        if (!QChar::isDigit(c)) {
            isInside = false;
            continue;
        }
        if (!isInside)
            numbers.push_back({});
        isInside = true;
        Number &number = numbers.back();
        if (++number.digits > 4)
            return {};
        number.value = 10 * number.value + QChar::digitValue(c);
    }
    return numbers;
}

} // namespace

QString dateText(QDate date, const QLocale &locale)
{
    if (!date.isValid())
        return {};
    QString format = locale.dateFormat(QLocale::ShortFormat);
    const bool hasWords = std::any_of(format.cbegin(), format.cend(), [](QChar c) {
        return c.isLetter() && c != u'd' && c != u'M' && c != u'y';
    });
    if (hasWords || format.contains("MMM"_L1))
        return date.toString(Qt::ISODate);
    if (!format.contains("yyyy"_L1))
        format.replace("yy"_L1, "yyyy"_L1);
    return locale.toString(date, format);
}

QDate toDate(const QString &typed, const QLocale &locale)
{
    const QList<Number> numbers = numbersIn(typed);
    if (numbers.size() != 3)
        return {};
    const QString order = numbers[0].digits > 2 ? u"yMd"_s : orderOf(locale);
    const Number &year = numbers[order.indexOf(u'y')];
    const Number &month = numbers[order.indexOf(u'M')];
    const Number &day = numbers[order.indexOf(u'd')];
    const bool isShort = year.digits <= 2;
    // Where months are written as words, no order says which of three short numbers is the year.
    if (isShort && locale.dateFormat(QLocale::ShortFormat).contains("MMM"_L1))
        return {};
    if (month.digits > 2 || day.digits > 2 || (!isShort && year.digits != 4))
        return {};
    return QDate(isShort ? 2000 + year.value : year.value, month.value, day.value);
}

} // namespace evenkeel::tables
