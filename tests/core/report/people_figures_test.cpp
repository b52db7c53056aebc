// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/people_figures.h"

#include "tests/support/organization_builder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace evenkeel {

using test::day;
using test::OrganizationBuilder;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

class PeopleFiguresTest : public testing::Test
{
protected:
    MemberId person(std::optional<double> management, std::optional<double> leadership)
    {
        const MemberId member = m_builder.member(u"Member %1"_s.arg(++m_people), m_team);
        if (management)
            m_builder.rating(member, m_planning, *management, day("2026-11-09"), Source::Supervisor, u"Ada"_s);
        if (leadership)
            m_builder.rating(member, m_vision, *leadership, day("2026-11-09"), Source::Supervisor, u"Ada"_s);
        return member;
    }
    void look()
    {
        m_organization = m_builder.build();
        m_assessment = assess(m_organization, day("2026-11-23"));
    }
    QList<MemberId> strongIn(StrongIn which) const
    {
        return membersBehind(m_organization, m_assessment, {.team = m_team, .strongIn = which});
    }

    OrganizationBuilder m_builder;
    const CompetencyId m_planning = m_builder.competency(u"Planning"_s, Side::Management);
    const CompetencyId m_vision = m_builder.competency(u"Vision"_s, Side::Leadership);
    const TeamId m_team = m_builder.team(u"Desk"_s);
    int m_people = 0;
    Organization m_organization;
    Assessment m_assessment{.asOf = day("2026-11-23")};
};

TEST_F(PeopleFiguresTest, BehindEachHeadCountAreAsManyPeopleAsItSays)
{
    const MemberId strong = person(4, 4);
    const MemberId manager = person(3.5, 2);
    const MemberId leader = person(2, 5);
    const MemberId secondLeader = person(3.4, 3.5);
    const MemberId neither = person(1, 1);
    person(5, {});
    look();

    const HeadCountFigure::Row row = ownerHeadCounts(m_organization, m_assessment, m_team, english).rows.first();

    EXPECT_EQ(row.people, (HeadCounts{1, 1, 2, 1}));
    EXPECT_EQ(row.unrated, 1);
    EXPECT_EQ(strongIn(StrongIn::Both), QList{strong});
    EXPECT_EQ(strongIn(StrongIn::Management), QList{manager});
    EXPECT_EQ(strongIn(StrongIn::Leadership), (QList{leader, secondLeader}));
    EXPECT_EQ(strongIn(StrongIn::Neither), QList{neither});
    const RowsBehind named{.team = m_team, .members = {leader}};
    EXPECT_EQ(membersBehind(m_organization, m_assessment, named), named.members);
}

TEST_F(PeopleFiguresTest, ACrowdStandsWithoutNamesButIsCountedWhole)
{
    for (int i = 0; i < 2500; ++i)
        person(1 + i % 5, 5 - i % 4);
    person(4, {});
    look();

    const MemberMapFigure figure = ownerMemberMap(m_organization, m_assessment, m_team, english);

    EXPECT_EQ(figure.crowd.size(), 2500);
    EXPECT_EQ(figure.people.size(), 2000);
    EXPECT_EQ(figure.rated(), 2500);
    EXPECT_EQ(figure.unrated, 1);
    EXPECT_EQ(figure.text.title, u"Management lies between 0 and 100, leadership between 25 and 100"_s);
}

TEST_F(PeopleFiguresTest, FewRatedAmongManyAreShownOneByOne)
{
    for (int i = 0; i < 1200; ++i)
        person({}, {});
    const MemberId only = person(3, 3);
    person(4, 2);
    look();

    const MemberMapFigure figure = ownerMemberMap(m_organization, m_assessment, m_team, english);

    EXPECT_TRUE(figure.crowd.isEmpty());
    ASSERT_EQ(figure.people.size(), 2);
    EXPECT_EQ(figure.people[0].member, only);
    EXPECT_EQ(figure.unrated, 1200);
}

} // namespace
} // namespace evenkeel
