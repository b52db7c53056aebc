// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/verb.h"

#include <vector>

namespace evenkeel {

/// What taking people out of their teams comes to.
struct Removal
{
    Verb<> verb;
    /// What it did, for the bar that offers to undo it.
    QString done;
};

/// Removes these memberships, of which there is at least one, in one step; people who are in no other team go with
/// them, and their ratings too.
Removal removalOf(const Organization &organization, const std::vector<MembershipId> &memberships);

} // namespace evenkeel
