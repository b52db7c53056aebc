// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/assessment.h"

#include <QString>

#include <optional>

namespace evenkeel {

/// The names that files use, in JSON and for acknowledged alerts: "brink_of_chaos", "warning", "hidden_imbalance". Never
/// shown to people.
QString keyOf(Standing standing);
QString keyOf(Severity severity);
QString keyOf(Certainty certainty);
QString keyOf(Flag flag);

} // namespace evenkeel
