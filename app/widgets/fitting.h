// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace evenkeel {

/// Has the window grow to the height that what it holds needs, as far as the screen has the room: sentences that wrap are
/// higher the narrower they are and the larger the text is, which Qt's own minimum does not know. It never shrinks it.
void keepFitting(QWidget *window);

} // namespace evenkeel
