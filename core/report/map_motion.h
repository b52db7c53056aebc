// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/figures.h"

namespace evenkeel {

/// The balance map on its way from one day to another: `progress` 0 is `from`, 1 is `to`. Teams that are on both stand
/// between; those of one alone are there in its half of the way. Words and tails are of `to` from the start.
BalanceMapFigure between(const BalanceMapFigure &from, const BalanceMapFigure &to, double progress);

} // namespace evenkeel
