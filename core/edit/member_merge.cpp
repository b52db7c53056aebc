// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/member_merge.h"

#include "core/edit/checks.h"
#include "core/edit/member_rules.h"
#include "core/edit/membership_sums.h"
#include "core/storage/member_table.h"
#include "core/storage/rating_table.h"
#include "core/storage/team_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace evenkeel::edit {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(MemberMerge)
};

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

MemberDraft filled(const Member &kept, const Member &gone)
{
    MemberDraft draft = draftOf(kept);
    const MemberDraft other = draftOf(gone);
    for (const auto text : {&MemberDraft::email, &MemberDraft::role, &MemberDraft::note}) {
        if ((draft.*text).isEmpty())
            draft.*text = other.*text;
    }
    return draft;
}

} // namespace

MemberMergeCounts mergeCounts(const Organization &organization, MemberId from, MemberId into)
{
    MemberMergeCounts counts;
    const RatingList &going = ratingsOf(organization, from);
    const RatingList &staying = ratingsOf(organization, into);
    counts.ratings = int(going.ratings.size());
    for (std::size_t i = 0; i < going.ratings.size(); ++i) {
        const Rating &rating = going.ratings[i];
        const auto same = std::lower_bound(staying.ratings.begin(), staying.ratings.end(), rating.key(),
                                           [](const Rating &held, const auto &key) { return held.key() < key; });
        if (same == staying.ratings.end() || same->key() != rating.key())
            continue;
        ++counts.ratingsOfOneKey;
        if (*same != rating || going.noteOf(qsizetype(i)) != staying.noteOf(same - staying.ratings.begin()))
            ++counts.ratingsThatDiffer;
    }
    for (const Membership &membership : organization.memberships)
        counts.memberships += membership.member == from;
    for (const Team &team : organization.teams)
        counts.leads += team.lead == from;
    return counts;
}

Verb<> mergeMembers(MemberId from, MemberId into, const MemberMergeChoices &choices)
{
    const auto name = [from, into](const Organization &before) {
        return Tr::tr("Merge %1 into %2").arg(nameIn(before, from), nameIn(before, into));
    };
    return {name, [from, into, choices](EditContext &context) -> Result<> {
                const Result<Member> gone = existing(context.before, from);
                if (!gone)
                    return gone.error();
                const Result<Member> kept = existing(context.before, into);
                if (!kept)
                    return kept.error();
                if (from == into)
                    return refused(Tr::tr("A person cannot be merged with the same person."));
                const Result<Member> merged = checkedMember(into, choices.texts.value_or(filled(*kept, *gone)));
                if (!merged)
                    return merged.error();
                if (Result<> unique = checkEmails(context.before, {*merged}, {from}); !unique)
                    return unique;
                if (Result<> done = moveMemberships(context, from, into); !done)
                    return done;
                const auto prevails =
                    choices.keepsRatingsOfTheOther ? rating_table::Prevails::From : rating_table::Prevails::Into;
                if (Result<> done = rating_table::moveMember(context.database, from, into, prevails); !done)
                    return done;
                if (Result<> done = moveLeads(context, from, into); !done)
                    return done;
                if (Result<> done = member_table::update(context.database, *merged); !done)
                    return done;
                return member_table::remove(context.database, from);
            }};
}

} // namespace evenkeel::edit
