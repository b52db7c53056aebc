// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/verb.h"

namespace evenkeel::edit {

struct Acknowledgment
{
    TeamId team;
    /// The JSON name of the standing or flag, such as "brink_of_chaos".
    QString kind;
    /// The severity that was seen, 0 for none to 3 for critical.
    int severity = 0;
    /// The last day it stays away; not before today.
    Day until = Day::still();
    QString reason = {};
};

/// Keeps an alert from being shown until it is over or its severity rises. Replaces an earlier one of the same kind.
Verb<> acknowledgeAlert(const Acknowledgment &acknowledgment);
/// Shows it again. NotFound where it was not acknowledged.
Verb<> takeBackAcknowledgment(TeamId team, const QString &kind);

} // namespace evenkeel::edit
