// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QEvent;
class QObject;

namespace evenkeel {

/// Shift+F10 opens the context menu of what has the keyboard, as the Menu key does, which many keyboards lack. For an event
/// filter of the application; true where the event was that key.
bool opensContextMenu(QObject *object, const QEvent *event);

} // namespace evenkeel
