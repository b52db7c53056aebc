// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/competency.h"
#include "core/domain/member.h"
#include "core/domain/rating.h"
#include "core/domain/settings.h"
#include "core/domain/shared_table.h"
#include "core/domain/team.h"

namespace evenkeel {

/// Everything in the file, history included, at one state of editing. A value made of shared chunks: a copy is
/// cheap, and an edit makes a new one that shares all but what it touched.
struct Organization
{
    Settings settings;
    /// The root of the tree; a row of `teams`.
    TeamId root{1};
    SharedTable<Team> teams;
    SharedTable<TeamPlace> places;
    SharedTable<TeamDemand> demands;
    SharedTable<Member> members;
    SharedTable<Membership> memberships;
    SharedTable<Competency> competencies;
    SharedTable<CompetencyTagging> taggings;
    SharedTable<Rater> raters;
    SharedTable<MemberRatings> ratings;
    SharedTable<Round> rounds;
    SharedTable<AcknowledgedAlert> acknowledgedAlerts;

    /// The name of the organization, which is the root team's.
    const QString &name() const { return teams.find(root)->name.text(); }

    friend bool operator==(const Organization &, const Organization &) = default;
};

/// The member's ratings; empty where there are none.
const RatingList &ratingsOf(const Organization &organization, MemberId member);

/// The tagging in force on `day`, or null before the competency's first one.
const CompetencyTagging *taggingOn(const Organization &organization, CompetencyId competency, Day day);

/// The competencies in their order, all of them or those whose period holds `day`.
std::vector<const Competency *> competenciesInOrder(const Organization &organization);
std::vector<const Competency *> competenciesOn(const Organization &organization, Day day);

/// The team's own value in force on `day`; none where it has none or took it back.
std::optional<double> ownDemandOn(const Organization &organization, TeamId team, Demand demand, Day day);

} // namespace evenkeel
