// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/trend_assessor.h"

#include "core/base/job.h"
#include "tests/core/scoring/random_edit.h"
#include "tests/support/organization_builder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace evenkeel::test {
namespace {

TEST(TrendAssessor, SaysAfterEveryEditWhatIsSaidFromTheStart)
{
    int shared = 0;
    int anew = 0;
    for (quint32 seed = 1; seed <= 150; ++seed) {
        RandomOrganization random(seed);
        Organization organization = random.make();
        Day day = random.someDay();
        TrendAssessor assessor;
        PastRounds before;
        for (int edit = 0; edit < 12; ++edit) {
            const PastRounds kept = *assessor.pastRounds(organization, day);
            const PastRounds fresh = *pastRounds(organization, day);

            ASSERT_EQ(kept.breaks, fresh.breaks) << "seed " << seed << ", edit " << edit;
            ASSERT_EQ(kept.rounds.size(), fresh.rounds.size()) << "seed " << seed << ", edit " << edit;
            for (std::size_t i = 0; i < kept.rounds.size(); ++i) {
                ASSERT_TRUE(*kept.rounds[i] == *fresh.rounds[i]) << "seed " << seed << ", edit " << edit << ", round " << i;
                const bool isShared = i < before.rounds.size() && kept.rounds[i] == before.rounds[i];
                ++(isShared ? shared : anew);
            }
            if (kept.rounds.size() > 1) {
                const Day first = kept.rounds[std::size_t(random.below(int(kept.rounds.size()) - 1))]->judgedOn();
                ASSERT_TRUE(assessor.changesBetween(organization, first, day) == changesBetween(organization, first, day))
                    << "seed " << seed << ", edit " << edit;
            }
            before = kept;

            RandomEdit(organization, random).make();
            if (random.chance(15))
                day = random.someDay();
        }
    }
    EXPECT_GT(shared, 1000);
    EXPECT_GT(anew, 1000);
}

TEST(TrendAssessor, CarriesAnEditIntoRoundsWhereThePersonIsGone)
{
    OrganizationBuilder builder;
    const CompetencyId plans = builder.competency(u"Plans"_s, Side::Management);
    for (int i = 0; i < 3; ++i) {
        const MemberId gone = builder.member(u"Ada"_s, builder.root(), 1, {Day::always(), day("2026-03-31")});
        builder.rating(gone, plans, 2.5, day("2026-02-10"));
        builder.rating(builder.member(u"Ben"_s, builder.root(), 1, {day("2026-04-01"), Day::still()}), plans, 2.8, day("2026-05-10"));
    }
    Organization organization = builder.build();
    TrendAssessor assessor;
    const PastRounds before = *assessor.pastRounds(organization, day("2026-06-30"));
    for (const MemberId gone : {MemberId(1), MemberId(3), MemberId(5)}) {
        auto list = std::make_shared<RatingList>(ratingsOf(organization, gone));
        list->ratings.front().level = 4;
        organization.ratings.put({gone, list});
    }

    const PastRounds after = *assessor.pastRounds(organization, day("2026-06-30"));

    EXPECT_TRUE(before.rounds.back()->assessment.teams.front().management.wasShort);
    EXPECT_FALSE(after.rounds.back()->assessment.teams.front().management.wasShort);
}

class ThreeRounds : public testing::Test
{
protected:
    ThreeRounds()
    {
        m_plans = m_builder.competency(u"Plans"_s, Side::Management);
        for (int i = 0; i < 5; ++i) {
            m_ada = m_builder.member(u"Ada"_s, m_builder.root());
            for (const char *date : {"2026-02-10", "2026-05-10", "2026-08-10"})
                m_builder.rating(m_ada, m_plans, 3, test::day(date));
        }
        m_before = *m_assessor.pastRounds(m_builder.build(), m_day);
    }

    const Day m_day = test::day("2026-09-30");
    OrganizationBuilder m_builder;
    CompetencyId m_plans{1};
    MemberId m_ada{1};
    TrendAssessor m_assessor;
    PastRounds m_before;
};

TEST_F(ThreeRounds, BeforeAnEditedRatingStayTheSameValues)
{
    Organization edited = m_builder.build();
    auto list = std::make_shared<RatingList>(ratingsOf(edited, m_ada));
    list->ratings[1].level = 5;
    edited.ratings.put({m_ada, list});

    EXPECT_TRUE(m_assessor.isNearlyKnown(edited, m_day));
    const PastRounds after = *m_assessor.pastRounds(edited, m_day);

    ASSERT_EQ(after.rounds.size(), 3u);
    EXPECT_EQ(after.rounds[0], m_before.rounds[0]);
    EXPECT_NEAR(*after.rounds[1]->assessment.teams.front().management.level, 3.4, 1e-9);
    EXPECT_NE(after.rounds[2], m_before.rounds[2]); // it remembers the second
}

TEST_F(ThreeRounds, AreNotNearlyKnownWhereAnotherRoundOrAnotherHouseIs)
{
    Organization withRound = m_builder.build();
    auto list = std::make_shared<RatingList>(ratingsOf(withRound, m_ada));
    list->ratings.front().date = test::day("2025-11-10");
    withRound.ratings.put({m_ada, list});
    EXPECT_FALSE(m_assessor.isNearlyKnown(withRound, m_day));

    Organization withDemand = m_builder.build();
    withDemand.demands.put({withDemand.root, Demand::Change, Day::always(), 5});
    EXPECT_FALSE(m_assessor.isNearlyKnown(withDemand, m_day));

    EXPECT_FALSE(TrendAssessor().isNearlyKnown(m_builder.build(), m_day));
}

TEST_F(ThreeRounds, GoOnAfterACancelledJobFromWhereItStopped)
{
    Organization edited = m_builder.build();
    auto list = std::make_shared<RatingList>(ratingsOf(edited, m_ada));
    for (Rating &rating : list->ratings)
        rating.level = 5;
    edited.ratings.put({m_ada, list});
    Job cancelled;
    cancelled.cancel();
    ASSERT_FALSE(m_assessor.pastRounds(edited, m_day, &cancelled));
    edited.ratings.remove(m_ada);

    const PastRounds after = *m_assessor.pastRounds(edited, m_day);

    const PastRounds fresh = *pastRounds(edited, m_day);
    for (std::size_t i = 0; i < 3; ++i)
        EXPECT_TRUE(*after.rounds[i] == *fresh.rounds[i]) << i;
}

} // namespace
} // namespace evenkeel::test
