// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QColor;

namespace evenkeel::theme {

/// How well one opaque color is read on another, 1 (not at all) to 21 (black on white), as WCAG 2 defines it.
double contrast(const QColor &one, const QColor &other);

} // namespace evenkeel::theme
