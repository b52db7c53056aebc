// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/team_places.h"

#include "core/edit/history_entries.h"
#include "core/storage/team_place_table.h"

namespace evenkeel::edit {

std::vector<TeamPlace> placesOf(const Places &places, TeamId team)
{
    return entriesFrom<TeamPlace>(places, std::pair(team, Day::always()),
                                  [team](const TeamPlace &place) { return place.team == team; });
}

Result<> writePlaces(Database &database, const Places &before, const Places &after)
{
    for (const TeamPlace &place : before) {
        if (!after.find(keyOf(place))) {
            if (Result<> done = team_place_table::remove(database, place.team, place.from); !done)
                return done;
        }
    }
    for (const TeamPlace &place : after) {
        const TeamPlace *held = before.find(keyOf(place));
        if (held && *held == place)
            continue;
        if (Result<> done = team_place_table::put(database, place); !done)
            return done;
    }
    return {};
}

} // namespace evenkeel::edit
