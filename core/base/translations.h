// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace evenkeel {

/// Gives the program its texts: those of the user's language where there are some, else English, whose plurals come
/// from a file too. Called once, before the first text is shown.
void installTranslations(QCoreApplication &application);

} // namespace evenkeel
