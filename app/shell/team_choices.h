// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/choice_list.h"
#include "core/domain/organization.h"

#include <set>

namespace evenkeel {

/// The teams listed on a day to choose from, in the tree's order, each with the path above it; without `left` out.
std::vector<Choice> teamChoices(const Organization &organization, Day day, const std::set<TeamId> &left = {});

/// Everybody to choose from, by name, each with role, email and the teams of the day: two people may share a name.
std::vector<Choice> memberChoices(const Organization &organization, Day day, const std::set<MemberId> &left = {});

/// "Network lead · ada@example.org · Network Operations": what tells a person from another of the name.
QString whoIs(const Organization &organization, MemberId member, Day day);

} // namespace evenkeel
