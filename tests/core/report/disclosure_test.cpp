// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/disclosure.h"

#include "core/report/everyone_figures.h"
#include "tests/support/organization_builder.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel {

using test::day;
using test::OrganizationBuilder;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

class DisclosureTest : public testing::Test
{
protected:
    DisclosureTest()
    {
        for (const QString &name : {u"Planning"_s, u"Budgeting"_s, u"Controlling"_s, u"Staffing"_s})
            m_management.push_back(m_builder.competency(name, Side::Management));
        for (const QString &name : {u"Vision"_s, u"Aligning"_s})
            m_leadership.push_back(m_builder.competency(name, Side::Leadership));
    }
    MemberId person(TeamId team, double level = 3, bool isLeadershipRated = true)
    {
        const MemberId member = m_builder.member(u"Member %1"_s.arg(++m_people), team);
        const double own = level + (m_people % 2 ? .5 : -.5);
        for (const CompetencyId competency : m_management)
            m_builder.rating(member, competency, own, day("2026-11-01"));
        for (const CompetencyId competency : m_leadership) {
            if (isLeadershipRated)
                m_builder.rating(member, competency, own, day("2026-11-01"));
        }
        return member;
    }
    TeamId team(int people)
    {
        const TeamId id = m_builder.team(u"Team %1"_s.arg(people));
        for (int i = 0; i < people; ++i)
            person(id);
        return id;
    }
    Disclosure made()
    {
        m_organization = m_builder.build();
        m_assessment = assess(m_organization, day("2026-11-23"));
        return disclose(m_organization, m_assessment);
    }
    int shownCompetencies(const Disclosure &disclosure, Side side) const
    {
        return int(std::count_if(disclosure.competencies.begin(), disclosure.competencies.end(), [&](const auto &c) {
            return c.side == side && c.withheld == Withheld::Nothing;
        }));
    }

    OrganizationBuilder m_builder;
    std::vector<CompetencyId> m_management;
    std::vector<CompetencyId> m_leadership;
    int m_people = 0;
    Organization m_organization;
    Assessment m_assessment{day("2026-11-23"), {}, {}};
};

} // namespace

TEST_F(DisclosureTest, ShowsEveryCompetencyWhereAllAreRatedInAll)
{
    team(12);
    team(6);

    const Disclosure disclosure = made();

    EXPECT_EQ(shownCompetencies(disclosure, Side::Management), 4);
    EXPECT_EQ(shownCompetencies(disclosure, Side::Leadership), 2);
}

TEST_F(DisclosureTest, ShowsNoCompetencyOfASideWhoseTotalIsHidden)
{
    team(12);
    team(2);
    team(2);

    const Disclosure disclosure = made();

    EXPECT_FALSE(disclosure.teams.front().management.isVisible());
    EXPECT_EQ(shownCompetencies(disclosure, Side::Management), 0);
    EXPECT_EQ(shownCompetencies(disclosure, Side::Leadership), 0);
}

TEST_F(DisclosureTest, HidesACompetencyInWhichOneIsNotRated)
{
    // The mean of all competencies is the total but for that one person.
    const TeamId id = team(12);
    const MemberId partly = m_builder.member(u"Partly"_s, id);
    for (std::size_t c = 0; c + 1 < m_management.size(); ++c)
        m_builder.rating(partly, m_management[c], 2, day("2026-11-01"));

    const Disclosure disclosure = made();

    EXPECT_EQ(shownCompetencies(disclosure, Side::Management), 3);
    const auto hidden = std::find_if(disclosure.competencies.begin(), disclosure.competencies.end(),
                                     [&](const auto &c) { return c.competency == m_management.back(); });
    EXPECT_EQ(hidden->withheld, Withheld::Complement);
}

TEST_F(DisclosureTest, ShowsACompetencyInWhichManyAreNotRated)
{
    const TeamId id = team(12);
    for (int i = 0; i < 5; ++i) {
        const MemberId partly = m_builder.member(u"Partly %1"_s.arg(i), id);
        for (std::size_t c = 0; c + 1 < m_management.size(); ++c)
            m_builder.rating(partly, m_management[c], i % 2 ? 2 : 4, day("2026-11-01"));
    }

    EXPECT_EQ(shownCompetencies(made(), Side::Management), 4);
}

TEST_F(DisclosureTest, CountsThoseRatedOnEachSideApart)
{
    const TeamId id = m_builder.team(u"Mixed"_s);
    for (int i = 0; i < 8; ++i)
        person(id, 3, i < 4);
    team(12);

    const Disclosure disclosure = made();

    const DisclosedTeam &mixed = disclosure.teams[1];
    EXPECT_EQ(mixed.management.withheld, Withheld::Nothing);
    EXPECT_EQ(mixed.leadership.withheld, Withheld::TooFew);
    EXPECT_FALSE(mixed.isStandingVisible());
    const TeamFigure figure = everyoneTeamFigure(m_organization, m_assessment, disclosure, 1, english);
    EXPECT_EQ(figure.standing, Standing::NotEnoughData);
    EXPECT_FALSE(figure.management);
    EXPECT_EQ(figure.withheld.toStdString(), "leadership: fewer than 5 people rated: not shown");
}

TEST_F(DisclosureTest, FollowsTheSettingDownToThree)
{
    team(4);
    m_builder.settings().fewestShown = 3;
    EXPECT_TRUE(made().teams[1].management.isVisible());

    m_builder.settings().fewestShown = 1; // a file written by hand: three is the floor
    EXPECT_EQ(made().fewest, 3);
}

TEST_F(DisclosureTest, SaysExtremesAsBounds)
{
    const TeamId id = m_builder.team(u"Strong"_s);
    for (int i = 0; i < 5; ++i) {
        const MemberId member = m_builder.member(u"Strong %1"_s.arg(i), id);
        for (const CompetencyId competency : m_management)
            m_builder.rating(member, competency, i == 0 ? 4.5 : 5, day("2026-11-01"));
        for (const CompetencyId competency : m_leadership)
            m_builder.rating(member, competency, i == 0 ? 4 : 3, day("2026-11-01"));
    }
    team(12);
    team(12);

    const Disclosure disclosure = made();

    const TeamFigure figure = everyoneTeamFigure(m_organization, m_assessment, disclosure, 1, english);
    ASSERT_TRUE(figure.management);
    EXPECT_EQ(figure.management->text.toStdString(), "over 95");
    EXPECT_EQ(figure.management->value, 95);
    EXPECT_EQ(figure.leadership->text.toStdString(), "55");
}

TEST_F(DisclosureTest, ShowsNoBandsAndNoSeverity)
{
    team(12);
    team(6);
    const Disclosure disclosure = made();

    for (int index = 0; index < int(m_assessment.teams.size()); ++index) {
        const TeamFigure figure = everyoneTeamFigure(m_organization, m_assessment, disclosure, index, english);
        EXPECT_FALSE(figure.managementError);
        EXPECT_FALSE(figure.leadershipError);
        EXPECT_FALSE(figure.severity);
        EXPECT_TRUE(figure.trail.isEmpty());
    }
}

TEST(DisclosedCount, IsANumberOnlyWhereItAndTheRestAreMany)
{
    EXPECT_EQ(disclosedCount(11, 60, 5, english).toStdString(), "11");
    EXPECT_EQ(disclosedCount(5, 10, 5, english).toStdString(), "5");
    EXPECT_EQ(disclosedCount(4, 60, 5, english).toStdString(), "few");
    EXPECT_EQ(disclosedCount(0, 60, 5, english).toStdString(), "few");
    EXPECT_EQ(disclosedCount(56, 60, 5, english).toStdString(), "most");
    EXPECT_EQ(disclosedCount(60, 60, 5, english).toStdString(), "most");
    EXPECT_EQ(disclosedCount(4, 8, 5, english).toStdString(), "some");
}

} // namespace evenkeel
