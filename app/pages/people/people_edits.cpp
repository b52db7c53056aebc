// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/people_edits.h"

namespace evenkeel {

edit::MembershipDraft PeopleEdits::heldBy(MembershipId id) const
{
    const Membership &held = *m_organization->memberships.find(id);
    return {.team = held.team, .share = held.share, .period = held.period};
}

edit::MemberDraft &PeopleEdits::of(MemberId member)
{
    return m_members.try_emplace(member, edit::draftOf(*m_organization->members.find(member))).first->second;
}

edit::MembershipDraft &PeopleEdits::of(MembershipId membership)
{
    return m_memberships.try_emplace(membership, heldBy(membership)).first->second;
}

bool PeopleEdits::isChanged(MemberId member, const edit::MemberDraft &draft) const
{
    const edit::MemberDraft held = edit::draftOf(*m_organization->members.find(member));
    return std::tie(draft.name, draft.email, draft.role, draft.note) != std::tie(held.name, held.email, held.role, held.note);
}

bool PeopleEdits::isChanged(MembershipId membership, const edit::MembershipDraft &draft) const
{
    const edit::MembershipDraft held = heldBy(membership);
    return draft.team != held.team || draft.share != held.share || draft.period != held.period;
}

int PeopleEdits::count() const
{
    const auto changed = [this](const auto &entry) { return isChanged(entry.first, entry.second); };
    return int(std::count_if(m_members.begin(), m_members.end(), changed)
               + std::count_if(m_memberships.begin(), m_memberships.end(), changed));
}

Verb<> PeopleEdits::verb(const QString &name) const
{
    std::vector<Verb<>> verbs;
    std::vector<edit::MemberEdit> people;
    for (const auto &[member, draft] : m_members) {
        if (isChanged(member, draft))
            people.push_back({member, draft});
    }
    if (!people.empty())
        verbs.push_back(edit::editMembers(people));
    for (const auto &[membership, draft] : m_memberships) {
        if (isChanged(membership, draft))
            verbs.push_back(edit::editMembership(membership, draft));
    }
    return edit::together(name, std::move(verbs));
}

} // namespace evenkeel
