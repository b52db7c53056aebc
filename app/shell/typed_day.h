// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/result.h"

#include <QLocale>
#include <QString>

namespace evenkeel {

/// A first or last day as people write it; empty is `whenEmpty`. The error says how a day is written.
Result<Day> dayFromText(const QString &typed, Day whenEmpty, const QLocale &locale);
/// Empty for always and still.
QString dayText(Day day, const QLocale &locale);

} // namespace evenkeel
