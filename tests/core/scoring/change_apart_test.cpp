// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/change_apart.h"

#include "core/scoring/assessment.h"
#include "tests/core/scoring/random_organization.h"
#include "tests/support/organization_builder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace evenkeel::test {
namespace {

const Day before = day("2026-01-31");
const Day after = day("2026-07-31");

const TeamChange &changeOf(const std::vector<TeamChange> &changes, TeamId team)
{
    return *std::find_if(changes.begin(), changes.end(), [team](const TeamChange &one) { return one.team == team; });
}

double sumOf(const SideChange &change)
{
    double sum = 0;
    for (const ChangePart &part : change.parts)
        sum += part.levels;
    return sum;
}

/// One competency a side, rated on both days.
class ChangeApart : public testing::Test
{
protected:
    MemberId person(double was, double is, Period period = {}, double share = 1)
    {
        const MemberId member = m_builder.member(u"Ada"_s, m_builder.root(), share, period);
        if (was > 0)
            m_builder.rating(member, m_plans, was, day("2026-01-10"));
        if (is > 0)
            m_builder.rating(member, m_plans, is, day("2026-07-10"));
        return member;
    }
    SideChange management() const { return changeOf(changesBetween(m_organization.value_or(m_builder.build()), before, after), m_builder.root()).management; }

    OrganizationBuilder m_builder;
    CompetencyId m_plans = m_builder.competency(u"Plans"_s, Side::Management);
    std::optional<Organization> m_organization;
    const Period m_left{Day::always(), day("2026-03-31")};
    const Period m_came{day("2026-04-01"), Day::still()};
};

TEST_F(ChangeApart, TellsWhoLeftWhoCameAndWhoGrew)
{
    person(2, 3);
    person(4, 5);
    person(5, 0, m_left);
    person(0, 1, m_came);

    const SideChange change = management();

    EXPECT_NEAR(*change.before, 11 / 3.0, 1e-12);
    EXPECT_NEAR(*change.after, 3, 1e-12);
    EXPECT_EQ(change.same, 2);
    EXPECT_NEAR(*change.sameBefore, 3, 1e-12);
    EXPECT_NEAR(*change.sameAfter, 4, 1e-12);
    EXPECT_NEAR(change.part(ChangeCause::Left).levels, 3 - 11 / 3.0, 1e-12);
    EXPECT_NEAR(change.part(ChangeCause::Growth).levels, 1, 1e-12);
    EXPECT_NEAR(change.part(ChangeCause::Came).levels, -1, 1e-12);
    EXPECT_EQ(change.part(ChangeCause::Left).people, 1);
    EXPECT_EQ(change.part(ChangeCause::Growth).people, 2);
    EXPECT_EQ(change.part(ChangeCause::Came).people, 1);
    EXPECT_EQ(change.part(ChangeCause::Shares).people + change.part(ChangeCause::Retagged).people, 0);
}

TEST_F(ChangeApart, TellsWhoIsNewlyOrNoLongerRatedFromWhoCameAndLeft)
{
    person(3, 3);
    person(0, 5); // was there, unrated
    const MemberId cleared = person(1, 0);
    m_builder.judgment(cleared, m_plans, Judgment::Cleared, day("2026-05-01"));

    const SideChange change = management();

    EXPECT_NEAR(change.part(ChangeCause::NoLongerRated).levels, 1, 1e-12);
    EXPECT_EQ(change.part(ChangeCause::NoLongerRated).people, 1);
    EXPECT_NEAR(change.part(ChangeCause::NewlyRated).levels, 1, 1e-12);
    EXPECT_EQ(change.part(ChangeCause::NewlyRated).people, 1);
    EXPECT_EQ(change.part(ChangeCause::Left).people + change.part(ChangeCause::Came).people, 0);
}

TEST_F(ChangeApart, TellsRetaggingFromGrowth)
{
    const CompetencyId control = m_builder.competency(u"Control"_s, Side::Leadership);
    const MemberId ada = person(2, 3);
    m_builder.rating(ada, control, 5, day("2026-01-10"));
    m_organization = m_builder.build();
    m_organization->taggings.put({control, day("2026-04-01"), Side::Management, 1});

    const SideChange change = management();

    EXPECT_NEAR(change.part(ChangeCause::Growth).levels, 1, 1e-12);
    EXPECT_NEAR(change.part(ChangeCause::Retagged).levels, 1, 1e-12); // (3 + 5) / 2
    EXPECT_EQ(change.part(ChangeCause::Retagged).people, 1);
}

TEST_F(ChangeApart, TellsOtherSharesFromGrowth)
{
    person(2, 2);
    const MemberId ben = person(4, 4, {Day::always(), day("2026-03-31")});
    m_builder.membership(ben, m_builder.root(), .5, {day("2026-04-01"), Day::still()});

    const SideChange change = management();

    EXPECT_EQ(change.same, 2);
    EXPECT_NEAR(change.part(ChangeCause::Growth).levels, 0, 1e-12);
    EXPECT_NEAR(change.part(ChangeCause::Shares).levels, (2 + .5 * 4) / 1.5 - 3, 1e-12);
    EXPECT_EQ(change.part(ChangeCause::Shares).people, 1);
}

TEST_F(ChangeApart, GivesTheWholeChangeToWhoCameWhereNobodyStayed)
{
    person(5, 0, m_left);
    person(0, 2, m_came);

    const SideChange change = management();

    EXPECT_EQ(change.same, 0);
    EXPECT_FALSE(change.sameBefore);
    EXPECT_NEAR(change.part(ChangeCause::Came).levels, -3, 1e-12);
    EXPECT_NEAR(change.part(ChangeCause::Left).levels, 0, 1e-12);
}

TEST_F(ChangeApart, KnowsTeamsThatWereNotThereOnOneOfTheDays)
{
    const TeamId old = m_builder.team(u"Old"_s, {}, {Day::always(), day("2026-03-31")});
    const TeamId fresh = m_builder.team(u"Fresh"_s, {}, {day("2026-04-01"), Day::still()});
    m_builder.faces(fresh, 5, 1);

    const std::vector<TeamChange> changes = changesBetween(m_builder.build(), before, after);

    ASSERT_EQ(changes.size(), 3u);
    EXPECT_EQ(changes[1].team, fresh);
    EXPECT_TRUE(changes[1].isListed && !changes[1].wasListed);
    EXPECT_EQ(changes[1].leadership.needBefore, 4);
    EXPECT_EQ(changes[2].team, old);
    EXPECT_TRUE(changes[2].wasListed && !changes[2].isListed);
    EXPECT_EQ(changes[2].parent, m_builder.root());
}

TEST(ChangeApartProperties, ThePartsSumToTheWholeAndEveryoneIsCountedOnce)
{
    std::array<int, changeCauses.size()> met = {};
    int nobodyStayed = 0;
    for (quint32 seed = 1; seed <= 4000; ++seed) {
        RandomOrganization random(seed);
        const Organization organization = random.make();
        const Day first = random.someDay();
        const Day last = first.plusDays(1 + random.below(700));

        const std::vector<TeamChange> changes = changesBetween(organization, first, last);

        const Assessment was = assess(organization, first);
        const Assessment is = assess(organization, last);
        for (const TeamChange &team : changes) {
            const TeamAssessment *teamBefore = was.find(team.team);
            const TeamAssessment *teamAfter = is.find(team.team);
            ASSERT_EQ(team.wasListed, teamBefore != nullptr);
            ASSERT_EQ(team.isListed, teamAfter != nullptr);
            for (const Side side : scoredSides) {
                const SideChange &change = team.side(side);
                ASSERT_EQ(change.before, teamBefore ? teamBefore->side(side).level : std::nullopt) << "seed " << seed;
                ASSERT_EQ(change.after, teamAfter ? teamAfter->side(side).level : std::nullopt) << "seed " << seed;
                const bool isWhole = change.before && change.after;
                ASSERT_NEAR(sumOf(change), isWhole ? *change.after - *change.before : 0, 1e-12) << "seed " << seed;
                const auto countedOn = [&](ChangeCause one, ChangeCause other) {
                    return change.same + change.part(one).people + change.part(other).people;
                };
                ASSERT_EQ(countedOn(ChangeCause::Left, ChangeCause::NoLongerRated), teamBefore ? teamBefore->side(side).rated : 0)
                    << "seed " << seed;
                ASSERT_EQ(countedOn(ChangeCause::NewlyRated, ChangeCause::Came), teamAfter ? teamAfter->side(side).rated : 0)
                    << "seed " << seed;
                nobodyStayed += isWhole && change.same == 0;
                for (std::size_t i = 0; i < met.size(); ++i)
                    met[i] += change.parts[i].people > 0 && change.parts[i].levels != 0;
                const double ofTheSame = change.sameAfter.value_or(0) - change.sameBefore.value_or(0);
                const double told = change.part(ChangeCause::Growth).levels + change.part(ChangeCause::Retagged).levels
                    + change.part(ChangeCause::Shares).levels;
                ASSERT_NEAR(told, isWhole && change.same > 0 ? ofTheSame : 0, 1e-12) << "seed " << seed;
            }
        }
    }
    for (std::size_t i = 0; i < met.size(); ++i)
        EXPECT_GT(met[i], 20) << "cause " << i;
    EXPECT_GT(nobodyStayed, 20);
}

TEST(ChangeApartProperties, SameRatingsAreNoGrowth)
{
    for (quint32 seed = 1; seed <= 400; ++seed) {
        RandomOrganization random(seed);
        Organization organization = random.make();
        organization.settings.method.staleAfterDays = 5000;
        for (const MemberRatings &of : Organization(organization).ratings) { // all are dated before both days
            auto list = std::make_shared<RatingList>(*of.list);
            std::erase_if(list->ratings, [](const Rating &rating) { return rating.date > day("2023-06-30"); });
            organization.ratings.put({of.member, list});
        }

        for (const TeamChange &team : changesBetween(organization, day("2023-07-01"), day("2026-12-01"))) {
            for (const Side side : scoredSides)
                ASSERT_NEAR(team.side(side).part(ChangeCause::Growth).levels, 0, 1e-12) << "seed " << seed;
        }
    }
}

} // namespace
} // namespace evenkeel::test
