// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QTextLayout>

namespace evenkeel::theme {

/// For QTextLayout::setFormats: lets a PDF be searched for the text. Inter draws signs beside capitals and
/// digits by alternate glyphs ("R-D", "(IT)", "+50", "3x4"), which Qt's PDF writer cannot map back to
/// characters: they were missing from the text. Each such sign is shaped for itself; it looks the same, and
/// letters keep their kerning.
QList<QTextLayout::FormatRange> searchable(const QString &text);

/// The same for ligatures: "Office" is drawn letter by letter, and not found as "O-ffi-ce" alone. Those that a script
/// cannot be written without (Arabic) stay.
void partLigatures(QFont &font);

} // namespace evenkeel::theme
