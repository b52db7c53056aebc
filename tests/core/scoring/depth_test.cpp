// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/depth.h"

#include "core/scoring/single_points.h"
#include "core/scoring/sources_behind.h"
#include "tests/support/organization_builder.h"

#include <gtest/gtest.h>

#include <random>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

using test::day;
using test::OrganizationBuilder;

class DepthTest : public testing::Test
{
protected:
    MemberId rated(double management, double leadership = 4, double share = 1)
    {
        const MemberId member = m_builder.member(u"Ada"_s, m_builder.root(), share);
        m_builder.rating(member, m_plans, management, day("2026-02-01"));
        m_builder.rating(member, m_vision, leadership, day("2026-02-01"));
        return member;
    }
    std::optional<int> leavers()
    {
        const Organization organization = m_builder.build();
        const Assessment assessment = assess(organization, day("2026-03-31"));
        return leaversUntilShort(organization, assessment, assessment.teams.front(), Side::Management);
    }

    OrganizationBuilder m_builder;
    const CompetencyId m_plans = m_builder.competency(u"Plans"_s, Side::Management);
    const CompetencyId m_vision = m_builder.competency(u"Vision"_s, Side::Leadership);
};

TEST_F(DepthTest, CountsThoseWhoseGoingMakesASideShort)
{
    // The need is 3, short from below 2.75 on. 17/5; without a 5 still 3; without both 7/3.
    for (const double level : {5., 5., 3., 2., 2.})
        rated(level);

    EXPECT_EQ(leavers(), 2);
}

TEST_F(DepthTest, SharesCount)
{
    rated(5, 4, .2);
    for (const double level : {4., 2.5, 2.5})
        rated(level);

    // 10/3.2 = 3.1; without the 4: 6/2.2 = 2.73, though the one at level 5 stays.
    EXPECT_EQ(leavers(), 1);
}

TEST_F(DepthTest, AShortSideNeedsNobodyToLeave)
{
    for (int i = 0; i < 3; ++i)
        rated(1.5);

    EXPECT_EQ(leavers(), 0);
}

TEST_F(DepthTest, WhereEverybodyIsGoodEnoughNobodysGoingMatters)
{
    for (const double level : {3., 4., 2.75})
        rated(level);

    EXPECT_EQ(leavers(), std::nullopt);
}

TEST_F(DepthTest, NoFewerPeopleWouldDo)
{
    // Against every subset of leavers, on many small teams.
    std::mt19937 random(7);
    std::uniform_int_distribution<int> quarters(4, 20);
    std::uniform_int_distribution<int> tenths(1, 10);
    for (int round = 0; round < 60; ++round) {
        OrganizationBuilder builder;
        const CompetencyId plans = builder.competency(u"Plans"_s, Side::Management);
        const CompetencyId vision = builder.competency(u"Vision"_s, Side::Leadership);
        std::vector<std::pair<double, double>> people;
        for (int i = 0; i < 6; ++i) {
            people.emplace_back(quarters(random) / 4.0, tenths(random) / 10.0);
            const MemberId member = builder.member(u"Ada"_s, builder.root(), people.back().second);
            builder.rating(member, plans, people.back().first, day("2026-02-01"));
            builder.rating(member, vision, 4, day("2026-02-01"));
        }
        const Organization organization = builder.build();
        const Assessment assessment = assess(organization, day("2026-03-31"));

        std::optional<int> fewest;
        for (unsigned gone = 0; gone + 1 < 1u << people.size(); ++gone) {
            double sum = 0;
            double fte = 0;
            int count = 0;
            for (std::size_t i = 0; i < people.size(); ++i) {
                const bool leaves = gone >> i & 1;
                count += leaves;
                sum += leaves ? 0 : people[i].second * people[i].first;
                fte += leaves ? 0 : people[i].second;
            }
            if (3 - sum / fte > .25 + 1e-9 && (!fewest || count < *fewest))
                fewest = count;
        }

        EXPECT_EQ(leaversUntilShort(organization, assessment, assessment.teams.front(), Side::Management), fewest) << round;
    }
}

TEST_F(DepthTest, ASinglePointIsOneCarrierAmongWeakOnesTheWeakestCompetencyFirst)
{
    const CompetencyId budgets = m_builder.competency(u"Budgets"_s, Side::Management);
    std::vector<MemberId> people;
    for (const auto &[plans, budget] : {std::pair(4., 5.), {2.9, 1.}, {2., 1.}}) {
        people.push_back(rated(plans));
        m_builder.rating(people.back(), budgets, budget, day("2026-02-01"));
    }
    const Organization organization = m_builder.build();
    const Assessment assessment = assess(organization, day("2026-03-31"));

    const std::vector<SinglePoint> points = singlePointsOf(assessment, assessment.teams.front());

    ASSERT_EQ(points.size(), 2U);
    EXPECT_EQ(points[0].competency, budgets);
    EXPECT_EQ(points[1].competency, m_plans);
    EXPECT_EQ(points[0].carrier, people[0]);
}

TEST_F(DepthTest, SourcesAreCountedWhereTheyCount)
{
    const MemberId member = rated(3);
    rated(3);
    for (const QString &peer : {u"P1"_s, u"P2"_s, u"P3"_s})
        m_builder.rating(member, m_plans, 3, day("2026-02-01"), Source::Peer, peer);
    m_builder.rating(member, m_plans, 3, day("2026-02-01"), Source::Report, u"R1"_s);
    m_builder.rating(member, m_plans, 5, day("2026-02-01"), Source::Self, u"Herself"_s);
    const Organization organization = m_builder.build();
    const Assessment assessment = assess(organization, day("2026-03-31"));

    const SourcesBehind sources = sourcesBehind(organization, assessment, assessment.teams.front(), Side::Management);

    EXPECT_EQ(sources.levels, 2);
    EXPECT_EQ(sources.supervisor, 2);
    EXPECT_EQ(sources.peers, 1);
    EXPECT_EQ(sources.reports, 1);
    EXPECT_EQ(sources.pooled, 1); // one report has rated
}

} // namespace
} // namespace evenkeel
