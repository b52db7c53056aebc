// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/member_verbs.h"

#include "core/edit/checks.h"
#include "core/edit/member_rules.h"
#include "core/edit/membership_rules.h"
#include "core/storage/member_table.h"
#include "core/storage/membership_table.h"

#include <QCoreApplication>

namespace evenkeel::edit {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(MemberVerbs)
};

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

} // namespace evenkeel::edit
