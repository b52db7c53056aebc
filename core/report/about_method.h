// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/settings.h"
#include "core/report/document.h"

#include <QLocale>

namespace evenkeel {

/// "About the method": how every number comes about, as formulas and in words, with the settings in force filled in;
/// what is not claimed; and the sources. Says nothing of any team or person.
Document aboutTheMethod(const Settings &settings, const QString &organizationName, const QLocale &locale);

} // namespace evenkeel
