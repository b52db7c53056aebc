// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/past_rounds.h"

#include "core/base/job.h"
#include "tests/core/scoring/described.h"
#include "tests/core/scoring/random_organization.h"
#include "tests/support/organization_builder.h"

#include <gtest/gtest.h>

#include <QStringList>

using namespace Qt::StringLiterals;

namespace evenkeel::test {
namespace {

QStringList daysOf(const PastRounds &past)
{
    QStringList days;
    for (const auto &judged : past.rounds)
        days.append(u"%1 %2"_s.arg(judged->judgedOn().iso(), judged->round ? judged->round->name : u"-"_s));
    return days;
}

TEST(PastRounds, EndWithTheDayItselfWhereNoRoundHoldsIt)
{
    OrganizationBuilder builder;
    const CompetencyId plans = builder.competency(u"Plans"_s, Side::Management);
    const MemberId ada = builder.member(u"Ada"_s, builder.root());
    builder.rating(ada, plans, 3, day("2026-02-01"));
    builder.round(u"Spring"_s, {day("2026-04-01"), day("2026-05-31")});

    EXPECT_EQ(daysOf(*pastRounds(builder.build(), day("2026-05-10"))),
              (QStringList{u"2026-03-31 Q1 2026"_s, u"2026-05-10 Spring"_s}));
    EXPECT_EQ(daysOf(*pastRounds(builder.build(), day("2026-08-01"))),
              (QStringList{u"2026-03-31 Q1 2026"_s, u"2026-05-31 Spring"_s, u"2026-08-01 -"_s}));
}

TEST(PastRounds, OfTwoThatAreNotOverTakeTheOneThatHoldsTheDay)
{
    OrganizationBuilder builder;
    const CompetencyId plans = builder.competency(u"Plans"_s, Side::Management);
    const MemberId ada = builder.member(u"Ada"_s, builder.root());
    builder.rating(ada, plans, 3, day("2026-04-05"));
    builder.round(u"May"_s, {day("2026-05-01"), day("2026-05-31")}); // splits the second quarter

    EXPECT_EQ(daysOf(*pastRounds(builder.build(), day("2026-05-10"))), QStringList{u"2026-05-10 May"_s});
    EXPECT_EQ(daysOf(*pastRounds(builder.build(), day("2026-06-10"))),
              (QStringList{u"2026-05-31 May"_s, u"2026-06-10 Q2 2026"_s}));
}

TEST(PastRounds, SayOfEachDayWhatAnAssessmentOfThatDaySays)
{
    int compared = 0;
    for (quint32 seed = 1; seed <= 300; ++seed) {
        RandomOrganization random(seed);
        const Organization organization = random.make();

        const std::optional<PastRounds> past = pastRounds(organization, random.someDay());

        for (const auto &judged : past->rounds) {
            Assessment expected = assess(organization, judged->judgedOn());
            for (TeamAssessment &team : expected.teams) {
                team.competencies.clear();
                team.earlier.clear();
            }
            ASSERT_EQ(described(judged->assessment, 15).toStdString(), described(expected, 15).toStdString())
                << "seed " << seed << " on " << judged->judgedOn().iso().toStdString();
            ++compared;
        }
    }
    EXPECT_GT(compared, 1000);
}

TEST(PastRounds, CountHeadsThatCameAndLeftAlsoWhereTheyOnlyMovedWithin)
{
    OrganizationBuilder builder;
    const TeamId net = builder.team(u"Networks"_s);
    const TeamId apps = builder.team(u"Applications"_s);
    const TeamId lab = builder.team(u"Lab"_s, apps, {day("2026-03-15"), Day::still()});
    builder.round(u"One"_s, {day("2026-01-01"), day("2026-01-31")});
    builder.round(u"Two"_s, {day("2026-03-01"), day("2026-03-31")});
    const Period until{Day::always(), day("2026-02-10")};
    const Period from{day("2026-02-11"), Day::still()};
    builder.member(u"Ada"_s, net, 1, until);
    builder.membership(MemberId(1), apps, 1, from);
    builder.membership(MemberId(1), lab, .5, from);
    builder.member(u"Ben"_s, net, 1, until);
    builder.member(u"Cem"_s, net, 1, from);

    const std::optional<PastRounds> past = pastRounds(builder.build(), day("2026-03-31"));

    ASSERT_EQ(past->rounds.size(), 2u);
    const JudgedRound &second = *past->rounds.back();
    const auto turnover = [&](TeamId team) { return second.turnoverOf(*second.find(team)); };
    EXPECT_EQ(turnover(net), (Turnover{.came = 1, .left = 2}));
    EXPECT_EQ(turnover(apps), (Turnover{.came = 1, .left = 0}));
    EXPECT_EQ(turnover(lab), Turnover{}); // it was not there before
    EXPECT_EQ(turnover(builder.root()), (Turnover{.came = 1, .left = 1}));
}

TEST(PastRounds, MarkTheDaysFromWhichOtherCompetenciesCount)
{
    OrganizationBuilder builder;
    const CompetencyId plans = builder.competency(u"Plans"_s, Side::Management);
    const CompetencyId vision = builder.competency(u"Vision"_s, Side::Leadership, 1, {Day::always(), day("2026-02-09")});
    const CompetencyId trust = builder.competency(u"Trust"_s, Side::Leadership, 1, {day("2026-02-10"), Day::still()});
    const CompetencyId skill = builder.competency(u"Skill"_s, Side::Neutral, 1, {day("2026-02-20"), Day::still()});
    Organization organization = builder.build();
    organization.taggings.put({plans, day("2026-02-15"), Side::Management, 1}); // written anew, and the same
    organization.taggings.put({plans, day("2026-03-01"), Side::Management, 2});
    organization.taggings.put({skill, day("2026-03-01"), Side::Leadership, 1});
    organization.taggings.put({plans, day("2026-04-01"), Side::Leadership, 2});

    const std::vector<CompetencyBreak> breaks = competencyBreaks(organization, day("2026-01-01"), day("2026-03-31"));

    ASSERT_EQ(breaks.size(), 2u);
    EXPECT_EQ(breaks[0], (CompetencyBreak{.from = day("2026-02-10"), .retagged = {}, .added = {trust}, .retired = {vision}}));
    EXPECT_EQ(breaks[1], (CompetencyBreak{.from = day("2026-03-01"), .retagged = {plans, skill}, .added = {}, .retired = {}}));
    EXPECT_TRUE(competencyBreaks(organization, day("2026-03-01"), day("2026-03-31")).empty());
}

TEST(PastRounds, StopWhenTheyAreCancelled)
{
    Job job;
    job.cancel();

    EXPECT_FALSE(pastRounds(OrganizationBuilder().build(), day("2026-03-31"), &job));
}

} // namespace
} // namespace evenkeel::test
