// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/team_merge.h"

#include "core/domain/team_circles.h"
#include "core/domain/team_tree.h"
#include "core/edit/checks.h"
#include "core/edit/membership_sums.h"
#include "core/edit/team_places.h"
#include "core/edit/team_rules.h"
#include "core/storage/team_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace evenkeel::edit {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(TeamMerge)
};

/// Which team each one that goes becomes part of.
using Kept = std::map<TeamId, TeamId>;

/// The teams that hang under `parent` by their last place.
std::vector<const Team *> lastChildren(const Organization &organization, TeamId parent)
{
    std::vector<const Team *> children;
    for (const Team &team : organization.teams) {
        if (parentOn(organization, team.id, Day::still()) == parent)
            children.push_back(&team);
    }
    return children;
}

bool isJoined(const TeamMergeChoices &choices, TeamId team)
{
    return std::find(choices.joined.begin(), choices.joined.end(), team) != choices.joined.end();
}

Kept keptOf(const Organization &organization, TeamId from, TeamId into, const TeamMergeChoices &choices)
{
    Kept kept{{from, into}};
    for (const Namesakes &pair : namesakesIn(organization, from, into, choices)) {
        if (isJoined(choices, pair.coming))
            kept.emplace(pair.coming, pair.standing);
    }
    return kept;
}

/// The places after everything under a team that goes went under the one that stays; refused where that makes a circle.
Result<Places> placesMerged(const Organization &organization, const Namesakes &asked, const Kept &kept)
{
    Places places = organization.places;
    for (const TeamPlace &place : organization.places) {
        if (kept.contains(place.team)) {
            places.remove(keyOf(place));
            continue;
        }
        const auto gone = place.parent ? kept.find(*place.parent) : kept.end();
        if (gone == kept.end())
            continue;
        const auto &[from, into] = *gone;
        if (place.team == into)
            return refused(Tr::tr("%1 stands, or once stood, under %2. A team cannot be merged into one under it: "
                                  "merge them the other way round.")
                               .arg(nameIn(organization, into), nameIn(organization, from)));
        TeamPlace moved = place;
        moved.parent = into;
        places.put(moved);
    }
    if (findCircle(places))
        return refused(Tr::tr("A team under %1 has %2 under it, so that merging them would go round in a circle.")
                           .arg(nameIn(organization, asked.coming), nameIn(organization, asked.standing)));
    return places;
}

Result<> rename(Organization &organization, const std::vector<TeamMergeChoices::NewName> &renamed)
{
    for (const TeamMergeChoices::NewName &choice : renamed) {
        Result<Team> team = existing(organization, choice.team);
        if (!team)
            return team.error();
        Result<Name> name = checkedName(choice.name);
        if (!name)
            return name.error();
        team->name = name.take();
        organization.teams.put(*team);
    }
    return {};
}

/// Refused where a team that came over, or one that grew, is not told apart from a sibling.
Result<> checkNames(const Organization &before, const Organization &after, const Kept &kept)
{
    for (const Team &team : after.teams) {
        const std::optional<TeamId> parent = parentOn(after, team.id, Day::still());
        if (!parent || (parentOn(before, team.id, Day::still()) == parent && *before.teams.find(team.id) == team))
            continue;
        if (Result<> isFree = checkSiblings(after, team, *parent); !isFree) {
            const bool hasCome = std::any_of(kept.begin(), kept.end(), [&](const auto &pair) { return pair.second == *parent; });
            return hasCome ? refused(Tr::tr("Both have a team named %1. Give one of them another name, or merge these "
                                            "two as well.")
                                         .arg(team.name.text()))
                           : isFree;
        }
    }
    return {};
}

/// The teams as they are after the merge; refused where they cannot be.
Result<Organization> merged(const Organization &before, const Namesakes &asked, const Kept &kept,
                            const TeamMergeChoices &choices)
{
    Organization after = before;
    if (Result<> done = rename(after, choices.renamed); !done)
        return done.error();
    Result<Places> places = placesMerged(before, asked, kept);
    if (!places)
        return places.error();
    after.places = places.take();
    for (const auto &[from, into] : kept) {
        const Period gone = before.teams.find(from)->period;
        Team stays = *after.teams.find(into);
        stays.period.first = std::min(stays.period.first, gone.first);
        stays.period.last = std::max(stays.period.last, gone.last);
        after.teams.put(stays);
        after.teams.remove(from);
    }
    for (const auto &[from, into] : kept) {
        if (Result<> open = checkParentIsOpen(after, *after.teams.find(into)); !open)
            return open.error();
    }
    if (Result<> told = checkNames(before, after, kept); !told)
        return told.error();
    return after;
}

Result<> write(EditContext &context, const Organization &after, const Kept &kept)
{
    std::vector<Membership> memberships;
    for (const Membership &membership : context.before.memberships) {
        const auto gone = kept.find(membership.team);
        const bool isOfKept = std::any_of(kept.begin(), kept.end(), [&](const auto &pair) { return pair.second == membership.team; });
        if (gone == kept.end() && !isOfKept)
            continue;
        memberships.push_back(membership);
        if (gone != kept.end())
            memberships.back().team = gone->second;
    }
    if (Result<> done = writeSummed(context.database, context.before, memberships); !done)
        return done;
    for (const Team &team : after.teams) {
        if (*context.before.teams.find(team.id) == team)
            continue;
        if (Result<> done = team_table::update(context.database, team); !done)
            return done;
    }
    if (Result<> done = writePlaces(context.database, context.before.places, after.places); !done)
        return done;
    for (const auto &[from, into] : kept) {
        if (Result<> done = team_table::remove(context.database, from); !done)
            return done;
    }
    return {};
}

} // namespace

std::vector<Namesakes> namesakesIn(const Organization &organization, TeamId from, TeamId into,
                                   const TeamMergeChoices &choices)
{
    std::vector<Namesakes> found;
    std::vector<Namesakes> open{{from, into}};
    while (!open.empty()) {
        const Namesakes pair = open.back();
        open.pop_back();
        const std::vector<const Team *> standing = lastChildren(organization, pair.standing);
        for (const Team *coming : lastChildren(organization, pair.coming)) {
            const auto namesake = std::find_if(standing.begin(), standing.end(), [&](const Team *other) {
                return other->id != from && coming->id != into && other->period.overlaps(coming->period)
                    && folded(other->name.text()) == folded(coming->name.text());
            });
            if (namesake == standing.end())
                continue;
            found.push_back({coming->id, (*namesake)->id});
            if (isJoined(choices, coming->id))
                open.push_back(found.back());
        }
    }
    return found;
}

Verb<> mergeTeams(TeamId from, TeamId into, const TeamMergeChoices &choices)
{
    const auto name = [from, into](const Organization &before) {
        return Tr::tr("Merge %1 into %2").arg(nameIn(before, from), nameIn(before, into));
    };
    return {name, [from, into, choices](EditContext &context) -> Result<> {
                const Organization &before = context.before;
                if (const Result<Team> gone = existingBelowRoot(before, from); !gone)
                    return gone.error();
                if (const Result<Team> stays = existing(before, into); !stays)
                    return stays.error();
                if (from == into)
                    return refused(Tr::tr("A team cannot be merged with itself."));
                const Kept kept = keptOf(before, from, into, choices);
                const Result<Organization> after = merged(before, {from, into}, kept, choices);
                return after ? write(context, *after, kept) : Result<>(after.error());
            }};
}

} // namespace evenkeel::edit
