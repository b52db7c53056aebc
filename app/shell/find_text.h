// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace evenkeel {

/// `text` as people look for it: without case and without marks on letters or strokes through them, so that "muller"
/// finds "Müller" and "lodz" finds "Łódź".
QString findKey(const QString &text);

} // namespace evenkeel
