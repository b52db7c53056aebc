// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/columns.h"

namespace evenkeel {

/// Fields for the columns that are not read as they are named but whose headings are other words for one, such as "Full
/// name" or "Department", by column number. A column that the options map or give a side is left alone, and a field that
/// a column has already is not given to a second one.
QList<ColumnMapping> meantFields(const Sheet &sheet, const ImportOptions &options, const Organization &organization);

} // namespace evenkeel
