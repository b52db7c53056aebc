// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/member_verbs.h"

#include "core/edit/checks.h"
#include "core/edit/membership_rules.h"
#include "core/edit/membership_sums.h"
#include "core/storage/member_table.h"
#include "core/storage/membership_table.h"
#include "core/storage/rating_table.h"
#include "core/storage/team_table.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <set>

namespace evenkeel::edit {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(MemberVerbs)
};

Result<Member> checkedMember(MemberId id, const MemberDraft &draft)
{
    Result<Name> name = checkedName(draft.name);
    if (!name)
        return name.error();
    Result<Line> email = checkedLine(draft.email, Tr::tr("The email address cannot be kept."));
    if (!email)
        return email.error();
    Result<Line> role = checkedLine(draft.role, Tr::tr("The role cannot be kept."));
    if (!role)
        return role.error();
    Result<Note> note = checkedNote(draft.note, Tr::tr("The note cannot be kept."));
    if (!note)
        return note.error();
    return Member{id, name.take(), email.take(), role.take(), note.take()};
}

/// Refused where, with `edited` in place of what they were, two people have the same address.
Result<> checkEmails(const Organization &organization, const std::vector<Member> &edited)
{
    std::set<MemberId> replaced;
    QHash<QString, QString> taken; // by address, whose it is
    for (const Member &member : edited) {
        replaced.insert(member.id);
        if (member.email.isEmpty())
            continue;
        const QString address = folded(member.email.text());
        if (taken.contains(address))
            return refused(Tr::tr("%1 and %2 would have the same email address.")
                               .arg(taken.value(address), member.name.text()));
        taken.insert(address, member.name.text());
    }
    if (taken.isEmpty())
        return {};
    for (const Member &other : organization.members) {
        if (!other.email.isEmpty() && !replaced.contains(other.id) && taken.contains(folded(other.email.text())))
            return refused(Tr::tr("%1 has this email address already.").arg(other.name.text()));
    }
    return {};
}

Result<std::vector<MemberId>> insertAll(EditContext &context, const std::vector<NewMember> &drafts)
{
    Result<MemberId> next = member_table::newId(context.database);
    if (!next)
        return next.error();
    std::vector<Member> members;
    for (const NewMember &draft : drafts) {
        Result<Member> member = checkedMember(MemberId(next->value() + quint32(members.size())), draft.member);
        if (!member)
            return member.error();
        if (draft.membership) {
            if (Result<> allowed = checkMembership(context.before, *draft.membership); !allowed)
                return allowed.error();
        }
        members.push_back(member.take());
    }
    if (Result<> unique = checkEmails(context.before, members); !unique)
        return unique.error();

    std::vector<MemberId> ids;
    for (std::size_t i = 0; i < members.size(); ++i) {
        if (Result<> made = member_table::insert(context.database, members[i]); !made)
            return made.error();
        ids.push_back(members[i].id);
        const std::optional<MembershipDraft> &draft = drafts[i].membership;
        if (!draft)
            continue;
        Result<MembershipId> id = membership_table::newId(context.database);
        if (!id)
            return id.error();
        const Membership membership{*id, members[i].id, draft->team, draft->share, draft->period};
        if (Result<> made = membership_table::insert(context.database, membership); !made)
            return made.error();
    }
    return ids;
}

/// One field of a member, given to `change`.
template <class Change>
Verb<> editOf(MemberId member, Change change)
{
    const auto name = [member](const Organization &before) { return Tr::tr("Edit %1").arg(nameIn(before, member)); };
    return {name, [member, change](EditContext &context) -> Result<> {
                const Result<Member> known = existing(context.before, member);
                if (!known)
                    return known.error();
                MemberDraft draft = draftOf(*known);
                change(draft);
                Result<Member> edited = checkedMember(member, draft);
                if (!edited)
                    return edited.error();
                if (Result<> unique = checkEmails(context.before, {*edited}); !unique)
                    return unique;
                return member_table::update(context.database, *edited);
            }};
}

Result<> moveLeads(EditContext &context, MemberId from, MemberId into)
{
    for (const Team &team : context.before.teams) {
        if (team.lead != from)
            continue;
        Team led = team;
        led.lead = into;
        if (Result<> done = team_table::update(context.database, led); !done)
            return done;
    }
    return {};
}

Result<> moveMemberships(EditContext &context, MemberId from, MemberId into)
{
    std::vector<Membership> memberships;
    for (const Membership &membership : context.before.memberships) {
        if (membership.member == from || membership.member == into)
            memberships.push_back(membership);
    }
    for (Membership &membership : memberships)
        membership.member = into;
    return writeSummed(context.database, context.before, memberships);
}

} // namespace

MemberDraft draftOf(const Member &member)
{
    return {member.name.text(), member.email.text(), member.role.text(), member.note.text()};
}

Verb<MemberId> addMember(const MemberDraft &draft, const std::optional<MembershipDraft> &membership)
{
    return {Tr::tr("Add %1").arg(draft.name.trimmed()), [draft, membership](EditContext &context) -> Result<MemberId> {
                Result<std::vector<MemberId>> ids = insertAll(context, {{draft, membership}});
                if (!ids)
                    return ids.error();
                return ids->front();
            }};
}

Verb<std::vector<MemberId>> addMembers(const std::vector<NewMember> &drafts)
{
    return {Tr::tr("Add %n person(s)", nullptr, int(drafts.size())),
            [drafts](EditContext &context) { return insertAll(context, drafts); }};
}

Verb<> editMember(MemberId member, const MemberDraft &draft)
{
    return editOf(member, [draft](MemberDraft &edited) { edited = draft; });
}

Verb<> renameMember(MemberId member, const QString &name)
{
    return editOf(member, [name](MemberDraft &edited) { edited.name = name; });
}

Verb<> setMemberEmail(MemberId member, const QString &email)
{
    return editOf(member, [email](MemberDraft &edited) { edited.email = email; });
}

Verb<> setMemberRole(MemberId member, const QString &role)
{
    return editOf(member, [role](MemberDraft &edited) { edited.role = role; });
}

Verb<> setMemberNote(MemberId member, const QString &note)
{
    return editOf(member, [note](MemberDraft &edited) { edited.note = note; });
}

Verb<> editMembers(const std::vector<MemberEdit> &edits)
{
    return {Tr::tr("Edit %n person(s)", nullptr, int(edits.size())), [edits](EditContext &context) -> Result<> {
                std::vector<Member> edited;
                for (const MemberEdit &edit : edits) {
                    if (const Result<Member> known = existing(context.before, edit.member); !known)
                        return known.error();
                    Result<Member> member = checkedMember(edit.member, edit.draft);
                    if (!member)
                        return member.error();
                    edited.push_back(member.take());
                }
                if (Result<> unique = checkEmails(context.before, edited); !unique)
                    return unique;
                for (const Member &member : edited) {
                    if (Result<> done = member_table::update(context.database, member); !done)
                        return done;
                }
                return {};
            }};
}

Verb<> removeMembers(const std::vector<MemberId> &members)
{
    const auto name = [members](const Organization &before) {
        return members.size() == 1 ? Tr::tr("Remove %1").arg(nameIn(before, members.front()))
                                   : Tr::tr("Remove %n person(s)", nullptr, int(members.size()));
    };
    return {name,
            [members](EditContext &context) -> Result<> {
                for (const MemberId member : members) {
                    if (const Result<Member> known = existing(context.before, member); !known)
                        return known.error();
                    if (Result<> done = member_table::remove(context.database, member); !done)
                        return done;
                }
                return {};
            },
            members.size() > 1};
}

Verb<> mergeMembers(MemberId from, MemberId into)
{
    const auto name = [from, into](const Organization &before) {
        return Tr::tr("Merge %1 into %2").arg(nameIn(before, from), nameIn(before, into));
    };
    return {name, [from, into](EditContext &context) -> Result<> {
                const Result<Member> gone = existing(context.before, from);
                if (!gone)
                    return gone.error();
                Result<Member> kept = existing(context.before, into);
                if (!kept)
                    return kept.error();
                if (from == into)
                    return refused(Tr::tr("A person cannot be merged with the same person."));
                if (kept->email.isEmpty())
                    kept->email = gone->email;
                if (kept->role.isEmpty())
                    kept->role = gone->role;
                if (kept->note.isEmpty())
                    kept->note = gone->note;
                if (Result<> done = moveMemberships(context, from, into); !done)
                    return done;
                if (Result<> done = rating_table::moveMember(context.database, from, into); !done)
                    return done;
                if (Result<> done = moveLeads(context, from, into); !done)
                    return done;
                if (Result<> done = member_table::update(context.database, *kept); !done)
                    return done;
                return member_table::remove(context.database, from);
            }};
}

} // namespace evenkeel::edit
