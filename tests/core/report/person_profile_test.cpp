// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/person_profile.h"

#include "tests/support/organization_builder.h"

#include <gtest/gtest.h>

namespace evenkeel {
namespace {

using namespace Qt::StringLiterals;
using namespace test;

/// Ada, in Network since April, before that in Data; rated for planning and vision.
class PersonProfileTest : public testing::Test
{
protected:
    PersonProfileTest()
        : m_network(m_made.team(u"Network"_s)), m_cables(m_made.team(u"Cables"_s, m_network)),
          m_data(m_made.team(u"Data"_s)), m_vision(m_made.competency(u"Vision"_s, Side::Leadership)),
          m_planning(m_made.competency(u"Planning"_s, Side::Management)),
          m_ada(m_made.member(u"Ada Berg"_s, m_data, 1, {day("2025-01-01"), day("2026-03-31")}))
    {
        m_made.membership(m_ada, m_cables, 0.6, {day("2026-04-01"), Day::still()});
    }
    PersonProfile profile(const char *on = "2026-11-23") const
    {
        const Organization organization = m_made.build();
        return personProfile(organization, m_ada, day(on), roundsUntil(organization, day(on)), QLocale(u"en_US"_s));
    }

    OrganizationBuilder m_made;
    TeamId m_network;
    TeamId m_cables;
    TeamId m_data;
    CompetencyId m_vision;
    CompetencyId m_planning;
    MemberId m_ada;
};

TEST_F(PersonProfileTest, ManagementComesFirstWithTheLevelsThatCount)
{
    m_made.rating(m_ada, m_planning, 2, day("2026-05-01"));
    m_made.rating(m_ada, m_planning, 4, day("2026-10-12"));

    const PersonProfile shown = profile();

    ASSERT_EQ(shown.competencies.size(), 2u);
    EXPECT_EQ(shown.competencies[0].name, u"Planning"_s);
    EXPECT_EQ(shown.competencies[0].level, 4);
    EXPECT_EQ(shown.competencies[0].evidence, u"Supervisor, last on 12 Oct 2026."_s);
    EXPECT_EQ(shown.competencies[1].level, std::nullopt);
    EXPECT_EQ(shown.management, 4);
    EXPECT_EQ(shown.leadership, std::nullopt);
}

TEST_F(PersonProfileTest, FewPeersAreCountedButNotShown)
{
    for (const QString &peer : {u"Peer 1"_s, u"Peer 2"_s})
        m_made.rating(m_ada, m_planning, 5, day("2026-10-12"), Source::Peer, peer);
    EXPECT_EQ(profile().competencies[0].level, std::nullopt);
    EXPECT_EQ(profile().competencies[0].evidence, u"2 peers rated; shown from 3 on."_s);

    m_made.rating(m_ada, m_planning, 2, day("2026-10-13"), Source::Peer, u"Peer 3"_s);
    EXPECT_EQ(profile().competencies[0].level, 4);
    EXPECT_EQ(profile().competencies[0].evidence, u"3 peers, last on 13 Oct 2026."_s);
}

TEST_F(PersonProfileTest, TheOwnViewStandsBesideAndCountsNowhere)
{
    m_made.rating(m_ada, m_planning, 3, day("2026-10-12"));
    m_made.rating(m_ada, m_planning, 5, day("2026-10-14"), Source::Self);

    const PersonProfile shown = profile();

    EXPECT_EQ(shown.competencies[0].self, 5);
    EXPECT_EQ(shown.competencies[0].level, 3);
    EXPECT_EQ(shown.competencies[0].evidence, u"Supervisor, last on 12 Oct 2026."_s);
}

TEST_F(PersonProfileTest, RoundsBeginWithTheFirstRatingAndEndWithTheDay)
{
    m_made.round(u"Before"_s, {day("2026-01-01"), day("2026-01-31")});
    m_made.round(u"Spring"_s, {day("2026-04-01"), day("2026-05-31")});
    m_made.round(u"Autumn"_s, {day("2026-10-01"), day("2026-12-31")});
    m_made.rating(m_ada, m_planning, 2, day("2026-05-01"));
    m_made.rating(m_ada, m_planning, 4, day("2026-12-01"));

    const std::vector<PersonProfile::AtRound> rounds = profile("2026-12-05").rounds;

    ASSERT_EQ(rounds.size(), 2u);
    EXPECT_EQ(rounds[0].name, u"Spring"_s);
    EXPECT_EQ(rounds[0].management, 2);
    EXPECT_EQ(rounds[0].levels, (std::vector<std::optional<double>>{2, std::nullopt}));
    EXPECT_EQ(rounds[1].judgedOn, day("2026-12-05"));
    EXPECT_EQ(rounds[1].management, 4);
    EXPECT_EQ(profile("2026-11-23").rounds[1].management, 2);
}

TEST_F(PersonProfileTest, TeamsStandLatestFirstByTheirPath)
{
    const std::vector<PersonProfile::Stay> stays = profile().stays;

    ASSERT_EQ(stays.size(), 2u);
    EXPECT_EQ(stays[0].team, u"Network › Cables"_s);
    EXPECT_TRUE(stays[0].isNow);
    EXPECT_EQ(stays[0].share, 0.6);
    EXPECT_EQ(stays[1].team, u"Data"_s);
    EXPECT_FALSE(stays[1].isNow);
}

TEST_F(PersonProfileTest, ALevelIsNearestToOneAnchor)
{
    EXPECT_EQ(anchorOf(1), 1);
    EXPECT_EQ(anchorOf(2.4), 2);
    EXPECT_EQ(anchorOf(4.5), 5);
    EXPECT_EQ(anchorOf(5), 5);
}

} // namespace
} // namespace evenkeel
