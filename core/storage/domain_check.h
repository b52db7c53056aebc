// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/organization.h"

namespace evenkeel {

/// The rules that no table can hold: one root, no circle of teams on any day, sort orders and email addresses that
/// differ, memberships and rounds that do not overlap, a tagging of each competency from always on, and numbers within
/// their bounds. Damaged, with a detail that names a rule and an id, where one is broken.
Result<> checkDomain(const Organization &organization);

} // namespace evenkeel
