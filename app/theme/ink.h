// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace evenkeel::theme {

/// Gives every widget with an ink (setInk) that ink in the scheme that was just applied. A palette, not a rule of the
/// style sheet: a rule for any widget is compared with every widget there is.
void inkAnew();

} // namespace evenkeel::theme
