// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

namespace evenkeel::tables {

/// The day in numbers, in the locale's order and with all four digits of the year; toDate() reads it back.
QString dateText(QDate date, const QLocale &locale);

/// A day typed as YYYY-MM-DD, or as three numbers in the locale's order with any marks between them; a year of two
/// digits is in this century, and needs all four in a locale that writes months as words. Null where it is no day.
QDate toDate(const QString &typed, const QLocale &locale);

} // namespace evenkeel::tables
