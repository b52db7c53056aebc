// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QWidget;

namespace evenkeel {

/// Resizes a window that is not yet shown to what it wants, but no larger than its screen shows whole, with a frame and a
/// little of what stands behind.
void resizeFirst(QWidget &window, const QSize &wanted);

} // namespace evenkeel
