// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/pulls.h"

#include "tests/support/organization_builder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

class PullsTest : public testing::Test
{
protected:
    test::OrganizationBuilder m_builder;
    const TeamId m_team = m_builder.team(u"Network"_s);
    const Day m_day = test::day("2026-11-23");
    const CompetencyId m_vision = m_builder.competency(u"Vision"_s, Side::Leadership);
    const CompetencyId m_aligning = m_builder.competency(u"Aligning"_s, Side::Leadership, 3);
    const CompetencyId m_planning = m_builder.competency(u"Planning"_s, Side::Management);
};

TEST_F(PullsTest, NameTheWeakestFirstAndSumToNeedMinusLevel)
{
    const MemberId ada = m_builder.member(u"Ada"_s, m_team);
    const MemberId ben = m_builder.member(u"Ben"_s, m_team, .5);
    m_builder.rating(ada, m_vision, 1, m_day);
    m_builder.rating(ada, m_aligning, 4, m_day);
    m_builder.rating(ben, m_vision, 2, m_day);
    m_builder.rating(ben, m_planning, 5, m_day);
    const Assessment assessment = assess(m_builder.build(), m_day);
    const TeamAssessment &team = *assessment.find(m_team);

    const std::vector<Pull> pulls = pullsOf(assessment, team, Side::Leadership);

    // Ben has a quarter of the side's weight rated, so his side is not defined: Ada alone counts.
    ASSERT_EQ(pulls.size(), 2u);
    EXPECT_EQ(pulls[0].competency, m_vision);
    EXPECT_NEAR(pulls[0].levels, (3 - 1) * 1. / 4, 1e-12);
    EXPECT_NEAR(pulls[1].levels, (3 - 4) * 3. / 4, 1e-12);
    EXPECT_NEAR(pulls[0].levels + pulls[1].levels, 3 - *team.leadership.level, 1e-12);
}

TEST_F(PullsTest, WeighMembersByTheirShare)
{
    const MemberId ada = m_builder.member(u"Ada"_s, m_team);
    const MemberId ben = m_builder.member(u"Ben"_s, m_team, .5);
    m_builder.rating(ada, m_planning, 2, m_day);
    m_builder.rating(ben, m_planning, 5, m_day);
    const Assessment assessment = assess(m_builder.build(), m_day);

    const std::vector<Pull> pulls = pullsOf(assessment, *assessment.find(m_team), Side::Management);

    ASSERT_EQ(pulls.size(), 1u);
    EXPECT_NEAR(pulls[0].levels, (1 * (3 - 2) + .5 * (3 - 5)) / 1.5, 1e-12);
}

TEST_F(PullsTest, AreNoneWhereNobodyIsRated)
{
    m_builder.member(u"Ada"_s, m_team);
    const Assessment assessment = assess(m_builder.build(), m_day);

    EXPECT_TRUE(pullsOf(assessment, *assessment.find(m_team), Side::Management).empty());
}

} // namespace
} // namespace evenkeel
