// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/pooling.h"

#include "tests/support/organization_builder.h"

#include <gtest/gtest.h>

#include <cmath>

namespace evenkeel {
namespace {

using test::day;

constexpr RaterId unnamed(1);

Rating rated(Source source, quint32 rater, double level, double raters = 1)
{
    return {.competency = CompetencyId(1),
            .rater = RaterId(rater),
            .date = day("2026-03-01"),
            .source = source,
            .level = level,
            .raters = raters};
}

std::optional<PooledLevel> pooled(const std::vector<Rating> &ratings, const Method &method = {})
{
    std::vector<const Rating *> counting;
    for (const Rating &rating : ratings)
        counting.push_back(&rating);
    return pooledLevel(counting, method, unnamed);
}

TEST(Pooling, ARaterWhoIsPeerAndReportIsOnePersonInThePool)
{
    const std::vector<Rating> three = {rated(Source::Peer, 2, 2), rated(Source::Report, 3, 3), rated(Source::Report, 4, 4)};
    const std::vector<Rating> two = {rated(Source::Peer, 2, 2), rated(Source::Report, 2, 3), rated(Source::Report, 4, 4)};

    EXPECT_NEAR(pooled(three)->level, 3, 1e-12);
    EXPECT_FALSE(pooled(two));
}

TEST(Pooling, TheUnnamedPeerAndTheUnnamedReportAreTwoPeople)
{
    EXPECT_TRUE(pooled({rated(Source::Peer, 1, 2), rated(Source::Report, 1, 3), rated(Source::Report, 4, 4)}));
}

TEST(Pooling, AnImportedAverageStandsForAsManyAsItSays)
{
    EXPECT_FALSE(pooled({rated(Source::Peer, 2, 4, 2.9)}));
    EXPECT_NEAR(pooled({rated(Source::Peer, 2, 4, 3)})->level, 4, 1e-12);
    EXPECT_NEAR(pooled({rated(Source::Peer, 2, 4, 3), rated(Source::Peer, 3, 2, 1)})->level, 3.5, 1e-12);
}

TEST(Pooling, SelfNeverCounts)
{
    EXPECT_FALSE(pooled({rated(Source::Self, 2, 5)}));
    EXPECT_FALSE(pooled({rated(Source::Supervisor, 2, 3), rated(Source::Self, 2, 5)})->counts(Source::Self));
}

TEST(Pooling, OneSourceThatIsPooledTakesTheOtherWithIt)
{
    const auto level = pooled({rated(Source::Peer, 2, 5), rated(Source::Report, 3, 1), rated(Source::Report, 4, 1),
                               rated(Source::Report, 5, 1)});

    ASSERT_TRUE(level);
    EXPECT_TRUE(level->isPooled);
    EXPECT_NEAR(level->level, 2, 1e-12); // not .3 * 5 + .3 * 1 over .6
}

TEST(Pooling, TheErrorFallsWithRatersAndFollowsThePoolsMixedReliability)
{
    const auto one = pooled({rated(Source::Supervisor, 2, 3)});
    const auto pool = pooled({rated(Source::Peer, 2, 3), rated(Source::Peer, 3, 3), rated(Source::Report, 4, 3),
                              rated(Source::Report, 5, 3)});

    EXPECT_NEAR(one->standardError, .8 * std::sqrt(.5), 1e-12);
    EXPECT_NEAR(pool->standardError, .8 * std::sqrt((1 - (.37 + .30) / 2) / 4), 1e-12);
}

TEST(Pooling, ASourceWithoutWeightHasNoVoice)
{
    Method method;
    method.supervisorWeight = 0;

    EXPECT_FALSE(pooled({rated(Source::Supervisor, 2, 3)}, method));
}

/// How many of the ratings of one member and competency count on 1 March 2026.
std::size_t countingOf(const std::vector<Rating> &ratings)
{
    std::vector<const Rating *> counting;
    findCounting(ratings, day("2026-03-01"), Method().staleAfterDays, counting);
    return counting.size();
}

TEST(Counting, TheLatestOfEachSourceAndRaterCounts)
{
    std::vector<Rating> ratings = {rated(Source::Supervisor, 2, 1), rated(Source::Supervisor, 2, 5), rated(Source::Supervisor, 3, 2),
                                   rated(Source::Peer, 2, 3)};
    ratings[0].date = day("2026-01-01");
    std::vector<const Rating *> counting;

    findCounting(ratings, day("2026-03-01"), Method().staleAfterDays, counting);

    ASSERT_EQ(counting.size(), 3u);
    EXPECT_EQ(counting[0]->level, 5);
}

TEST(Counting, ARatingIsStaleFromTheDayAfterItsLast)
{
    Rating rating = rated(Source::Supervisor, 2, 3);

    rating.date = day("2026-03-01").plusDays(-548);
    EXPECT_EQ(countingOf({rating}), 1u);
    rating.date = rating.date.plusDays(-1);
    EXPECT_EQ(countingOf({rating}), 0u);
}

TEST(Counting, NothingOlderShowsThroughWhatIsClearedOrCannotBeJudged)
{
    for (const Judgment judgment : {Judgment::Cleared, Judgment::CannotJudge}) {
        std::vector<Rating> ratings = {rated(Source::Supervisor, 2, 1), rated(Source::Supervisor, 2, 0)};
        ratings[0].date = day("2026-01-01");
        ratings[1].judgment = judgment;

        EXPECT_EQ(countingOf(ratings), 0u);
    }
}

TEST(Counting, WhatIsDatedLaterDoesNotCountYet)
{
    Rating rating = rated(Source::Supervisor, 2, 3);
    rating.date = day("2026-03-02");

    EXPECT_EQ(countingOf({rating}), 0u);
}

} // namespace
} // namespace evenkeel
