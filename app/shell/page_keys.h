// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace evenkeel {

/// Keys that a page takes without a menu's command, for the sheet of shortcuts: each of `keys` does it.
struct PageKeys
{
    QString what;
    QList<QKeySequence> keys;
};

/// What every table takes that one types into.
QList<PageKeys> tableKeys();

/// What every chart takes.
QList<PageKeys> chartKeys();

} // namespace evenkeel
