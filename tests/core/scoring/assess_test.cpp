// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/assessment.h"
#include "tests/support/organization_builder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

using test::day;
using test::OrganizationBuilder;

TEST(Assess, AnEmptyOrganizationHasItsRootAlone)
{
    const Organization organization = OrganizationBuilder().build();

    const Assessment assessment = assess(organization, day("2026-03-31"));

    ASSERT_EQ(assessment.teams.size(), 1u);
    const TeamAssessment &root = assessment.teams.front();
    EXPECT_EQ(root.standing, Standing::NotEnoughData);
    EXPECT_EQ(root.members, 0);
    EXPECT_EQ(root.management.level, std::nullopt);
    EXPECT_EQ(root.tilt, std::nullopt);
    EXPECT_EQ(root.management.need, 3);
}

TEST(Assess, ManagementShortWithLeadershipMetIsTheBrinkOfChaos)
{
    OrganizationBuilder builder;
    const CompetencyId plans = builder.competency(u"Plans"_s, Side::Management);
    const CompetencyId direction = builder.competency(u"Direction"_s, Side::Leadership);
    for (int i = 0; i < 3; ++i) {
        const MemberId member = builder.member(u"Ada"_s, builder.root());
        builder.rating(member, plans, 2.2, day("2026-03-01"));
        builder.rating(member, direction, 3.8, day("2026-03-01"));
    }

    const Assessment assessment = assess(builder.build(), day("2026-03-31"));

    const TeamAssessment &root = assessment.teams.front();
    EXPECT_EQ(root.standing, Standing::BrinkOfChaos);
    EXPECT_EQ(root.severity, Severity::Warning);
    EXPECT_NEAR(*root.adequacy, 71.72, .005);
}

} // namespace
} // namespace evenkeel
