// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/assessor.h"

#include "tests/core/scoring/described.h"
#include "tests/core/scoring/random_edit.h"
#include "tests/core/scoring/random_organization.h"
#include "tests/support/organization_builder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace evenkeel::test {
namespace {

TEST(Assessor, SaysAfterEveryEditWhatAnAssessmentFromTheStartSays)
{
    int different = 0;
    for (quint32 seed = 1; seed <= 200; ++seed) {
        RandomOrganization random(seed);
        Organization organization = random.make();
        Day day = random.someDay();
        Assessor assessor;
        QString before;
        for (int edit = 0; edit < 12; ++edit) {
            const QString kept = described(*assessor.assess(organization, day), 15);
            const QString anew = described(assess(organization, day), 15);

            ASSERT_EQ(kept.toStdString(), anew.toStdString()) << "seed " << seed << ", edit " << edit;
            different += kept != before;
            before = kept;

            RandomEdit(organization, random).make();
            if (random.chance(15))
                day = random.someDay();
        }
    }
    EXPECT_GT(different, 800);
}

TEST(Assessor, SaysTheSameOfOtherDaysWithWhatItLearnedOfTheRoundsBefore)
{
    for (quint32 seed = 1; seed <= 200; ++seed) {
        RandomOrganization random(seed);
        Organization organization = random.make();
        const Day today = random.someDay();
        Assessor todays;
        Assessor other;
        for (int look = 0; look < 8; ++look) {
            const Day day = random.someDay();
            if (random.chance(70))
                todays.assess(organization, today);
            other.learnDaysFrom(todays, organization);

            ASSERT_EQ(described(*other.assess(organization, day), 15).toStdString(), described(assess(organization, day), 15).toStdString())
                << "seed " << seed << ", look " << look;

            if (random.chance(40))
                RandomEdit(organization, random).make();
        }
    }
}

TEST(Assessor, KeepsTheMembersOfTheLatestState)
{
    OrganizationBuilder builder;
    const CompetencyId plans = builder.competency(u"Plans"_s, Side::Management);
    const MemberId ada = builder.member(u"Ada"_s, builder.root());
    builder.rating(ada, plans, 2, test::day("2026-01-15"));
    Assessor assessor;
    assessor.assess(builder.build(), test::day("2026-03-31"));

    builder.rating(ada, plans, 5, test::day("2026-01-15"));
    const Assessment assessment = *assessor.assess(builder.build(), test::day("2026-03-31"));

    EXPECT_EQ(assessment.find(ada)->management, 5);
    EXPECT_EQ(assessment.find(ada)->competencies.front().level, 5);
}

} // namespace
} // namespace evenkeel::test
