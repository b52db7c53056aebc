// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/team_verbs.h"

#include "core/domain/team_circles.h"
#include "core/domain/team_tree.h"
#include "core/edit/checks.h"
#include "core/edit/history_entries.h"
#include "core/edit/membership_sums.h"
#include "core/edit/team_rules.h"
#include "core/storage/membership_table.h"
#include "core/storage/team_place_table.h"
#include "core/storage/team_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace evenkeel::edit {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(TeamTreeVerbs)
};

using Places = SharedTable<TeamPlace>;

Error rootStays()
{
    return refused(Tr::tr("This is the organization itself; it stays where it is as long as the file does."));
}

Result<Team> existingBelowRoot(const Organization &organization, TeamId team)
{
    if (team == organization.root)
        return rootStays();
    return existing(organization, team);
}

std::vector<TeamPlace> placesOf(const Places &places, TeamId team)
{
    return entriesFrom<TeamPlace>(places, std::pair(team, Day::always()),
                                  [team](const TeamPlace &place) { return place.team == team; });
}

/// Makes the places in the file those of `after`; both ascend by their key.
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

/// Where a team that hung under a removed one hangs instead: under the nearest team above that stays.
TeamId stayingAbove(const Organization &organization, const std::set<TeamId> &removed, TeamId gone, Day day)
{
    std::optional<TeamId> above = parentOn(organization, gone, day);
    while (above && removed.contains(*above))
        above = parentOn(organization, *above, day);
    return above.value_or(organization.root);
}

/// The places without those of removed teams, and with none under them.
Places placesWithout(const Organization &organization, const std::set<TeamId> &removed)
{
    Places places = organization.places;
    for (const TeamPlace &place : organization.places) {
        if (removed.contains(place.team)) {
            places.remove(keyOf(place));
            continue;
        }
        if (!place.parent || !removed.contains(*place.parent))
            continue;
        TeamPlace moved = place;
        moved.parent = stayingAbove(organization, removed, *place.parent, place.from);
        places.put(moved);
        // The team above may have hung elsewhere while this place lasted.
        if (moved.parent == place.team || standsUnderItself(places, place.team)) {
            moved.parent = organization.root;
            places.put(moved);
        }
    }
    return places;
}

/// The places after everything under `from` went under `into`; refused where that makes a circle.
Result<Places> placesMerged(const Organization &organization, TeamId from, TeamId into)
{
    Places places = organization.places;
    for (const TeamPlace &place : organization.places) {
        if (place.team == from) {
            places.remove(keyOf(place));
        } else if (place.parent == from) {
            TeamPlace moved = place;
            moved.parent = into;
            places.put(moved);
            if (place.team == into)
                return refused(Tr::tr("%1 stands, or once stood, under %2. A team cannot be merged into one under it: "
                                      "merge them the other way round.")
                                   .arg(nameIn(organization, into), nameIn(organization, from)));
        }
    }
    if (findCircle(places))
        return refused(Tr::tr("A team under %1 has %2 under it, so that merging them would go round in a circle.")
                           .arg(nameIn(organization, from), nameIn(organization, into)));
    return places;
}

Result<> endMembershipsIn(EditContext &context, const std::set<TeamId> &teams, Day last)
{
    for (const Membership &membership : context.before.memberships) {
        if (!teams.contains(membership.team) || membership.period.last <= last)
            continue;
        Membership ended = membership;
        ended.period.last = last;
        Result<> done = membership.period.first > last ? membership_table::remove(context.database, membership.id)
                                                       : membership_table::update(context.database, ended);
        if (!done)
            return done;
    }
    return {};
}

/// The day of the parent's closing bounds the team's.
Result<> checkParentIsOpen(const Organization &organization, const Team &team)
{
    const std::optional<TeamId> parent = parentOn(organization, team.id, Day::still());
    const Team *above = parent ? organization.teams.find(*parent) : nullptr;
    return above ? checkOutlives(*above, team.period) : Result<>();
}

} // namespace

Verb<> moveTeam(TeamId team, TeamId newParent, Day from)
{
    const auto name = [team](const Organization &before) { return Tr::tr("Move %1").arg(nameIn(before, team)); };
    return {name, [team, newParent, from](EditContext &context) -> Result<> {
                const Organization &before = context.before;
                const Result<Team> moved = existingBelowRoot(before, team);
                if (!moved)
                    return moved.error();
                const Result<Team> parent = existing(before, newParent);
                if (!parent)
                    return parent.error();
                if (from == Day::still())
                    return refused(Tr::tr("It needs a day from which it holds."));
                const Error circle = refused(Tr::tr("%1 cannot stand under itself: %2 is a part of it.")
                                                 .arg(moved->name.text(), parent->name.text()));
                if (team == newParent)
                    return circle;
                if (Result<> isFree = checkSiblings(before, *moved, newParent); !isFree)
                    return isFree;

                const std::vector<TeamPlace> history = placesOf(before.places, team);
                Places places = before.places;
                for (const TeamPlace &held : history)
                    places.remove(keyOf(held));
                const auto isSame = [](const TeamPlace &a, const TeamPlace &b) { return a.parent == b.parent; };
                for (const TeamPlace &place : withEntry(history, TeamPlace{team, from, newParent}, isSame))
                    places.put(place);
                if (standsUnderItself(places, team))
                    return circle;
                return writePlaces(context.database, before.places, places);
            }};
}

Verb<> closeTeam(TeamId team, Day last)
{
    const auto name = [team](const Organization &before) { return Tr::tr("Close %1").arg(nameIn(before, team)); };
    return {name, [team, last](EditContext &context) -> Result<> {
                const Organization &before = context.before;
                Result<Team> closed = existingBelowRoot(before, team);
                if (!closed)
                    return closed.error();
                if (!last.isReal())
                    return refused(Tr::tr("A team closes on a day."));
                const std::set<TeamId> subtree = subtreeOn(before, team, last.plusDays(1));
                for (const TeamId id : subtree) {
                    Result<Team> part = existing(before, id);
                    if (!part)
                        return part.error();
                    if (part->period.first > last)
                        return refused(Tr::tr("%1 begins only on %2.")
                                           .arg(part->name.text(), written(part->period.first)));
                    part->period.last = id == team ? last : std::min(part->period.last, last);
                    if (Result<> open = checkParentIsOpen(before, *part); id == team && !open)
                        return open;
                    if (Result<> done = team_table::update(context.database, *part); !done)
                        return done;
                }
                return endMembershipsIn(context, subtree, last);
            }};
}

Verb<> reopenTeam(TeamId team)
{
    const auto name = [team](const Organization &before) { return Tr::tr("Reopen %1").arg(nameIn(before, team)); };
    return {name, [team](EditContext &context) -> Result<> {
                Result<Team> reopened = existing(context.before, team);
                if (!reopened)
                    return reopened.error();
                reopened->period.last = Day::still();
                if (Result<> open = checkParentIsOpen(context.before, *reopened); !open)
                    return open;
                if (const std::optional<TeamId> parent = parentOn(context.before, team, Day::still())) {
                    if (Result<> isFree = checkSiblings(context.before, *reopened, *parent); !isFree)
                        return isFree;
                }
                return team_table::update(context.database, *reopened);
            }};
}

Verb<> removeTeam(TeamId team)
{
    const auto name = [team](const Organization &before) { return Tr::tr("Remove %1").arg(nameIn(before, team)); };
    return {name,
            [team](EditContext &context) -> Result<> {
                const Organization &before = context.before;
                if (const Result<Team> known = existingBelowRoot(before, team); !known)
                    return known.error();
                const std::set<TeamId> removed = subtreeOn(before, team, Day::still());
                if (Result<> done = writePlaces(context.database, before.places, placesWithout(before, removed));
                    !done)
                    return done;
                for (const TeamId id : removed) {
                    if (Result<> done = team_table::remove(context.database, id); !done)
                        return done;
                }
                return {};
            },
            true};
}

Verb<> mergeTeams(TeamId from, TeamId into)
{
    const auto name = [from, into](const Organization &before) {
        return Tr::tr("Merge %1 into %2").arg(nameIn(before, from), nameIn(before, into));
    };
    return {name, [from, into](EditContext &context) -> Result<> {
                const Organization &before = context.before;
                const Result<Team> gone = existingBelowRoot(before, from);
                if (!gone)
                    return gone.error();
                Result<Team> kept = existing(before, into);
                if (!kept)
                    return kept.error();
                if (from == into)
                    return refused(Tr::tr("A team cannot be merged with itself."));
                Result<Places> places = placesMerged(before, from, into);
                if (!places)
                    return places.error();

                kept->period.first = std::min(kept->period.first, gone->period.first);
                kept->period.last = std::max(kept->period.last, gone->period.last);
                if (Result<> open = checkParentIsOpen(before, *kept); !open)
                    return open;
                std::vector<Membership> memberships;
                for (const Membership &membership : before.memberships) {
                    if (membership.team == from || membership.team == into)
                        memberships.push_back(membership);
                }
                for (Membership &membership : memberships)
                    membership.team = into;
                if (Result<> done = writeSummed(context.database, before, memberships); !done)
                    return done;
                if (Result<> done = team_table::update(context.database, *kept); !done)
                    return done;
                if (Result<> done = writePlaces(context.database, before.places, *places); !done)
                    return done;
                return team_table::remove(context.database, from);
            }};
}

} // namespace evenkeel::edit
