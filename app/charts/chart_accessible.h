// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace evenkeel::charts {

/// Lets screen readers meet the spots of every ChartCanvas as its children. May be called again.
void installAccessibleCharts();

} // namespace evenkeel::charts
