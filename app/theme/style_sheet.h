// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/theme.h"

namespace evenkeel::theme {

/// The name of a role as the style sheet and its properties write it: "managementText".
QString nameOf(Role role);
/// The name of a look as the style sheet's selectors write it: "primary".
QString nameOf(Look look);

/// The one style sheet, every color filled in.
QString styleSheet(Scheme scheme);

} // namespace evenkeel::theme
