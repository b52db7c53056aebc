// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rounds.h"

#include "tests/support/organization_builder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

using test::day;
using test::OrganizationBuilder;

std::string namesOf(const std::vector<RatingRound> &rounds)
{
    QStringList names;
    for (const RatingRound &round : rounds)
        names.append(round.name);
    return names.join(u", "_s).toStdString();
}

class RoundsTest : public testing::Test
{
protected:
    void rate(const char *on) { m_builder.rating(m_ada, m_plans, 3, day(on)); }

    OrganizationBuilder m_builder;
    const MemberId m_ada = m_builder.member(u"Ada"_s, m_builder.root());
    const CompetencyId m_plans = m_builder.competency(u"Plans"_s, Side::Management);
};

TEST_F(RoundsTest, AQuarterIsARoundOnlyIfARatingIsDatedInIt)
{
    rate("2025-02-10");
    rate("2025-08-31");

    EXPECT_EQ(namesOf(roundsUntil(m_builder.build(), day("2026-01-31"))), "Q1 2025, Q3 2025");
}

TEST_F(RoundsTest, ANamedRoundIsOneWithoutAnyRatingOnceItHasBegun)
{
    m_builder.round(u"Spring"_s, {day("2025-03-10"), day("2025-04-10")});

    EXPECT_EQ(namesOf(roundsUntil(m_builder.build(), day("2025-03-09"))), "");
    EXPECT_EQ(namesOf(roundsUntil(m_builder.build(), day("2025-03-10"))), "Spring");
}

TEST_F(RoundsTest, ARatingInANamedRoundMakesNoQuarter)
{
    m_builder.round(u"Spring"_s, {day("2025-03-10"), day("2025-04-10")});
    rate("2025-03-31");

    EXPECT_EQ(namesOf(roundsUntil(m_builder.build(), day("2025-12-31"))), "Spring");
}

TEST_F(RoundsTest, ARatingDatedLaterMakesNoRoundYet)
{
    rate("2025-02-20");

    EXPECT_EQ(namesOf(roundsUntil(m_builder.build(), day("2025-02-19"))), "");
    EXPECT_EQ(namesOf(roundsUntil(m_builder.build(), day("2025-02-20"))), "Q1 2025");
}

TEST_F(RoundsTest, AQuarterAroundANamedRoundEndsAfterIt)
{
    m_builder.round(u"Midwinter"_s, {day("2025-02-01"), day("2025-02-28")});
    rate("2025-01-15");

    const std::vector<RatingRound> rounds = roundsUntil(m_builder.build(), day("2025-12-31"));

    EXPECT_EQ(namesOf(rounds), "Midwinter, Q1 2025");
    EXPECT_EQ(rounds[1].parts, (std::vector<Period>{{day("2025-01-01"), day("2025-01-31")}, {day("2025-03-01"), day("2025-03-31")}}));
}

TEST_F(RoundsTest, AQuarterThatANamedRoundEndsHasItsLastDayBeforeIt)
{
    m_builder.round(u"Spring"_s, {day("2025-03-10"), day("2025-04-10")});

    EXPECT_EQ(roundOn(m_builder.build(), day("2025-01-15")).last(), day("2025-03-09"));
    EXPECT_EQ(roundOn(m_builder.build(), day("2025-04-11")).first(), day("2025-04-11"));
}

} // namespace
} // namespace evenkeel
