// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/assessment.h"

#include "tests/support/organization_builder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

using test::day;
using test::OrganizationBuilder;

class AssessmentTest : public testing::Test
{
protected:
    void rate(MemberId member, CompetencyId competency, double level)
    {
        m_builder.rating(member, competency, level, day("2026-02-01"));
    }
    void assessNow()
    {
        m_organization = m_builder.build();
        m_assessment = assess(m_organization, day("2026-02-28"));
    }
    const TeamAssessment &root() const { return m_assessment.teams.front(); }

    OrganizationBuilder m_builder;
    const TeamId m_alpha = m_builder.team(u"Alpha"_s);
    const TeamId m_squad = m_builder.team(u"Squad"_s, m_alpha);
    const TeamId m_beta = m_builder.team(u"Beta"_s);
    const CompetencyId m_direction = m_builder.competency(u"Direction"_s, Side::Leadership);
    const CompetencyId m_tools = m_builder.competency(u"Tools"_s, Side::Neutral);
    const CompetencyId m_plans = m_builder.competency(u"Plans"_s, Side::Management);
    const MemberId m_ada = m_builder.member(u"Ada"_s, m_squad, .5);
    const MemberId m_ben = m_builder.member(u"Ben"_s, m_alpha);
    Organization m_organization;
    Assessment m_assessment{.asOf = day("2026-02-28")};
};

TEST_F(AssessmentTest, ProfilesStandManagementFirstAndNeutralLast)
{
    rate(m_ada, m_direction, 4);
    rate(m_ben, m_direction, 2.5);
    rate(m_ben, m_tools, 5);
    assessNow();

    const QList<CompetencyProfile> &profile = root().competencies;

    ASSERT_EQ(profile.size(), 3u);
    EXPECT_EQ(profile[0].competency, m_plans);
    EXPECT_EQ(profile[0].level, std::nullopt);
    EXPECT_EQ(profile[1].competency, m_direction);
    EXPECT_NEAR(*profile[1].level, (.5 * 4 + 2.5) / 1.5, 1e-12);
    EXPECT_EQ(profile[1].rated, 2);
    EXPECT_EQ(profile[1].strong, 1);
    EXPECT_EQ(profile[2].competency, m_tools);
    EXPECT_EQ(profile[2].level, 5);
}

TEST_F(AssessmentTest, CoverageCountsPairsOfBothSides)
{
    rate(m_ada, m_direction, 4);
    rate(m_ben, m_tools, 5);
    assessNow();

    const Coverage coverage = coverageOf(m_organization, m_assessment, root());

    EXPECT_EQ(coverage.rated, 1);
    EXPECT_EQ(coverage.possible, 4);
}

TEST_F(AssessmentTest, SharesOfOnePersonInSeveralTeamsAreOne)
{
    m_builder.membership(m_ada, m_alpha, .3);
    m_builder.membership(m_ada, m_beta, .2);
    assessNow();

    const std::vector<Share> shares = m_assessment.sharesIn(*m_assessment.find(m_alpha));

    ASSERT_EQ(shares.size(), 2u);
    EXPECT_EQ(shares[0].member, m_ada);
    EXPECT_NEAR(shares[0].share, .8, 1e-12);
    EXPECT_NEAR(m_assessment.sharesIn(root())[0].share, 1, 1e-12);
    EXPECT_EQ(m_assessment.find(m_alpha)->direct.size(), 2u);
}

TEST_F(AssessmentTest, ChildrenAreTheDirectOnes)
{
    assessNow();

    const std::vector<const TeamAssessment *> children = m_assessment.childrenOf(root());

    ASSERT_EQ(children.size(), 2u);
    EXPECT_EQ(children[0]->team, m_alpha);
    EXPECT_EQ(children[1]->team, m_beta);
    EXPECT_TRUE(m_assessment.childrenOf(*children[1]).empty());
}

TEST_F(AssessmentTest, WhoeverIsNotThereIsNotFound)
{
    assessNow();

    EXPECT_EQ(m_assessment.find(TeamId(99)), nullptr);
    EXPECT_EQ(m_assessment.find(MemberId(99)), nullptr);
    EXPECT_EQ(m_assessment.find(m_ben)->member, m_ben);
}

TEST_F(AssessmentTest, EarlierRoundsAreRemembered)
{
    m_builder.round(u"First"_s, {day("2025-01-01"), day("2025-01-31")});
    m_builder.round(u"Present"_s, {day("2026-02-01"), day("2026-02-28")});
    assessNow();

    ASSERT_EQ(root().earlier.size(), 1u);
    EXPECT_EQ(root().earlier[0].judgedOn, day("2025-01-31"));
    EXPECT_EQ(root().earlier[0].standing, Standing::NotEnoughData);
}

} // namespace
} // namespace evenkeel
