// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/assessment.h"

#include <QLocale>
#include <QStringList>

namespace evenkeel {

/// What another need does to standings, in sentences to be read before it is set.
struct NeedEffect
{
    /// Of the team itself: "Management would become short: brink of chaos."
    QString standing;
    /// One for each side whose need differs: "Leadership: 62 needed instead of 50, and it has 55."
    QStringList needs;
    /// Of the other teams whose standing differs, in the tree's order: "Cables: bureaucratic instead of in balance."
    QStringList others;
};

/// `before` and `after` are of the same day, and differ in needs alone; `team` is listed in both.
NeedEffect needEffect(const Organization &organization, const Assessment &before, const Assessment &after, TeamId team,
                      const QLocale &locale);

} // namespace evenkeel
