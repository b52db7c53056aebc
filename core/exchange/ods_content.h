// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cell_book.h"

namespace evenkeel {

/// Reads content.xml of an OpenDocument spreadsheet. liborcus 0.17 cannot be asked to: it loses the results of formulas,
/// percentages, amounts of money and all but one line of a cell, and moves the cells behind merged ones. False where the XML
/// is damaged or the book stops.
bool readOdsContent(const QByteArray &xml, CellBook &book, Job *job);

} // namespace evenkeel
