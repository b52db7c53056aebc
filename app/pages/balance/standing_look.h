// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/theme.h"
#include "core/scoring/assessment.h"

namespace evenkeel {

/// How a standing is told apart besides its words: a shape and two roles.
struct StandingLook
{
    QString iconName;
    theme::Role mark; ///< Of edges and shapes.
    theme::Role text;
};

StandingLook lookOf(Standing standing);

} // namespace evenkeel
