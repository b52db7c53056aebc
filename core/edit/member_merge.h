// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/member_verbs.h"

/// Two entries of one person made one.
namespace evenkeel::edit {

/// What stays where both have something.
struct MemberMergeChoices
{
    /// Name, email, role and note as they are to be. Without them those of the one who stays, and where these are empty
    /// the other's.
    std::optional<MemberDraft> texts = {};
    /// Of two ratings of the same key (competency, source, rater, day) that of the one who goes stays.
    bool keepsRatingsOfTheOther = false;
};

/// What a merge has to do with, to be said before it is done.
struct MemberMergeCounts
{
    int ratings = 0; ///< Of the one who goes.
    /// Of them, those of a key that the one who stays has too, ...
    int ratingsOfOneKey = 0;
    /// ... and of those the ones that say something else.
    int ratingsThatDiffer = 0;
    int memberships = 0; ///< Of the one who goes.
    int leads = 0; ///< Teams that the one who goes leads.
};
MemberMergeCounts mergeCounts(const Organization &organization, MemberId from, MemberId into);

/// Moves memberships, ratings and leads of `from` to `into` and removes `from`. Shares that meet on the same days of one
/// team are summed, to 1 at most.
Verb<> mergeMembers(MemberId from, MemberId into, const MemberMergeChoices &choices = {});

} // namespace evenkeel::edit
