// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/paper_sheet.h"
#include "app/theme/theme.h"

namespace evenkeel {

/// A color on paper: of the light scheme, or black and white alone. `isGround` for what lies behind.
inline QColor ink(const PaperSheet &sheet, theme::Role role, bool isGround = false)
{
    if (!sheet.isBlackAndWhite)
        return theme::color(role, theme::Scheme::Light);
    return isGround ? theme::paper() : theme::toner();
}

} // namespace evenkeel
