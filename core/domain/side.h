// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace evenkeel {

/// What a competency is tagged as, after Kotter. Neutral counts for neither side.
enum class Side : quint8 { Management, Leadership, Neutral };

/// The two sides that are scored, management named first everywhere.
inline constexpr Side scoredSides[] = {Side::Management, Side::Leadership};

} // namespace evenkeel
