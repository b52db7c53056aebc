// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/member_verbs.h"
#include "core/edit/together.h"

#include <map>

namespace evenkeel {

/// Changes of several people and memberships that are made together. Each is found here as it is held, to be changed
/// in place; what ends as it began is left out.
class PeopleEdits
{
public:
    /// The organization is not mine, and outlives me.
    explicit PeopleEdits(const Organization &organization) : m_organization(&organization) {}

    edit::MemberDraft &of(MemberId member);
    edit::MembershipDraft &of(MembershipId membership);

    /// How many people and memberships are not as they were.
    int count() const;
    Verb<> verb(const QString &name) const;

private:
    edit::MembershipDraft heldBy(MembershipId membership) const;
    bool isChanged(MemberId member, const edit::MemberDraft &draft) const;
    bool isChanged(MembershipId membership, const edit::MembershipDraft &draft) const;

    const Organization *m_organization;
    std::map<MemberId, edit::MemberDraft> m_members;
    std::map<MembershipId, edit::MembershipDraft> m_memberships;
};

} // namespace evenkeel
