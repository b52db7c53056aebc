// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMimeData;

namespace evenkeel {

/// The one local file that is dropped; empty where it is none or several.
QString droppedFile(const QMimeData *data);
/// The same where it is a table that can be imported, by its ending.
QString droppedTable(const QMimeData *data);
/// For a dialog that asks for one, as QFileDialog has it.
QString tableFilter();

} // namespace evenkeel
