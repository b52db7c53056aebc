// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/piece.h"
#include "app/print/paper_sheet.h"
#include "core/report/document.h"

namespace evenkeel {

/// Two strengths against two needs, large, as one piece: number, bar from 0 to 100 with a tick at the need, and below
/// both the standing with its shape.
Piece headlinePiece(const Headline &headline, const PaperSheet &sheet, double width);

} // namespace evenkeel
