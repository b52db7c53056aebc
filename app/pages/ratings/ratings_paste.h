// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/ratings/ratings_model.h"
#include "app/tables/block.h"

namespace evenkeel {

/// What a block pasted at `area` (its first cell; all of it, where the block is a single cell) enters. Empty cells are
/// passed over, and so are strengths; a name or role must be the one that stands there, so that no row slips. The error
/// says which cell cannot be.
Result<std::vector<edit::RatingDraft>> planPaste(const tables::Block &block, const RatingsModel &model, QRect area,
                                                 const std::vector<int> &columns, const QLocale &locale);

/// The levels of the first row of `area` for those below it; of the row above where it has only one.
std::vector<edit::RatingDraft> planFillDown(const RatingsModel &model, QRect area);

} // namespace evenkeel
