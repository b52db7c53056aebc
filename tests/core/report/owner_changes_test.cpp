// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/owner_changes.h"

#include "core/report/trend_titles.h"
#include "tests/support/organization_builder.h"

#include <gtest/gtest.h>

#include <numeric>
#include <random>

using namespace Qt::StringLiterals;

namespace evenkeel {

using test::day;
using test::OrganizationBuilder;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);
const ComparedDays days{day("2026-01-31"), day("2026-07-31"), u"Q1 2026"_s, u"31 Jul 2026"_s};

class OwnerChangesTest : public testing::Test
{
protected:
    void person(TeamId team, double was, double is, Period period = {})
    {
        const MemberId member = m_builder.member(u"Ada"_s, team, 1, period);
        for (const CompetencyId competency : {m_planning, m_vision}) {
            if (was > 0)
                m_builder.rating(member, competency, was, day("2026-01-10"));
            if (is > 0)
                m_builder.rating(member, competency, is, day("2026-07-10"));
        }
    }
    void look()
    {
        m_organization = m_builder.build();
        m_changes = changesBetween(m_organization, days.before, days.after);
    }
    DumbbellFigure dumbbells(TeamId team, bool isSameOnly = false) const
    {
        return ownerDumbbells(m_organization, m_changes, team, days, isSameOnly, english);
    }

    OrganizationBuilder m_builder;
    CompetencyId m_planning = m_builder.competency(u"Planning"_s, Side::Management);
    CompetencyId m_vision = m_builder.competency(u"Vision"_s, Side::Leadership);
    Organization m_organization;
    std::vector<TeamChange> m_changes;
};

std::string rowsOf(const ChangeFigure &figure)
{
    QStringList rows;
    for (const ChangeRow &row : figure.rows)
        rows << u"%1 %2"_s.arg(row.name, row.management ? row.management->text : u"-"_s);
    return rows.join(u'\n').toStdString();
}

} // namespace

TEST_F(OwnerChangesTest, DumbbellsCountEverybodyOrTheSamePeopleOnly)
{
    const TeamId net = m_builder.team(u"Net"_s);
    person(net, 2, 3);
    person(net, 5, 0, {Day::always(), day("2026-03-31")});
    look();

    const DumbbellRow all = dumbbells(m_builder.root()).teams.first();
    const DumbbellRow same = dumbbells(m_builder.root(), true).teams.first();

    EXPECT_EQ(all.management.before->text, u"63"_s);
    EXPECT_EQ(all.management.after->text, u"50"_s);
    EXPECT_EQ(same.management.before->text, u"25"_s);
    EXPECT_EQ(same.management.after->text, u"50"_s);
    EXPECT_EQ(same.management.people, 1);
    EXPECT_EQ(dumbbells(m_builder.root()).text.title, u"Net is as far from what it needs as before"_s);
    EXPECT_EQ(dumbbells(m_builder.root(), true).text.title, u"Net came closer to what it needs"_s);
}

TEST_F(OwnerChangesTest, DumbbellsSayThatCompetenciesWereReTaggedInBetween)
{
    const TeamId net = m_builder.team(u"Net"_s);
    person(net, 2, 3);
    look();
    const QString unbroken = dumbbells(net).text.subtitle;

    m_organization.taggings.put({m_vision, days.after, Side::Management, 1});

    EXPECT_FALSE(unbroken.contains(u"re-tagged"));
    EXPECT_TRUE(dumbbells(net).text.subtitle.endsWith(u" · competencies re-tagged in between"));
}

TEST_F(OwnerChangesTest, TeamsThatWereNotThereOnOneDaySaySo)
{
    const TeamId old = m_builder.team(u"Old"_s, {}, {Day::always(), day("2026-03-31")});
    const TeamId fresh = m_builder.team(u"Fresh"_s, {}, {day("2026-04-01"), Day::still()});
    const TeamId net = m_builder.team(u"Net"_s);
    person(old, 3, 0);
    person(fresh, 0, 3);
    person(net, 3, 3);
    look();

    const QList<DumbbellRow> rows = dumbbells(m_builder.root()).teams;

    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows[0].name + u": "_s + rows[0].note, u"Fresh: not there yet"_s);
    EXPECT_EQ(rows[1].note, QString());
    EXPECT_EQ(rows[2].name + u": "_s + rows[2].note, u"Old: closed since"_s);
}

TEST_F(OwnerChangesTest, OfVeryManyTeamsThoseThatMovedMostAreShown)
{
    std::vector<TeamId> teams;
    for (int i = 0; i < 63; ++i) {
        teams.push_back(m_builder.team(u"Team %1"_s.arg(i)));
        person(teams.back(), 3, i == 0 || i == 62 ? 4 : 3);
    }
    look();

    const DumbbellFigure figure = dumbbells(m_builder.root());

    EXPECT_EQ(figure.teams.size(), 60);
    EXPECT_EQ(figure.notShown, 3);
    EXPECT_EQ(figure.teams.first().name, u"Team 0"_s);
    EXPECT_EQ(figure.teams.last().name, u"Team 62"_s);
    EXPECT_EQ(dumbbells(teams[61]).teams[58].name, u"Team 61"_s); // the selected one is among them
}

TEST_F(OwnerChangesTest, TheChangeIsToldInStepsThatLeadFromBeforeToAfter)
{
    const TeamId net = m_builder.team(u"Net"_s);
    person(net, 2, 3);
    person(net, 4, 5);
    person(net, 5, 0, {Day::always(), day("2026-03-31")});
    person(net, 0, 1, {day("2026-04-01"), Day::still()});
    look();

    const ChangeFigure figure = ownerChangeApart(m_organization, m_changes, net, days, english);

    EXPECT_EQ(rowsOf(figure), "Q1 2026 67\nPeople who left \u221217\nGrowth of those who stayed +25\nPeople who came \u221225\n31 Jul 2026 50");
    EXPECT_EQ(figure.text.title.toStdString(), "Management fell by 17, mostly through people who came; leadership fell by 17, mostly through people who came");
    EXPECT_NEAR(figure.rows[1].management->from, figure.rows[0].management->to, 1e-9);
    EXPECT_NEAR(figure.rows[3].management->to, figure.rows[4].management->to, 1e-9);
    EXPECT_EQ(figure.rows.first().day, days.before);
    EXPECT_EQ(figure.rows.last().day, days.after);
}

TEST_F(OwnerChangesTest, ASideThatIsNotRatedOnBothDaysHasNoSteps)
{
    const TeamId net = m_builder.team(u"Net"_s);
    person(net, 0, 3);
    look();

    const ChangeFigure figure = ownerChangeApart(m_organization, m_changes, net, days, english);

    EXPECT_EQ(figure.rows.size(), 2);
    EXPECT_EQ(figure.managementNote, u"not rated on both days"_s);
    EXPECT_EQ(figure.text.title, u"Management cannot be compared; leadership cannot be compared"_s);
}

TEST(WholeParts, SumToTheTotalAndAreEachLessThanOneAway)
{
    std::mt19937 random(3);
    std::uniform_real_distribution<double> part(-20, 20);
    for (int run = 0; run < 20000; ++run) {
        std::vector<double> exact(1 + random() % 7);
        for (double &one : exact)
            one = random() % 3 == 0 ? 0 : part(random);
        const double sum = std::accumulate(exact.begin(), exact.end(), 0.0);
        const double before = part(random) + 40; // a total of whole numbers on both ends
        const int total = int(std::lround(before + sum) - std::lround(before));

        const std::vector<int> parts = wholeParts(exact, total);

        ASSERT_EQ(std::accumulate(parts.begin(), parts.end(), 0), total);
        for (std::size_t i = 0; i < exact.size(); ++i)
            ASSERT_LT(std::abs(parts[i] - exact[i]), 1 + 1e-9);
    }
}

} // namespace evenkeel
