// SPDX-License-Identifier: GPL-3.0-or-later
// What holds of every organization, tried on random ones.
#include "core/scoring/assessment.h"
#include "core/scoring/pulls.h"
#include "core/scoring/smallest_change.h"
#include "tests/core/scoring/described.h"
#include "tests/core/scoring/random_organization.h"
#include "tests/support/organization_builder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace evenkeel::test {
namespace {

/// The organization with one rating of a member another than it is.
Organization withRating(Organization organization, MemberId member, std::size_t index, double level)
{
    auto list = std::make_shared<RatingList>(ratingsOf(organization, member));
    list->ratings[index].level = level;
    organization.ratings.put({member, list});
    return organization;
}

Organization withRatingAdded(Organization organization, MemberId member, const Rating &rating)
{
    auto list = std::make_shared<RatingList>(ratingsOf(organization, member));
    const auto at = std::lower_bound(list->ratings.begin(), list->ratings.end(), rating,
                                     [](const Rating &a, const Rating &b) { return a.key() < b.key(); });
    if (at != list->ratings.end() && at->key() == rating.key())
        *at = rating;
    else
        list->ratings.insert(at, rating);
    organization.ratings.put({member, list});
    return organization;
}

TEST(ScoringProperties, RaisingARatingNeverLowersALevel)
{
    int raised = 0;
    for (quint32 seed = 1; seed <= 1500; ++seed) {
        RandomOrganization random(seed);
        const Organization before = random.make();
        const Day day = random.someDay();
        if (before.ratings.isEmpty())
            continue;
        auto of = before.ratings.begin();
        for (int skip = random.below(int(before.ratings.size())); skip > 0; --skip)
            ++of;
        const std::size_t index = std::size_t(random.below(int(of->list->ratings.size())));
        if (of->list->ratings[index].judgment != Judgment::Level)
            continue;

        const Assessment lower = assess(before, day);
        const Assessment higher = assess(withRating(before, of->member, index, 5), day);

        for (std::size_t i = 0; i < lower.teams.size(); ++i) {
            for (const Side side : scoredSides) {
                const auto was = lower.teams[i].side(side).level;
                const auto is = higher.teams[i].side(side).level;
                ASSERT_EQ(was.has_value(), is.has_value()) << "seed " << seed;
                ASSERT_GE(is.value_or(0), was.value_or(0) - 1e-9) << "seed " << seed;
                raised += is.value_or(0) > was.value_or(0) + 1e-6;
            }
        }
    }
    EXPECT_GT(raised, 100);
}

TEST(ScoringProperties, AParentIsComputedOverItsMembers)
{
    for (quint32 seed = 1; seed <= 600; ++seed) {
        RandomOrganization random(seed);
        const Organization organization = random.make();
        const Day day = random.someDay();

        const Assessment assessment = assess(organization, day);

        for (const TeamAssessment &team : assessment.teams) {
            double fte = 0;
            double levels = 0;
            for (const Share &share : assessment.sharesIn(team)) {
                if (const auto level = assessment.find(share.member)->leadership) {
                    fte += share.share;
                    levels += share.share * *level;
                }
            }
            ASSERT_EQ(team.leadership.level.has_value(), fte > 0) << "seed " << seed;
            ASSERT_NEAR(team.leadership.level.value_or(0), fte > 0 ? levels / fte : 0, 1e-9) << "seed " << seed;
        }
    }
}

TEST(ScoringProperties, WhatIsDatedLaterChangesNothingBefore)
{
    for (quint32 seed = 1; seed <= 600; ++seed) {
        RandomOrganization random(seed);
        const Organization before = random.make();
        const Day day = random.someDay();
        const Day later = day.plusDays(1 + random.below(200));

        Organization after = before;
        for (const Member &member : before.members) {
            if (random.chance(50))
                continue;
            for (const Competency &competency : before.competencies)
                after = withRatingAdded(after, member.id, {.competency = competency.id,
                                                           .rater = before.raters.isEmpty() ? RaterId(1) : before.raters.begin()->id,
                                                           .date = later,
                                                           .judgment = random.chance(80) ? Judgment::Level : Judgment::Cleared,
                                                           .level = 1.0 + random.below(5)});
        }
        for (const Team &team : before.teams) {
            after.demands.put({.team = team.id, .demand = Demand::Change, .from = later, .value = 5});
            if (team.id != before.root)
                after.places.put({.team = team.id, .from = later, .parent = before.root});
        }
        for (const Competency &competency : before.competencies)
            after.taggings.put({.competency = competency.id, .from = later, .side = Side::Neutral});
        after.memberships.put({MembershipId(1000), MemberId(1), before.root, .5, {later, Day::still()}});
        if (std::none_of(before.rounds.begin(), before.rounds.end(), [&](const Round &round) {
                return round.period.last >= later;
            }))
            after.rounds.put({RoundId(1000), name(u"Next"_s), {later, later.plusDays(90)}});

        const QString was = described(assess(before, day), 15);
        const QString is = described(assess(after, day), 15);

        ASSERT_EQ(was.toStdString(), is.toStdString()) << "seed " << seed << " on " << day.iso().toStdString();
    }
}

/// The same organization with all rows entered in another order: their ids are dealt anew. Teams keep theirs.
Organization dealtAnew(const Organization &organization, RandomOrganization &random)
{
    const auto deal = [&](qsizetype count) {
        std::vector<quint32> ids(std::size_t(count) + 1);
        std::iota(ids.begin(), ids.end(), 0u);
        for (std::size_t i = ids.size() - 1; i > 1; --i)
            std::swap(ids[i], ids[1 + std::size_t(random.below(int(i)))]);
        return ids;
    };
    const auto members = deal(organization.members.size());
    const auto memberships = deal(organization.memberships.size());
    const auto competencies = deal(organization.competencies.size());
    const auto raters = deal(organization.raters.size());
    const auto rounds = deal(organization.rounds.size());
    Organization dealt = organization;
    dealt.members = {};
    dealt.memberships = {};
    dealt.competencies = {};
    dealt.taggings = {};
    dealt.raters = {};
    dealt.rounds = {};
    dealt.ratings = {};
    for (Member member : organization.members) {
        member.id = MemberId(members[member.id.value()]);
        dealt.members.put(member);
    }
    for (Membership membership : organization.memberships) {
        membership.id = MembershipId(memberships[membership.id.value()]);
        membership.member = MemberId(members[membership.member.value()]);
        dealt.memberships.put(membership);
    }
    for (Competency competency : organization.competencies) {
        competency.id = CompetencyId(competencies[competency.id.value()]);
        dealt.competencies.put(competency);
    }
    for (CompetencyTagging tagging : organization.taggings) {
        tagging.competency = CompetencyId(competencies[tagging.competency.value()]);
        dealt.taggings.put(tagging);
    }
    for (Rater rater : organization.raters) {
        rater.id = RaterId(raters[rater.id.value()]);
        dealt.raters.put(rater);
    }
    for (Round round : organization.rounds) {
        round.id = RoundId(rounds[round.id.value()]);
        dealt.rounds.put(round);
    }
    for (const MemberRatings &of : organization.ratings) {
        auto list = std::make_shared<RatingList>();
        for (Rating rating : of.list->ratings) {
            rating.competency = CompetencyId(competencies[rating.competency.value()]);
            rating.rater = RaterId(raters[rating.rater.value()]);
            list->ratings.push_back(rating);
        }
        std::sort(list->ratings.begin(), list->ratings.end(), [](const Rating &a, const Rating &b) { return a.key() < b.key(); });
        dealt.ratings.put({MemberId(members[of.member.value()]), list});
    }
    return dealt;
}

TEST(ScoringProperties, TheOrderOfInputDoesNotMatter)
{
    for (quint32 seed = 1; seed <= 600; ++seed) {
        RandomOrganization random(seed);
        const Organization organization = random.make();
        const Day day = random.someDay();

        const QString one = described(assess(organization, day), 9);
        const QString other = described(assess(dealtAnew(organization, random), day), 9);

        ASSERT_EQ(one.toStdString(), other.toStdString()) << "seed " << seed;
    }
}

TEST(ScoringProperties, PullsSumToNeedMinusLevel)
{
    for (quint32 seed = 1; seed <= 300; ++seed) {
        RandomOrganization random(seed);
        const Organization organization = random.make();
        const Assessment assessment = assess(organization, random.someDay());
        for (const TeamAssessment &team : assessment.teams) {
            for (const Side side : scoredSides) {
                double sum = 0;
                for (const Pull &pull : pullsOf(assessment, team, side))
                    sum += pull.levels;
                ASSERT_NEAR(sum, -team.side(side).gap().value_or(0), 1e-9) << "seed " << seed;
            }
        }
    }
}

/// Every rating of the member's competency that counts, and all others, are 4.
Organization raisedTo4(Organization organization, const Raise &raise)
{
    auto list = std::make_shared<RatingList>(ratingsOf(organization, raise.member));
    for (Rating &rating : list->ratings) {
        if (rating.competency == raise.competency && rating.judgment == Judgment::Level)
            rating.level = 4;
    }
    organization.ratings.put({raise.member, list});
    return organization;
}

TEST(ScoringProperties, TheSmallestChangeClearsTheSideAndItsLastStepIsNeeded)
{
    int cleared = 0;
    for (quint32 seed = 1; seed <= 2000; ++seed) {
        RandomOrganization random(seed);
        Organization organization = random.make();
        // All in one round: a raise of past ratings does not reach into memory.
        organization.rounds = {};
        organization.rounds.put({RoundId(1), name(u"All"_s), {test::day("2020-01-01"), test::day("2030-12-31")}});
        const Day day = random.someDay();
        const Assessment assessment = assess(organization, day);
        for (const TeamAssessment &team : assessment.teams) {
            for (const Side side : scoredSides) {
                if (!team.side(side).isShort || team.side(side).wasShort)
                    continue;

                const SmallestChange change = smallestChange(organization, assessment, team, side);

                ASSERT_TRUE(std::is_sorted(change.raises.begin(), change.raises.end(),
                                           [](const Raise &a, const Raise &b) { return a.gain > b.gain + 1e-9; }));
                Organization raised = organization;
                double lastShortfall = *team.side(side).shortfall;
                for (const Raise &raise : change.raises) {
                    ASSERT_GT(lastShortfall, organization.settings.method.shortAbove) << "seed " << seed;
                    raised = raisedTo4(raised, raise);
                    const Assessment after = assess(raised, day);
                    ASSERT_NEAR(*after.find(team.team)->side(side).shortfall,
                                std::max(0.0, lastShortfall - raise.gain), 1e-9)
                        << "seed " << seed;
                    lastShortfall = *after.find(team.team)->side(side).shortfall;
                }
                ASSERT_NEAR(lastShortfall, change.shortfallAfter, 1e-9) << "seed " << seed;
                if (!change.clears)
                    continue;
                ++cleared;
                ASSERT_FALSE(assess(raised, day).find(team.team)->side(side).isShort) << "seed " << seed;
            }
        }
    }
    EXPECT_GT(cleared, 50);
}

} // namespace
} // namespace evenkeel::test
