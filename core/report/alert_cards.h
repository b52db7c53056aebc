// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/assessment.h"

#include <QList>
#include <QLocale>
#include <QString>

namespace evenkeel {

/// An alert in words, for a card.
struct AlertCardText
{
    TeamId team;
    Standing standing = Standing::NotEnoughData;
    std::optional<Severity> severity;
    std::optional<Certainty> certainty;
    QString heading; ///< "Brink of chaos · Digital Services"
    QString body; ///< "Plenty of leadership (71), too little management (38 of 60 needed)."
    QString muted; ///< "Critical, high certainty. Weakest: Budgeting 31, Controlling 34. ..."
};

/// What asks for something to be done in the selected team and all teams under it: those outside their balance by
/// falling severity, then those with too little data, each in the tree's order. Alerts that the owner has acknowledged
/// stay away until their day, or until their severity rises. Names team and competencies, never a person.
QList<AlertCardText> alertCards(const Organization &organization, const Assessment &assessment, TeamId selected,
                                const QLocale &locale);

} // namespace evenkeel
