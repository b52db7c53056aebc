// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/block.h"

namespace evenkeel::tables {

/// The cells of the table that LibreOffice puts on the clipboard as HTML, each exactly as it is shown; none where the
/// HTML is another program's, which may break and join lines where it likes. Cells that a merged one covers are empty.
std::optional<Block> fromLibreOfficeHtml(const QString &html);

} // namespace evenkeel::tables
