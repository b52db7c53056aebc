// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace evenkeel {

/// `text` as people look for it: without case and without marks on letters, so that "muller" finds "Müller".
QString findKey(const QString &text);

} // namespace evenkeel
