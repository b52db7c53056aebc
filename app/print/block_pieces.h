// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/piece.h"
#include "app/print/paper_sheet.h"
#include "core/report/document.h"

namespace evenkeel {

/// The page's title and what it shows, for the top of a slide or of a section; kept with what follows.
Pieces titlePieces(const ReportPage &page, const PaperSheet &sheet, double width);
/// A title page: the organization, the question and the date, large.
Pieces coverPieces(const ReportPage &page, const PaperSheet &sheet, double width);
/// A block as pieces of this width, none of them higher than `room`: the most that a page has for it.
Pieces blockPieces(const Block &block, const PaperSheet &sheet, double width, double room);
/// Running text, line by line.
Pieces textPieces(const QString &text, const QFont &font, const QColor &color, double width, double spaceBefore,
                  double indent = 0);

} // namespace evenkeel
