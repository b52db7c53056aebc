// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rating.h"

#include <algorithm>

namespace evenkeel {

Note RatingList::noteOf(qsizetype index) const
{
    const auto at = std::lower_bound(notes.begin(), notes.end(), quint32(index),
                                     [](const RatingNote &note, quint32 i) { return note.index < i; });
    return at != notes.end() && at->index == quint32(index) ? at->text : Note();
}

} // namespace evenkeel
