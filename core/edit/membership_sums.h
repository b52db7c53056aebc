// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organization.h"
#include "core/storage/database.h"

#include <vector>

namespace evenkeel::edit {

/// One person's share of one team while it does not change.
struct ShareSpan
{
    Period period;
    double share;

    friend bool operator==(const ShareSpan &, const ShareSpan &) = default;
};

/// The shares of memberships of one person in one team, summed where they meet, to 1 at most. In time order, not
/// overlapping, and no two that touch with the same share.
std::vector<ShareSpan> summedShares(const std::vector<Membership> &memberships);

/// Writes memberships that a merge brought together: those of one person in one team become as many rows as
/// summedShares() asks for, under their old ids as far as these reach. Rows that do not meet others stay as they are.
/// Each of `memberships` is a row of `before` with its member or team changed, or not.
Result<> writeSummed(Database &database, const Organization &before, std::vector<Membership> memberships);

} // namespace evenkeel::edit
