// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/to_rate.h"

#include "tests/support/organization_builder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

using test::day;
using test::OrganizationBuilder;

class ToRateTest : public testing::Test
{
protected:
    MemberId person(double share = 1) { return m_builder.member(u"Ada"_s, m_builder.root(), share); }
    void rate(MemberId member, CompetencyId competency, const char *on = "2026-02-01")
    {
        m_builder.rating(member, competency, 3, day(on));
    }
    std::string next()
    {
        const Organization organization = m_builder.build();
        const Assessment assessment = assess(organization, day("2026-03-31"));
        QStringList names;
        for (const ToRate &one : toRateNext(organization, assessment, assessment.teams.front()))
            names.append(u"%1%2%3"_s.arg(QString::number(one.member.value()), one.management ? u"M"_s : QString(),
                                         one.leadership ? u"L"_s : QString()));
        return names.join(u' ').toStdString();
    }

    OrganizationBuilder m_builder;
    const CompetencyId m_plans = m_builder.competency(u"Plans"_s, Side::Management);
    const CompetencyId m_direction = m_builder.competency(u"Direction"_s, Side::Leadership);
};

TEST_F(ToRateTest, StartsWithTheLargestSharesAndStopsWhereThereIsEnough)
{
    for (const double share : {.2, .5, 1.0, .8})
        person(share);

    EXPECT_EQ(next(), "3ML 4ML 2ML");
}

TEST_F(ToRateTest, GoesOnUntilHalfOfTheFteIsRated)
{
    for (int i = 0; i < 8; ++i)
        person();

    EXPECT_EQ(next(), "1ML 2ML 3ML 4ML");
}

TEST_F(ToRateTest, AsksOnlyForTheSideThatIsMissing)
{
    for (int i = 0; i < 3; ++i)
        rate(person(), m_plans);

    EXPECT_EQ(next(), "1L 2L 3L");
}

TEST_F(ToRateTest, IsEmptyWhereThereIsEnough)
{
    for (int i = 0; i < 3; ++i) {
        const MemberId member = person();
        rate(member, m_plans);
        rate(member, m_direction);
    }
    person();

    EXPECT_EQ(next(), "");
}

TEST_F(ToRateTest, TheOldestRatingIsTheOldestThatCounts)
{
    const MemberId ada = person();
    rate(ada, m_plans, "2025-01-01");
    rate(ada, m_plans, "2025-09-01"); // in place of January's
    rate(ada, m_direction, "2025-11-01");
    m_builder.rating(ada, m_direction, 5, day("2025-02-01"), Source::Self);
    m_builder.rating(ada, m_direction, 5, day("2025-03-01"), Source::Peer); // one peer alone is not shown
    const Organization organization = m_builder.build();
    const Assessment assessment = assess(organization, day("2026-03-31"));

    EXPECT_EQ(oldestRating(organization, assessment, assessment.teams.front()), day("2025-09-01"));
    EXPECT_EQ(assessment.teams.front().lastRated, day("2025-11-01"));
}

} // namespace
} // namespace evenkeel
