// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/assessment.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace evenkeel {

/// One alert in words, for the card that shows it. Names team and competencies, never a person.
struct AlertCardText
{
    TeamId team;
    /// With the team, what acknowledging it needs (AcknowledgedAlert).
    QString kind;
    int severity = 0;
    Standing standing = Standing::NotEnoughData;
    std::optional<Flag> flag = {}; ///< In place of the standing.
    QString heading; ///< "Brink of chaos · Digital Services"
    QString body; ///< "Plenty of leadership (71 of 69 needed), too little management (38 of 60 needed)."
    /// "Critical, high certainty. Pulled down most by Budgeting (31), ... 28 single steps clear it: ..."
    QString detail;
    /// Who is rated by how many and when, what to do first, what it means if nothing is done: where there is room.
    QString rest;
    /// "Put aside on 3 Nov 2026 until 1 Jan 2027: in hand"; empty where it is open.
    QString acknowledged = {};
};

struct AlertCards
{
    QList<AlertCardText> open; ///< The first of them, in the order of alertsIn().
    int openCount = 0; ///< All that there are.
    QList<AlertCardText> acknowledged; ///< As far as `most` goes.
    int acknowledgedCount = 0;
};

/// What asks for something to be done in the selected team and all teams under it, `mostOpen` and `mostAcknowledged` of
/// them in words. `selected` is listed.
AlertCards alertCards(const Organization &organization, const Assessment &assessment, TeamId selected, int mostOpen,
                      int mostAcknowledged, const QLocale &locale);

} // namespace evenkeel
