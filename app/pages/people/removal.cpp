// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/removal.h"

#include "core/edit/member_verbs.h"
#include "core/edit/together.h"

#include <QCoreApplication>

#include <unordered_map>
#include <unordered_set>

namespace evenkeel {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Removal)
};

} // namespace

Removal removalOf(const Organization &organization, const std::vector<MembershipId> &memberships)
{
    const std::unordered_set<MembershipId> going(memberships.begin(), memberships.end());
    std::unordered_map<MemberId, bool> staysElsewhere;
    for (const MembershipId id : memberships)
        staysElsewhere.emplace(organization.memberships.find(id)->member, false);
    for (const Membership &membership : organization.memberships) {
        if (const auto person = staysElsewhere.find(membership.member); person != staysElsewhere.end())
            person->second = person->second || !going.contains(membership.id);
    }

    std::vector<Verb<>> verbs;
    std::vector<MemberId> gone;
    qsizetype ratings = 0;
    for (const MembershipId id : memberships) {
        if (staysElsewhere.at(organization.memberships.find(id)->member))
            verbs.push_back(edit::removeMembership(id));
    }
    for (const auto &[member, stays] : staysElsewhere) {
        if (stays)
            continue;
        gone.push_back(member);
        ratings += qsizetype(ratingsOf(organization, member).ratings.size());
    }
    std::sort(gone.begin(), gone.end());
    if (!gone.empty())
        verbs.push_back(edit::removeMembers(gone));

    const int people = int(staysElsewhere.size());
    const QString who = people == 1
        ? organization.members.find(staysElsewhere.begin()->first)->name.text()
        : Tr::tr("%n person(s)", nullptr, people);
    QString done = people == 1 && gone.empty() ? Tr::tr("%1 is no longer in this team, and stays in others.").arg(who)
        : people == 1                          ? Tr::tr("%1 was removed.").arg(who)
                                               : Tr::tr("%1 were removed.").arg(who);
    if (ratings > 0)
        done = people == 1 ? Tr::tr("%1 was removed, with %2.").arg(who, Tr::tr("%n rating(s)", nullptr, int(ratings)))
                           : Tr::tr("%1 were removed, with %2.").arg(who, Tr::tr("%n rating(s)", nullptr, int(ratings)));
    return {edit::together(Tr::tr("Remove %1").arg(who), std::move(verbs)), done};
}

} // namespace evenkeel
