// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenuBar;
class QWidget;

namespace evenkeel {

/// Lists the keys of everything that stands in the menus.
void showShortcuts(QWidget *window, const QMenuBar *menus);

} // namespace evenkeel
