// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/assessment.h"

#include <QList>
#include <QLocale>
#include <QStringList>

namespace evenkeel {

/// What another method would make of the same ratings on the same day.
struct MethodEffect
{
    struct TeamChange
    {
        QString team;
        Standing before;
        Standing after;
        std::optional<Severity> severityBefore;
        std::optional<Severity> severityAfter;
    };
    /// Teams whose standing would be another one, then those with the same standing and another severity; each in the
    /// order of the tree.
    QList<TeamChange> standings = {};
    QList<TeamChange> severities = {};
    /// Standings at the ends of earlier rounds that would be others, over all teams.
    int earlierStandings = 0;
    /// Teams of which a strength or a need would be another whole number, and the largest such difference, 0-100.
    int movedTeams = 0;
    int largestMove = 0;
    /// Teams with other head counts or other flags beside their standing.
    int otherHeadCounts = 0;
    int otherFlags = 0;
    /// Teams whose standing everyone may see; none where that was not asked.
    std::optional<int> shownBefore = {};
    std::optional<int> shownAfter = {};

    bool isNothing() const
    {
        return standings.isEmpty() && severities.isEmpty() && earlierStandings == 0 && movedTeams == 0
            && otherHeadCounts == 0 && otherFlags == 0 && shownBefore == shownAfter;
    }
};

/// Both are of one day and of the same teams in the same order; `organization` knows their names.
MethodEffect methodEffect(const Organization &organization, const Assessment &before, const Assessment &after);

/// "2 teams would change their standing."
QString effectTitle(const MethodEffect &effect, const QLocale &locale);
/// What else would change, a sentence each.
QStringList effectSentences(const MethodEffect &effect, const QLocale &locale);
/// "Digital Services: brink of chaos → in balance"; with severities where the standing stays.
QString effectLine(const MethodEffect::TeamChange &change);

} // namespace evenkeel
