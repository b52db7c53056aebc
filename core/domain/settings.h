// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/checked_text.h"
#include "core/base/day.h"
#include "core/domain/ids.h"

#include <QString>

#include <tuple>

namespace evenkeel {

/// The constants of the balance model with their defaults (model.md gives the reasons; Kotter gives no cut-offs, they
/// are this program's conventions). Levels and shortfalls are in levels 1-5. A setting has no date: changing one
/// changes the past.
struct Method
{
    double needAtZero = 1.5; ///< need(v) = needAtZero + needPerStep v
    double needPerStep = 0.5;
    int staleAfterDays = 548; ///< A rating counts up to this age.
    double supervisorWeight = .4;
    double peerWeight = .3;
    double reportWeight = .3;
    int fewestOthers = 3; ///< Peers or reports count alone from this many raters on.
    double definedFrom = .5; ///< Share of a side's weight that must be rated.
    double shortAbove = .25; ///< A side becomes short above this shortfall, ...
    double shortUntil = .10; ///< ... and stays short until it is below this.
    double warningAbove = .50;
    double warningUntil = .40;
    double criticalAbove = 1.00;
    double criticalUntil = .90;
    int fewestRated = 3; ///< Members with a side defined for enough data.
    double fewestRatedShare = .5; ///< And the share of the team's FTE that they hold.
    double strongFrom = 3.5; ///< A member is strong on a side from this score on.

    friend bool operator==(const Method &, const Method &) = default;
};

/// What is set once for the organization. Its name is the root team's.
struct Settings
{
    Method method = {};
    /// The fewest people behind a figure that everybody may see; at least 3.
    int fewestShown = 5;
    /// A public body: alerts then speak of stakeholders and missions.
    bool isPublic = false;
    /// Made up to be tried; said wherever the organization's name is shown.
    bool isSample = false;
    /// The owner's name as a rater, filled in above the grid.
    Line raterName = {};

    friend bool operator==(const Settings &, const Settings &) = default;
};

/// A standing or flag of a team that the owner has seen; it is shown again after `until` or when its severity rises.
struct AcknowledgedAlert
{
    TeamId team;
    /// The JSON name of the standing or flag, such as "brink_of_chaos".
    QString kind;
    Day on;
    /// The last day it stays away; Day::still() for an acknowledgment without an end.
    Day until = Day::still();
    /// The severity it had, 0 for none to 3 for critical.
    int severity = 0;
    Note reason = {};

    friend bool operator==(const AcknowledgedAlert &, const AcknowledgedAlert &) = default;
};

inline auto keyOf(const AcknowledgedAlert &alert) { return std::tuple(alert.team, alert.kind); }

} // namespace evenkeel
