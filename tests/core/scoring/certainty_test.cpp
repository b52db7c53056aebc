// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/certainty.h"

#include "tests/support/organization_builder.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

using test::day;
using test::OrganizationBuilder;

constexpr double measured = .32 / 3; // of three people, each rated by one supervisor

class CertaintyTest : public testing::Test
{
protected:
    CertaintyTest()
    {
        for (int i = 0; i < 3; ++i)
            m_people.append(m_builder.member(u"Ada"_s, m_builder.root()));
    }
    void rate(CompetencyId competency, double level, const QStringList &raters)
    {
        for (qsizetype i = 0; i < m_people.size(); ++i)
            m_builder.rating(m_people[i], competency, level, day("2026-02-01"), Source::Supervisor,
                             raters[i % raters.size()]);
    }
    TeamAssessment root() const { return assess(m_builder.build(), day("2026-02-28")).teams.front(); }

    OrganizationBuilder m_builder;
    const CompetencyId m_plans = m_builder.competency(u"Plans"_s, Side::Management);
    const CompetencyId m_direction = m_builder.competency(u"Direction"_s, Side::Leadership);
    QList<MemberId> m_people;
};

TEST_F(CertaintyTest, RatersStandardsCancelOutOfTheTiltWhereTheSameRatedBothSides)
{
    rate(m_plans, 3, {u"Ann"_s, u"Bo"_s});
    rate(m_direction, 3, {u"Bo"_s, u"Ann"_s});

    EXPECT_NEAR(*root().tiltError, std::sqrt(2 * measured), 1e-12);
}

TEST_F(CertaintyTest, RatersStandardsStayInTheTiltWhereOthersRatedTheOtherSide)
{
    rate(m_plans, 3, {u"Ann"_s, u"Bo"_s});
    rate(m_direction, 3, {u"Bo"_s});

    EXPECT_NEAR(*root().tiltError, std::sqrt(2 * measured + .09 / 2 + .09), 1e-12);
}

TEST_F(CertaintyTest, OneUnnamedRaterIsOneRater)
{
    rate(m_plans, 3, {QString()});

    EXPECT_EQ(root().management.raters, 1);
    EXPECT_EQ(root().leadership.raters, 0);
    EXPECT_NEAR(*root().management.standardError, std::sqrt(measured + .09), 1e-12);
    EXPECT_EQ(root().tiltError, std::nullopt);
}

TEST_F(CertaintyTest, WhereMemoryAloneKeepsASideShortTheLowerLimitIsTheMeasure)
{
    TeamAssessment team{.team = TeamId(1)};
    team.leadership.isShort = true;
    team.leadership.shortfall = .20;
    team.leadership.standardError = .05;

    team.leadership.isShortByMemory = true;
    EXPECT_EQ(certaintyOf(team, {}), Certainty::High); // (.20 - .10) / .05
    team.leadership.standardError = .1;
    EXPECT_EQ(certaintyOf(team, {}), Certainty::Medium);
}

TEST_F(CertaintyTest, NothingShortHasNoCertainty)
{
    EXPECT_EQ(certaintyOf(TeamAssessment{.team = TeamId(1)}, {}), std::nullopt);
}

} // namespace
} // namespace evenkeel
