// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/team_verbs.h"

#include "core/domain/team_circles.h"
#include "core/domain/team_tree.h"
#include "core/edit/checks.h"
#include "core/edit/history_entries.h"
#include "core/edit/membership_rules.h"
#include "core/edit/team_places.h"
#include "core/edit/team_rules.h"
#include "core/storage/membership_table.h"
#include "core/storage/team_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace evenkeel::edit {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(TeamTreeVerbs)
};

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

Closing closingOf(const Organization &organization, TeamId team)
{
    Closing closing;
    const Team *closed = organization.teams.find(team);
    if (!closed || !closed->period.last.isReal())
        return closing;
    std::set<TeamId> teams{team};
    for (const TeamId id : subtreeOn(organization, team, Day::still())) {
        if (id != team && organization.teams.find(id)->period.last == closed->period.last) {
            closing.teamsUnder.push_back(id);
            teams.insert(id);
        }
    }
    for (const Membership &membership : organization.memberships) {
        if (teams.contains(membership.team) && membership.period.last == closed->period.last)
            closing.memberships.push_back(membership.id);
    }
    return closing;
}

Verb<> reopenTeam(TeamId team, Reopening reopening)
{
    const auto name = [team](const Organization &before) { return Tr::tr("Reopen %1").arg(nameIn(before, team)); };
    return {name, [team, reopening](EditContext &context) -> Result<> {
                const Organization &before = context.before;
                if (const Result<Team> known = existing(before, team); !known)
                    return known.error();
                const Closing closing = closingOf(before, team);
                std::vector<TeamId> reopened{team};
                if (reopening == Reopening::WithAllThatEnded)
                    reopened.insert(reopened.end(), closing.teamsUnder.begin(), closing.teamsUnder.end());
                Organization after = before;
                for (const TeamId id : reopened) {
                    Team open = *before.teams.find(id);
                    open.period.last = Day::still();
                    after.teams.put(open);
                }
                for (const TeamId id : reopened) {
                    const Team &open = *after.teams.find(id);
                    if (Result<> isOpen = checkParentIsOpen(after, open); !isOpen)
                        return isOpen;
                    const std::optional<TeamId> parent = parentOn(before, id, Day::still());
                    if (Result<> isFree = parent ? checkSiblings(after, open, *parent) : Result<>(); !isFree)
                        return isFree;
                    if (Result<> done = team_table::update(context.database, open); !done)
                        return done;
                }
                if (reopening == Reopening::TeamAlone)
                    return {};
                for (const MembershipId id : closing.memberships) {
                    Membership again = *before.memberships.find(id);
                    again.period.last = Day::still();
                    if (!checkOverlaps(before, again))
                        continue; // came back already, under another membership
                    if (Result<> done = membership_table::update(context.database, again); !done)
                        return done;
                }
                return {};
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

} // namespace evenkeel::edit
