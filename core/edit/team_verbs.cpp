// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/team_verbs.h"

#include "core/domain/team_tree.h"
#include "core/edit/checks.h"
#include "core/edit/history_entries.h"
#include "core/edit/team_rules.h"
#include "core/storage/team_demand_table.h"
#include "core/storage/team_place_table.h"
#include "core/storage/team_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace evenkeel::edit {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(TeamVerbs)
};

/// The team as it is, given to `change`, and written.
template <class Change>
Verb<> editOf(TeamId team, VerbName name, Change change)
{
    return {std::move(name), [team, change](EditContext &context) -> Result<> {
                Result<Team> edited = existing(context.before, team);
                if (!edited)
                    return edited.error();
                if (Result<> allowed = change(context.before, *edited); !allowed)
                    return allowed;
                return team_table::update(context.database, *edited);
            }};
}

Result<> checkAmongSiblings(const Organization &before, const Team &edited)
{
    const std::optional<TeamId> parent = parentOn(before, edited.id, Day::still());
    return parent ? checkSiblings(before, edited, *parent) : Result<>();
}

Result<> checkLead(const Organization &before, std::optional<MemberId> lead)
{
    if (!lead)
        return {};
    const Result<Member> member = existing(before, *lead);
    return member ? Result<>() : Result<>(member.error());
}

Result<> beginOn(const Organization &before, Team &edited, Day first)
{
    if (edited.id == before.root && first != edited.period.first)
        return refused(Tr::tr("The organization itself is always listed."));
    edited.period.first = first;
    if (Result<> ordered = checkPeriod(edited.period); !ordered)
        return ordered;
    return checkAmongSiblings(before, edited);
}

VerbName editName(TeamId team)
{
    return [team](const Organization &before) { return Tr::tr("Edit %1").arg(nameIn(before, team)); };
}

/// What becomes of the team's history of this demand. Before the first entry there is no own value; to say so is to say
/// nothing.
std::vector<TeamDemand> historyWith(const std::vector<TeamDemand> &history, const TeamDemand &entry)
{
    auto wanted = withEntry(history, entry,
                            [](const TeamDemand &a, const TeamDemand &b) { return a.value == b.value; });
    if (!wanted.empty() && !wanted.front().value)
        wanted.erase(wanted.begin());
    return wanted;
}

std::vector<TeamDemand> historyOf(const Organization &organization, const TeamDemand &entry)
{
    return entriesFrom<TeamDemand>(organization.demands, std::tuple(entry.team, entry.demand, Day::always()),
                                   [&](const TeamDemand &held) {
                                       return held.team == entry.team && held.demand == entry.demand;
                                   });
}

Result<> writeDemand(EditContext &context, const TeamDemand &entry)
{
    const std::vector<TeamDemand> history = historyOf(context.before, entry);
    const std::vector<TeamDemand> wanted = historyWith(history, entry);
    for (const TeamDemand &held : history) {
        if (Result<> done = team_demand_table::remove(context.database, held.team, held.demand, held.from); !done)
            return done;
    }
    for (const TeamDemand &kept : wanted) {
        if (Result<> done = team_demand_table::put(context.database, kept); !done)
            return done;
    }
    return {};
}

Result<> checkDemand(const TeamDemand &entry)
{
    if (entry.value && !(*entry.value >= 1 && *entry.value <= 5))
        return entry.demand == Demand::Change ? refused(Tr::tr("Change lies between 1 and 5."))
                                              : refused(Tr::tr("Complexity lies between 1 and 5."));
    if (entry.from == Day::still())
        return refused(Tr::tr("It needs a day from which it holds."));
    return {};
}

Verb<> demandsVerb(TeamId team, const std::vector<TeamDemand> &entries)
{
    const auto name = [team](const Organization &before) {
        return Tr::tr("Change what %1 faces").arg(nameIn(before, team));
    };
    return {name, [team, entries](EditContext &context) -> Result<> {
                if (const Result<Team> known = existing(context.before, team); !known)
                    return known.error();
                for (const TeamDemand &entry : entries) {
                    if (Result<> allowed = checkDemand(entry); !allowed)
                        return allowed;
                    if (Result<> done = writeDemand(context, entry); !done)
                        return done;
                }
                return {};
            }};
}

} // namespace

Verb<TeamId> addTeam(const TeamDraft &draft)
{
    return {Tr::tr("Add %1").arg(draft.name.trimmed()), [draft](EditContext &context) -> Result<TeamId> {
                const Organization &before = context.before;
                Result<Name> name = checkedName(draft.name);
                if (!name)
                    return name.error();
                Result<Note> note = checkedNote(draft.note, Tr::tr("The note cannot be kept."));
                if (!note)
                    return note.error();
                const Result<Team> parent = existing(before, draft.parent.value_or(before.root));
                if (!parent)
                    return parent.error();
                const Period period{.first = draft.from};
                if (Result<> ordered = checkPeriod(period); !ordered)
                    return ordered.error();
                if (Result<> isListed = checkOutlives(*parent, period); !isListed)
                    return isListed.error();
                Result<TeamId> id = team_table::newId(context.database);
                if (!id)
                    return id.error();
                const Team team{.id = *id, .name = name.take(), .note = note.take(), .period = period,
                                .sortOrder = nextSortOrder(before)};
                if (Result<> isFree = checkSiblings(before, team, parent->id); !isFree)
                    return isFree.error();
                if (Result<> made = team_table::insert(context.database, team); !made)
                    return made.error();
                if (Result<> placed = team_place_table::put(context.database, {.team = *id, .parent = parent->id});
                    !placed)
                    return placed.error();
                return *id;
            }};
}

Verb<> renameTeam(TeamId team, const QString &name)
{
    const auto verbName = [team](const Organization &before) {
        return Tr::tr("Rename %1").arg(nameIn(before, team));
    };
    return editOf(team, verbName, [name](const Organization &before, Team &edited) -> Result<> {
        Result<Name> checked = checkedName(name);
        if (!checked)
            return checked.error();
        edited.name = checked.take();
        return checkAmongSiblings(before, edited);
    });
}

Verb<> setTeamNote(TeamId team, const QString &note)
{
    return editOf(team, editName(team), [note](const Organization &, Team &edited) -> Result<> {
        Result<Note> checked = checkedNote(note, Tr::tr("The note cannot be kept."));
        if (!checked)
            return checked.error();
        edited.note = checked.take();
        return {};
    });
}

Verb<> setTeamLead(TeamId team, std::optional<MemberId> lead)
{
    const auto name = [team](const Organization &before) {
        return Tr::tr("Change the lead of %1").arg(nameIn(before, team));
    };
    return editOf(team, name, [lead](const Organization &before, Team &edited) -> Result<> {
        if (Result<> isThere = checkLead(before, lead); !isThere)
            return isThere;
        edited.lead = lead;
        return {};
    });
}

TeamDetails detailsOf(const Team &team)
{
    return {.name = team.name.text(), .note = team.note.text(), .lead = team.lead, .first = team.period.first};
}

Verb<> editTeam(TeamId team, const TeamDetails &details)
{
    return editOf(team, editName(team), [details](const Organization &before, Team &edited) -> Result<> {
        Result<Name> name = checkedName(details.name);
        if (!name)
            return name.error();
        Result<Note> note = checkedNote(details.note, Tr::tr("The note cannot be kept."));
        if (!note)
            return note.error();
        if (Result<> isThere = checkLead(before, details.lead); !isThere)
            return isThere;
        edited.name = name.take();
        edited.note = note.take();
        edited.lead = details.lead;
        return beginOn(before, edited, details.first);
    });
}

Verb<> setTeamBeginning(TeamId team, Day first)
{
    return editOf(team, editName(team), [first](const Organization &before, Team &edited) {
        return beginOn(before, edited, first);
    });
}

Verb<> orderTeams(const std::vector<TeamId> &siblings)
{
    return {Tr::tr("Reorder teams"), [siblings](EditContext &context) -> Result<> {
                std::vector<Team> teams;
                std::vector<qint64> orders;
                for (const TeamId id : siblings) {
                    Result<Team> team = existing(context.before, id);
                    if (!team)
                        return team.error();
                    orders.push_back(team->sortOrder);
                    teams.push_back(team.take());
                }
                std::sort(orders.begin(), orders.end());
                if (std::adjacent_find(orders.begin(), orders.end()) != orders.end())
                    return refused(Tr::tr("Each team has one place in the order."));
                for (std::size_t i = 0; i < teams.size(); ++i) {
                    teams[i].sortOrder = orders[i];
                    if (Result<> done = team_table::update(context.database, teams[i]); !done)
                        return done;
                }
                return {};
            }};
}

Organization withDemands(const Organization &organization, const std::vector<TeamDemand> &entries)
{
    Organization changed = organization;
    for (const TeamDemand &entry : entries) {
        const std::vector<TeamDemand> history = historyOf(changed, entry);
        for (const TeamDemand &held : history)
            changed.demands.remove(keyOf(held));
        for (const TeamDemand &kept : historyWith(history, entry))
            changed.demands.put(kept);
    }
    return changed;
}

Verb<> setDemand(TeamId team, Demand demand, std::optional<double> value, Day from)
{
    return demandsVerb(team, {{team, demand, from, value}});
}

Verb<> setDemands(TeamId team, std::optional<double> change, std::optional<double> complexity, Day from)
{
    return demandsVerb(team, {{team, Demand::Change, from, change}, {team, Demand::Complexity, from, complexity}});
}

} // namespace evenkeel::edit
