// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/membership_verbs.h"

/// Edits of people. Texts come as they were typed; each verb refuses what breaks a rule with a sentence to show, and
/// nothing is changed then. Two people may share a name, but not an email address, compared without case.
namespace evenkeel::edit {

struct MemberDraft
{
    QString name;
    QString email = {};
    QString role = {};
    QString note = {};
};

/// What a member holds now, to be edited.
MemberDraft draftOf(const Member &member);

Verb<MemberId> addMember(const MemberDraft &draft, const std::optional<MembershipDraft> &membership = {});

struct NewMember
{
    MemberDraft member;
    std::optional<MembershipDraft> membership = {};
};
/// Many at once, as pasted: all or none.
Verb<std::vector<MemberId>> addMembers(const std::vector<NewMember> &drafts);

Verb<> editMember(MemberId member, const MemberDraft &draft);
/// One field, as typed into its cell.
Verb<> renameMember(MemberId member, const QString &name);
Verb<> setMemberEmail(MemberId member, const QString &email);
Verb<> setMemberRole(MemberId member, const QString &role);
Verb<> setMemberNote(MemberId member, const QString &note);

struct MemberEdit
{
    MemberId member;
    MemberDraft draft;
};
/// Many at once; only what comes out of it must obey the rules, so that two people may exchange their addresses.
Verb<> editMembers(const std::vector<MemberEdit> &edits);

/// Removes the people with their memberships and ratings.
Verb<> removeMembers(const std::vector<MemberId> &members);

} // namespace evenkeel::edit
