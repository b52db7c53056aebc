// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"

namespace evenkeel {

struct NamedSheet
{
    QString name; ///< The file's.
    Sheet sheet;
};

/// Tables with the same headings as one: their rows below each other, on lines of their own, with a last column that says
/// which table each is from. Refused, with a sentence, where one has other headings than the first; there is a first.
Result<Sheet> joinedSheets(const std::vector<NamedSheet> &tables);

} // namespace evenkeel
