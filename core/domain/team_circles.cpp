// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/team_circles.h"

#include <QHash>

#include <map>
#include <vector>

namespace evenkeel {
namespace {

using Parents = QHash<TeamId, TeamId>;

/// The places by the day from which they hold, in time order.
std::map<Day, std::vector<const TeamPlace *>> byDay(const SharedTable<TeamPlace> &places)
{
    std::map<Day, std::vector<const TeamPlace *>> days;
    for (const TeamPlace &place : places)
        days[place.from].push_back(&place);
    return days;
}

void enter(Parents &parents, const std::vector<const TeamPlace *> &places)
{
    for (const TeamPlace *place : places) {
        if (place->parent)
            parents.insert(place->team, *place->parent);
        else
            parents.remove(place->team);
    }
}

bool leadsBackTo(const Parents &parents, TeamId team)
{
    // A circle that does not hold `team` must not trap the walk up from it.
    qsizetype steps = 0;
    for (auto at = parents.constFind(team); at != parents.constEnd() && steps <= parents.size(); ++steps) {
        if (*at == team)
            return true;
        at = parents.constFind(*at);
    }
    return false;
}

} // namespace

bool standsUnderItself(const SharedTable<TeamPlace> &places, TeamId team)
{
    Parents parents;
    for (const auto &[day, held] : byDay(places)) {
        enter(parents, held);
        if (leadsBackTo(parents, team))
            return true;
    }
    return false;
}

std::optional<TeamId> findCircle(const SharedTable<TeamPlace> &places)
{
    // A circle closes on the day on which one of its teams gets its place.
    Parents parents;
    for (const auto &[day, held] : byDay(places)) {
        enter(parents, held);
        for (const TeamPlace *place : held) {
            if (leadsBackTo(parents, place->team))
                return place->team;
        }
    }
    return std::nullopt;
}

} // namespace evenkeel
