// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/result.h"

#include <QLocale>
#include <QString>

namespace evenkeel {

/// A share as people write it: "0.5", "0,5", "50 %"; empty is 1. Whether it may be that large is the verb's to say.
Result<double> shareFromText(const QString &typed, const QLocale &locale);
QString shareText(double share, const QLocale &locale);

/// A first or last day as people write it; empty is `whenEmpty`.
Result<Day> dayFromText(const QString &typed, Day whenEmpty, const QLocale &locale);
/// Empty for always and still.
QString dayText(Day day, const QLocale &locale);

} // namespace evenkeel
