// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cell_book.h"

#include <functional>

namespace evenkeel {

/// A part of an archive by its name; none where it is not there or not whole.
using PartOf = std::function<std::optional<QByteArray>(const QByteArray &name)>;

/// Reads the parts of an .xlsx file. liborcus 0.17 cannot be asked to: in silence it leaves out texts that stand in their
/// cells, and what a formula came to where that is a truth value or an error. Where no sheet is wanted, those behind the
/// first with cells are named and not read. False where a part is damaged or missing, or the book stops.
bool readXlsxParts(const PartOf &part, CellBook &book, Job *job);

/// What a number format makes of a number.
enum class NumberLook : quint8 { Number, Date, Percentage };
/// Of a format code such as "dd\.mm\.yyyy".
NumberLook lookOf(const QString &formatCode);

} // namespace evenkeel
