// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/smallest_change.h"

#include "tests/support/organization_builder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

using test::day;
using test::OrganizationBuilder;

class SmallestChangeTest : public testing::Test
{
protected:
    MemberId rated(double plans, double budgets, double share = 1)
    {
        const MemberId member = m_builder.member(u"Ada"_s, m_builder.root(), share);
        m_builder.rating(member, m_plans, plans, day("2026-02-01"));
        m_builder.rating(member, m_budgets, budgets, day("2026-02-01"));
        m_builder.rating(member, m_direction, 4, day("2026-02-01"));
        return member;
    }
    SmallestChange change(const char *on = "2026-03-31")
    {
        const Organization organization = m_builder.build();
        const Assessment assessment = assess(organization, day(on));
        return smallestChange(organization, assessment, assessment.teams.front(), Side::Management);
    }
    /// Whom and what, in order: "2:1" is member 2 in competency 1.
    static std::string stepsOf(const SmallestChange &change)
    {
        QStringList steps;
        for (const Raise &raise : change.raises)
            steps.append(u"%1:%2"_s.arg(QString::number(raise.member.value()), QString::number(raise.competency.value())));
        return steps.join(u' ').toStdString();
    }

    OrganizationBuilder m_builder;
    const CompetencyId m_plans = m_builder.competency(u"Plans"_s, Side::Management);
    const CompetencyId m_budgets = m_builder.competency(u"Budgets"_s, Side::Management);
    const CompetencyId m_direction = m_builder.competency(u"Direction"_s, Side::Leadership);
};

TEST_F(SmallestChangeTest, TakesTheLargestGainsUntilTheSideIsMet)
{
    rated(2, 3);
    rated(3, 1);
    rated(2, 2);

    const SmallestChange steps = change();

    // 13 / 6 against 3 is short by .8333. 1 to 4 gains .5: .3333 is left; 2 to 4 gains .3333, the lowest id first: met.
    EXPECT_EQ(stepsOf(steps), "2:2 1:1");
    EXPECT_TRUE(steps.clears);
    EXPECT_NEAR(steps.raises[0].gain, .5, 1e-12);
    EXPECT_NEAR(steps.shortfallAfter, 0, 1e-12);
    EXPECT_FALSE(steps.joining);
}

TEST_F(SmallestChangeTest, EqualGainsGoByMemberThenCompetency)
{
    for (int i = 0; i < 3; ++i)
        rated(1, 1);

    // Short by 2, and .5 a step: four steps reach 0, and three leave .5.
    EXPECT_EQ(stepsOf(change()), "1:1 1:2 2:1 2:2");
}

TEST_F(SmallestChangeTest, ASmallShareGainsLess)
{
    rated(1, 1, .25);
    rated(2.5, 2.5);
    rated(2.5, 2.5);

    // 1.5 * 1 / (2 * 2.25) each of the full-time ones, 3 * .25 / (2 * 2.25) of the other.
    EXPECT_EQ(stepsOf(change()), "2:1 2:2");
}

TEST_F(SmallestChangeTest, ASideThatWasShortBeforeMustComeCloser)
{
    for (int i = 0; i < 4; ++i)
        rated(2.6, 2.6);

    // 2.6 is short by .4; a step of 1.4 / 8 leaves .225, which is met for a side newly short only.
    EXPECT_EQ(stepsOf(change("2026-03-31")), "1:1");
    EXPECT_EQ(stepsOf(change("2026-06-30")), "1:1 1:2");
}

TEST_F(SmallestChangeTest, SaysWhereRaisesAloneDoNotReach)
{
    m_builder.settings().method.needAtZero = 3; // a need of 4.5
    for (int i = 0; i < 3; ++i)
        rated(3, 3);

    const SmallestChange steps = change();

    EXPECT_EQ(steps.raises.size(), 6u);
    EXPECT_FALSE(steps.clears);
    EXPECT_NEAR(steps.shortfallAfter, .5, 1e-12);
}

TEST_F(SmallestChangeTest, OverTwelveStepsOnePersonJoiningIsWeighed)
{
    for (int i = 0; i < 16; ++i)
        rated(2, 2);

    // A step gains 2 / 32: twelve of them reach .25.
    const SmallestChange twelve = change();
    EXPECT_EQ(twelve.raises.size(), 12u);
    EXPECT_FALSE(twelve.joining);

    m_builder.faces(m_builder.root(), std::nullopt, 4); // a need of 3.5: eight more
    const SmallestChange twenty = change();
    EXPECT_EQ(twenty.raises.size(), 20u);
    ASSERT_TRUE(twenty.joining);
    EXPECT_NEAR(twenty.joining->shortfallAfter, 3.5 - (16 * 2 + 4) / 17., 1e-12);
    EXPECT_FALSE(twenty.joining->clears);
}

} // namespace
} // namespace evenkeel
