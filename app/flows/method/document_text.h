// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

class QTextDocument;

namespace evenkeel {

/// Writes a document of words and tables as flowing text for the screen, in the theme's colors and fonts: to be read,
/// selected and copied. A figure stands as its description. Plain text stays what it is.
void writeText(QTextDocument &text, const Document &document);

} // namespace evenkeel
