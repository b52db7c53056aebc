// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/main_window.h"

namespace evenkeel {

/// An open file's window with all its pages and flows, not yet shown and without a page on top. The only place that
/// knows them all.
MainWindow *makeWindow(std::unique_ptr<Session> opened, Preferences &preferences, Questions &questions);

} // namespace evenkeel
