// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/people/people_edits.h"
#include "app/pages/people/people_model.h"
#include "app/tables/block.h"

namespace evenkeel {

/// What a pasted block would do. Nothing is done yet.
struct PeoplePaste
{
    std::vector<edit::NewMember> added = {};
    PeopleEdits changes;
    /// The rows that the block covers.
    int rows = 0;
};

/// Reads a block that begins at `column` of row `at` of `rows`; `columns` are those shown, from the first on. A block
/// with a column of names adds people to `team`, wherever the cursor stands, unless its names are those of the rows
/// that it covers; any other block overwrites the rows from `at` on. A first row of headings says which column is which.
/// The error says which row and cell cannot be.
Result<PeoplePaste> planPaste(const tables::Block &block, const std::vector<PersonRow> &rows, int at, int column,
                              const std::vector<int> &columns, const Organization &organization, TeamId team,
                              const QLocale &locale);

} // namespace evenkeel
