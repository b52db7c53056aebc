// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QPointer>
#include <QString>
#include <QStringList>

#include <vector>

class QMenuBar;

namespace evenkeel {

/// Something that stands in the menus.
struct MenuCommand
{
    QString menu; ///< Where: "File", or "View › Theme".
    QString text; ///< Without the mark of a mnemonic and without keys.
    QStringList keys; ///< As the platform writes them; the first is the one to show.
    QPointer<QAction> action; ///< Menus that are filled when they open make theirs anew.
    bool isEnabled = true;
};

/// Everything that stands in the menus now, submenus included, each action once and in the menus' order.
std::vector<MenuCommand> menuCommands(const QMenuBar &menus);

} // namespace evenkeel
