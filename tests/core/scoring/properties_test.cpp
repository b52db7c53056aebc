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

/// Whether it became more; a failure where it became less, or came or went.
bool isRaised(std::optional<double> was, std::optional<double> is, const char *what)
{
    EXPECT_EQ(was.has_value(), is.has_value()) << what;
    EXPECT_GE(is.value_or(0), was.value_or(0) - 1e-9) << what;
    return is.value_or(0) > was.value_or(0) + 1e-6;
}

TEST(ScoringProperties, RaisingARatingNeverLowersAScoreAStrengthOrAnAdequacy)
{
    int scores = 0;
    int strengths = 0;
    int adequacies = 0;
    for (quint32 seed = 1; seed <= 8000; ++seed) {
        RandomOrganization random(seed);
        const Organization before = random.make();
        const Day day = random.someDay();
        if (before.ratings.isEmpty())
            continue;
        auto of = before.ratings.begin();
        for (int skip = random.below(int(before.ratings.size())); skip > 0; --skip)
            ++of;
        const std::size_t index = std::size_t(random.below(int(of->list->ratings.size())));
        const Rating &rating = of->list->ratings[index];
        if (rating.judgment != Judgment::Level)
            continue;
        const double level = rating.level + (5 - rating.level) * (1 + random.below(4)) / 4;

        const Assessment lower = assess(before, day);
        const Assessment higher = assess(withRating(before, of->member, index, level), day);

        for (const MemberAssessment &was : lower.members) {
            const MemberAssessment &is = *higher.find(was.member);
            scores += isRaised(was.management, is.management, "management of a member");
            scores += isRaised(was.leadership, is.leadership, "leadership of a member");
            ASSERT_EQ(was.competencies.size(), is.competencies.size()) << "seed " << seed;
            for (std::size_t c = 0; c < was.competencies.size(); ++c)
                isRaised(was.competencies[c].level, is.competencies[c].level, "a competency of a member");
        }
        for (std::size_t i = 0; i < lower.teams.size(); ++i) {
            for (const Side side : scoredSides)
                strengths += isRaised(lower.teams[i].side(side).level, higher.teams[i].side(side).level, "a team");
            adequacies += isRaised(lower.teams[i].adequacy, higher.teams[i].adequacy, "an adequacy");
        }
        ASSERT_FALSE(testing::Test::HasFailure()) << "seed " << seed;
    }
    EXPECT_GT(scores, 200);
    EXPECT_GT(strengths, 200);
    EXPECT_GT(adequacies, 100);
}

TEST(ScoringProperties, AParentIsComputedOverItsMembers)
{
    for (quint32 seed = 1; seed <= 600; ++seed) {
        RandomOrganization random(seed);
        const Organization organization = random.make();
        const Day day = random.someDay();

        const Assessment assessment = assess(organization, day);

        for (const TeamAssessment &team : assessment.teams) {
            for (const Side side : scoredSides) {
                double fte = 0;
                double levels = 0;
                for (const Share &share : assessment.sharesIn(team)) {
                    if (const auto level = assessment.find(share.member)->side(side)) {
                        fte += share.share;
                        levels += share.share * *level;
                    }
                }
                ASSERT_EQ(team.side(side).level.has_value(), fte > 0) << "seed " << seed;
                ASSERT_NEAR(team.side(side).level.value_or(0), fte > 0 ? levels / fte : 0, 1e-9) << "seed " << seed;
            }
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
        const auto endsLater = [&](Period period) {
            if (period.first < later && later <= period.last && random.chance(60))
                period.last = later.plusDays(-1);
            return period;
        };
        for (Team team : before.teams) {
            for (const Demand demand : {Demand::Change, Demand::Complexity})
                after.demands.put({.team = team.id, .demand = demand, .from = later,
                                   .value = random.chance(70) ? std::optional(1.0 + random.below(5)) : std::nullopt});
            if (team.id == before.root)
                continue;
            after.places.put({.team = team.id, .from = later, .parent = before.root});
            team.period = endsLater(team.period);
            after.teams.put(team);
        }
        for (Competency competency : before.competencies) { // tagged otherwise, retired, and a new one
            after.taggings.put({.competency = competency.id, .from = later, .side = Side::Neutral});
            competency.period = endsLater(competency.period);
            after.competencies.put(competency);
        }
        after.competencies.put({.id = CompetencyId(1000), .name = name(u"New"_s), .period = {later, Day::still()}, .sortOrder = 1000});
        after.taggings.put({.competency = CompetencyId(1000), .side = Side::Leadership, .weight = 5});
        for (Membership membership : before.memberships) {
            membership.period = endsLater(membership.period);
            after.memberships.put(membership);
        }
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

/// All raters of the member's competency give 4 on the day; what they gave before stays, and so does the memory of
/// earlier rounds.
Organization raisedTo4(Organization organization, const Raise &raise, Day day)
{
    for (const Rating &given : RatingList(ratingsOf(organization, raise.member)).ratings) {
        if (given.competency != raise.competency || given.date > day)
            continue;
        Rating rating = given;
        rating.date = day;
        rating.hasNote = false;
        const bool wasLevel = given.judgment == Judgment::Level;
        const bool isLast = !std::any_of(ratingsOf(organization, raise.member).ratings.begin(),
                                         ratingsOf(organization, raise.member).ratings.end(), [&](const Rating &other) {
                                             return other.competency == given.competency && other.source == given.source
                                                 && other.rater == given.rater && given.date < other.date && other.date <= day;
                                         });
        const bool isStale = day.daysSince(given.date) > organization.settings.method.staleAfterDays;
        if (!wasLevel || !isLast || isStale)
            continue;
        rating.level = 4;
        organization = withRatingAdded(std::move(organization), raise.member, rating);
    }
    return organization;
}

TEST(ScoringProperties, TheSmallestChangeReachesItsTargetAndItsLastRaiseIsNeeded)
{
    int newlyShort = 0;
    int longShort = 0;
    for (quint32 seed = 1; seed <= 4000; ++seed) {
        RandomOrganization random(seed);
        Organization organization = random.make();
        if (random.chance(50)) { // all in one round, without a memory
            organization.rounds = {};
            organization.rounds.put({RoundId(1), name(u"All"_s), {test::day("2020-01-01"), test::day("2030-12-31")}});
        }
        const Day day = random.someDay();
        const Assessment assessment = assess(organization, day);
        for (const TeamAssessment &team : assessment.teams) {
            for (const Side side : scoredSides) {
                if (!team.side(side).isShort)
                    continue;

                const SmallestChange change = smallestChange(organization, assessment, team, side);

                ASSERT_TRUE(std::is_sorted(change.raises.begin(), change.raises.end(),
                                           [](const Raise &a, const Raise &b) { return a.gain > b.gain + 1e-9; }));
                Organization raised = organization;
                double lastShortfall = *team.side(side).shortfall;
                for (const Raise &raise : change.raises) {
                    ASSERT_TRUE(assess(raised, day).find(team.team)->side(side).isShort) << "needed; seed " << seed;
                    raised = raisedTo4(raised, raise, day);
                    const Assessment after = assess(raised, day);
                    ASSERT_NEAR(*after.find(team.team)->side(side).shortfall,
                                std::max(0.0, lastShortfall - raise.gain), 1e-9)
                        << "seed " << seed;
                    lastShortfall = *after.find(team.team)->side(side).shortfall;
                }
                ASSERT_NEAR(lastShortfall, change.shortfallAfter, 1e-9) << "seed " << seed;
                ASSERT_EQ(change.clears, !assess(raised, day).find(team.team)->side(side).isShort) << "seed " << seed;
                ++(team.side(side).wasShort ? longShort : newlyShort);
            }
        }
    }
    EXPECT_GT(newlyShort, 50);
    EXPECT_GT(longShort, 50);
}

} // namespace
} // namespace evenkeel::test
