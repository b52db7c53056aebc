// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rating.h"
#include "core/domain/settings.h"

#include <optional>
#include <span>
#include <vector>

namespace evenkeel {

/// The ratings among `ofOne` (one member's of one competency, as they stand in a RatingList) that count on `day`: of
/// each source and rater the latest one dated on or before it, unless that is stale, cleared or says that the rater
/// cannot judge. Self-ratings are among them. Appends to `counting`.
void findCounting(std::span<const Rating> ofOne, Day day, int staleAfterDays,
                  std::vector<const Rating *> &counting);

/// A member's level in a competency, over the sources that count.
struct PooledLevel
{
    double level = 0; ///< 1-5
    /// Standard error of measurement of `level`.
    double standardError = 0;
    bool hasSupervisor = false;
    /// Peers, reports or both count; alone or pooled.
    bool hasPeers = false;
    bool hasReports = false;
    /// Peers and reports are one mean, since one of them has too few raters to be seen alone.
    bool isPooled = false;

    /// Whether a rating of this source is behind the level; self never is.
    bool counts(Source source) const;
};

/// Weighs the sources as the method says. Peers and reports count alone from `fewestOthers` raters on; else both are
/// pooled, and a pool of fewer is dropped. None where no source is left. `unnamed` is the rater without a label, who is
/// another one for each source; every other rater is the same person in both.
/// Reliabilities of one rater, .50 for supervisors, .37 for peers and .30 for reports, follow Conway and Huffcutt (1997).
std::optional<PooledLevel> pooledLevel(std::span<const Rating *const> counting, const Method &method,
                                       std::optional<RaterId> unnamed);

} // namespace evenkeel
