// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/membership_verbs.h"

#include "core/edit/checks.h"
#include "core/edit/membership_rules.h"
#include "core/edit/team_rules.h"
#include "core/storage/membership_table.h"

#include <QCoreApplication>

#include <set>

namespace evenkeel::edit {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(MembershipVerbs)
};

QString personOf(const Organization &before, MembershipId membership)
{
    const Membership *known = before.memberships.find(membership);
    return known ? nameIn(before, known->member) : QString();
}

QString teamOf(const Organization &before, MembershipId membership)
{
    const Membership *known = before.memberships.find(membership);
    return known ? nameIn(before, known->team) : QString();
}

VerbName editName(MembershipId membership)
{
    return [membership](const Organization &before) {
        return Tr::tr("Change %1 in %2").arg(personOf(before, membership), teamOf(before, membership));
    };
}

/// The membership as it is, given to `change`, checked and written.
template <class Change>
Verb<> editOf(MembershipId membership, VerbName name, Change change)
{
    return {std::move(name), [membership, change](EditContext &context) -> Result<> {
                Result<Membership> edited = existing(context.before, membership);
                if (!edited)
                    return edited.error();
                if (Result<> allowed = change(*edited); !allowed)
                    return allowed;
                if (Result<> allowed = checkMembership(context.before, {edited->team, edited->share, edited->period});
                    !allowed)
                    return allowed;
                if (Result<> allowed = checkOverlaps(context.before, *edited); !allowed)
                    return allowed;
                return membership_table::update(context.database, *edited);
            }};
}

MembershipDraft draftOf(const Membership &membership)
{
    return {.team = membership.team, .share = membership.share, .period = membership.period};
}

/// Writes it, in the file and in `now`.
Result<> transfer(EditContext &context, Organization &now, MembershipId membership, TeamId team, Day from)
{
    Result<Membership> ended = existing(now, membership);
    if (!ended)
        return ended.error();
    if (ended->team == team)
        return refused(Tr::tr("%1 is in %2 already.").arg(nameIn(now, ended->member), nameIn(now, team)));
    if (from > ended->period.last)
        return refused(Tr::tr("This membership is over by then."));
    Membership begun = *ended;
    begun.team = team;
    begun.period.first = std::max(from, ended->period.first);
    if (Result<> allowed = checkMembership(now, draftOf(begun)); !allowed)
        return allowed;
    if (Result<> allowed = checkOverlaps(now, begun); !allowed)
        return allowed;
    if (from <= ended->period.first) {
        now.memberships.put(begun);
        return membership_table::update(context.database, begun);
    }
    ended->period.last = from.plusDays(-1);
    if (Result<> done = membership_table::update(context.database, *ended); !done)
        return done;
    Result<MembershipId> id = membership_table::newId(context.database);
    if (!id)
        return id.error();
    begun.id = *id;
    now.memberships.put(*ended);
    now.memberships.put(begun);
    return membership_table::insert(context.database, begun);
}

} // namespace

Result<> checkMembership(const Organization &organization, const MembershipDraft &draft)
{
    const Result<Team> team = existing(organization, draft.team);
    if (!team)
        return team.error();
    if (!(draft.share > 0 && draft.share <= 1))
        return refused(Tr::tr("A share lies above 0 and goes up to 1, which is full time."));
    if (Result<> ordered = checkPeriod(draft.period); !ordered)
        return ordered;
    return checkOutlives(*team, draft.period);
}

Result<> checkOverlaps(const Organization &organization, const Membership &membership)
{
    for (const Membership &other : organization.memberships) {
        if (other.id != membership.id && other.member == membership.member && other.team == membership.team
            && other.period.overlaps(membership.period))
            return refused(Tr::tr("%1 is in %2 on some of these days already.")
                               .arg(nameIn(organization, membership.member), nameIn(organization, membership.team)));
    }
    return {};
}

Verb<MembershipId> addMembership(MemberId member, const MembershipDraft &draft)
{
    const auto name = [member, team = draft.team](const Organization &before) {
        return Tr::tr("Add %1 to %2").arg(nameIn(before, member), nameIn(before, team));
    };
    return {name, [member, draft](EditContext &context) -> Result<MembershipId> {
                if (const Result<Member> known = existing(context.before, member); !known)
                    return known.error();
                if (Result<> allowed = checkMembership(context.before, draft); !allowed)
                    return allowed.error();
                Result<MembershipId> id = membership_table::newId(context.database);
                if (!id)
                    return id.error();
                const Membership membership{*id, member, draft.team, draft.share, draft.period};
                if (Result<> allowed = checkOverlaps(context.before, membership); !allowed)
                    return allowed.error();
                if (Result<> made = membership_table::insert(context.database, membership); !made)
                    return made.error();
                return *id;
            }};
}

Verb<> editMembership(MembershipId membership, const MembershipDraft &draft)
{
    return editOf(membership, editName(membership), [draft](Membership &edited) -> Result<> {
        edited.team = draft.team;
        edited.share = draft.share;
        edited.period = draft.period;
        return {};
    });
}

Verb<> setShare(MembershipId membership, double share)
{
    return editOf(membership, editName(membership), [share](Membership &edited) -> Result<> {
        edited.share = share;
        return {};
    });
}

Verb<> endMembership(MembershipId membership, Day last)
{
    const auto name = [membership](const Organization &before) {
        return Tr::tr("End %1 in %2").arg(personOf(before, membership), teamOf(before, membership));
    };
    return editOf(membership, name, [last](Membership &edited) -> Result<> {
        edited.period.last = last;
        return {};
    });
}

Verb<> removeMembership(MembershipId membership)
{
    const auto name = [membership](const Organization &before) {
        return Tr::tr("Remove %1 from %2").arg(personOf(before, membership), teamOf(before, membership));
    };
    return {name, [membership](EditContext &context) -> Result<> {
                if (const Result<Membership> known = existing(context.before, membership); !known)
                    return known.error();
                return membership_table::remove(context.database, membership);
            }};
}

Verb<> endMemberships(const std::vector<MembershipId> &memberships, Day last)
{
    const auto name = [memberships](const Organization &before) {
        return memberships.size() == 1
            ? Tr::tr("End %1 in %2").arg(personOf(before, memberships.front()), teamOf(before, memberships.front()))
            : Tr::tr("End %n membership(s)", nullptr, int(memberships.size()));
    };
    return {name, [memberships, last](EditContext &context) -> Result<> {
                for (const MembershipId id : memberships) {
                    Result<Membership> ended = existing(context.before, id);
                    if (!ended)
                        return ended.error();
                    if (ended->period.first > last)
                        return refused(Tr::tr("%1 joins %2 only on %3.")
                                           .arg(nameIn(context.before, ended->member), nameIn(context.before, ended->team),
                                                written(ended->period.first)));
                    ended->period.last = last;
                    if (Result<> allowed = checkMembership(context.before, draftOf(*ended)); !allowed)
                        return allowed;
                    if (Result<> allowed = checkOverlaps(context.before, *ended); !allowed)
                        return allowed;
                    if (Result<> done = membership_table::update(context.database, *ended); !done)
                        return done;
                }
                return {};
            }};
}

Verb<> transferMembership(MembershipId membership, TeamId team, Day from)
{
    return transferMemberships({membership}, team, from);
}

Verb<> transferMemberships(const std::vector<MembershipId> &memberships, TeamId team, Day from)
{
    const auto name = [memberships, team](const Organization &before) {
        return memberships.size() == 1
            ? Tr::tr("Move %1 to %2").arg(personOf(before, memberships.front()), nameIn(before, team))
            : Tr::tr("Move %n membership(s) to %1", nullptr, int(memberships.size())).arg(nameIn(before, team));
    };
    return {name, [memberships, team, from](EditContext &context) -> Result<> {
                Organization now = context.before; // as far as those before have changed it
                for (const MembershipId membership : memberships) {
                    if (Result<> done = transfer(context, now, membership, team, from); !done)
                        return done;
                }
                return {};
            }};
}

Verb<> addMemberships(const std::vector<MemberId> &members, const MembershipDraft &draft)
{
    const auto name = [members, team = draft.team](const Organization &before) {
        return members.size() == 1 ? Tr::tr("Add %1 to %2").arg(nameIn(before, members.front()), nameIn(before, team))
                                   : Tr::tr("Add %n person(s) to %1", nullptr, int(members.size())).arg(nameIn(before, team));
    };
    return {name, [members, draft](EditContext &context) -> Result<> {
                for (const MemberId member : std::set<MemberId>(members.begin(), members.end())) {
                    if (Result<MembershipId> added = addMembership(member, draft).run(context); !added)
                        return added.error();
                }
                return {};
            }};
}

} // namespace evenkeel::edit
