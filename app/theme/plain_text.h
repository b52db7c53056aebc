// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace evenkeel::theme {

/// What a user typed, for a place that may read HTML (tool tips, message boxes, Qt Charts): it shows as it
/// was typed, line feeds and runs of spaces included. Empty stays empty.
QString asHtml(const QString &plain);

/// What a user typed, for a place where `&` marks a shortcut (buttons, menus, tabs).
QString asCaption(const QString &plain);

} // namespace evenkeel::theme
