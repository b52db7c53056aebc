// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rating.h"

#include <algorithm>

namespace evenkeel {

std::span<const Rating> RatingList::in(CompetencyId competency) const
{
    const auto first = std::lower_bound(ratings.begin(), ratings.end(), competency,
                                        [](const Rating &rating, CompetencyId id) { return rating.competency < id; });
    const auto last = std::find_if(first, ratings.end(), [&](const Rating &rating) { return rating.competency != competency; });
    return {first, last};
}

Note RatingList::noteOf(qsizetype index) const
{
    const auto at = std::lower_bound(notes.begin(), notes.end(), quint32(index),
                                     [](const RatingNote &note, quint32 i) { return note.index < i; });
    return at != notes.end() && at->index == quint32(index) ? at->text : Note();
}

} // namespace evenkeel
