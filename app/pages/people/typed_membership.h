// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/typed_day.h"
#include "core/base/result.h"

#include <QLocale>
#include <QString>

namespace evenkeel {

/// A share as people write it: "0.5", "0,5", "50 %"; empty is 1. Whether it may be that large is the verb's to say.
Result<double> shareFromText(const QString &typed, const QLocale &locale);
QString shareText(double share, const QLocale &locale);

} // namespace evenkeel
