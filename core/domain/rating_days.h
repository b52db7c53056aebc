// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organization.h"

#include <vector>

namespace evenkeel {

/// The members whose ratings are not the same list, ascending.
std::vector<MemberId> ratedAnew(const SharedTable<MemberRatings> &before, const SharedTable<MemberRatings> &now);

/// On which days anybody was rated. Counted, so that it can follow edits without a look at every rating.
class RatingDays
{
public:
    RatingDays() = default;
    explicit RatingDays(const SharedTable<MemberRatings> &ratings);

    void add(const RatingList &list);
    /// Of a list that was added.
    void remove(const RatingList &list);

    /// These members have other lists `now` than `before`, which were added.
    void follow(const SharedTable<MemberRatings> &before, const SharedTable<MemberRatings> &now,
                const std::vector<MemberId> &members);

    /// Those on or before `last`, ascending.
    std::vector<Day> until(Day last) const;

private:
    void makeRoomFor(qint32 number);

    std::vector<int> m_counts; ///< By day, from m_first on.
    qint32 m_first = 0;
};

} // namespace evenkeel
