// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <vector>

namespace evenkeel::edit {

/// What becomes of a history of "from a day on, until the next entry" (places, demands, taggings) when `entry` is to
/// hold from its day on: an entry that says what holds already is left out. From Day::always() it is the whole history.
/// `history` ascends by `from`; `isSame` compares what two entries say.
template <class Entry, class IsSame>
std::vector<Entry> withEntry(const std::vector<Entry> &history, const Entry &entry, IsSame isSame)
{
    if (entry.from == Day::always())
        return {entry};
    std::vector<Entry> result;
    const auto add = [&](const Entry &next) {
        if (result.empty() || !isSame(result.back(), next))
            result.push_back(next);
    };
    for (const Entry &held : history) {
        if (held.from < entry.from)
            add(held);
    }
    add(entry);
    for (const Entry &held : history) {
        if (held.from > entry.from)
            add(held);
    }
    return result;
}

/// Those entries of a table whose key begins with `owner`..., in order.
template <class Entry, class Table, class Key, class Belongs>
std::vector<Entry> entriesFrom(const Table &table, const Key &first, Belongs belongs)
{
    std::vector<Entry> entries;
    for (auto at = table.lowerBound(first); at != table.end() && belongs(*at); ++at)
        entries.push_back(*at);
    return entries;
}

} // namespace evenkeel::edit
