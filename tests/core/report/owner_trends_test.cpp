// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/owner_trends.h"

#include "core/report/map_motion.h"
#include "core/report/trend_titles.h"
#include "tests/support/organization_builder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace evenkeel {

using test::day;
using test::OrganizationBuilder;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

/// Two competencies, rated in the first weeks of quarters.
class OwnerTrendsTest : public testing::Test
{
protected:
    /// Levels by quarter of 2026 from the first; 0 where a quarter has none.
    TeamId team(const QString &name, const std::vector<std::pair<double, double>> &levels, std::optional<TeamId> parent = {},
                int people = 4)
    {
        const TeamId id = m_builder.team(name, parent);
        for (int i = 0; i < people; ++i) {
            const MemberId member = m_builder.member(u"Member %1"_s.arg(++m_people), id);
            for (std::size_t quarter = 0; quarter < levels.size(); ++quarter) {
                const Day on(QDate(2026, int(3 * quarter) + 1, 10));
                if (levels[quarter].first > 0)
                    m_builder.rating(member, m_planning, levels[quarter].first, on, Source::Supervisor, u"Ada"_s);
                if (levels[quarter].second > 0)
                    m_builder.rating(member, m_vision, levels[quarter].second, on, Source::Supervisor, u"Ada"_s);
            }
        }
        return id;
    }
    void look(const char *date = "2026-08-15")
    {
        m_organization = m_builder.build();
        m_past = *pastRounds(m_organization, day(date));
    }
    static std::string names(const QList<TeamTrend> &teams)
    {
        QStringList names;
        for (const TeamTrend &team : teams)
            names << (team.isMarked ? u"[%1]"_s.arg(team.name) : team.name);
        return names.join(u' ').toStdString();
    }

    OrganizationBuilder m_builder;
    CompetencyId m_planning = m_builder.competency(u"Planning"_s, Side::Management);
    CompetencyId m_vision = m_builder.competency(u"Vision"_s, Side::Leadership);
    int m_people = 0;
    Organization m_organization;
    PastRounds m_past;
};

} // namespace

TEST_F(OwnerTrendsTest, TheTitleSaysWhatBecameOfBothSides)
{
    const TeamId net = team(u"Net"_s, {{3, 4}, {3.5, 3.5}, {4, 3}});
    look();

    const TrendFigure figure = ownerTrend(m_organization, m_past, net, english);

    EXPECT_EQ(figure.text.title.toStdString(),
              "Since Q1 2026 management rose from 50 to 75 of 50 needed; leadership fell from 75 to 50 of 50 needed");
    EXPECT_TRUE(figure.text.subtitle.endsWith(u"4 of 4 people rated on both sides on 15 Aug 2026"_s)) << figure.text.subtitle.toStdString();
    ASSERT_EQ(figure.teams.first().points.size(), 3);
    EXPECT_EQ(figure.teams.first().points[1].management->text, u"63"_s);
    EXPECT_EQ(figure.days.last().label, u"Q3 2026"_s);
}

TEST_F(OwnerTrendsTest, ATenthOfALevelIsTheLeastThatIsCalledAMove)
{
    const TeamId net = team(u"Net"_s, {{3, 3}, {3.09, 3.1}});
    look("2026-05-15");

    EXPECT_EQ(ownerTrend(m_organization, m_past, net, english).text.title.toStdString(),
              "Since Q1 2026 management stayed near 52 of 50 needed; leadership rose from 50 to 53 of 50 needed");
}

TEST_F(OwnerTrendsTest, OneRoundIsNoTrend)
{
    const TeamId once = team(u"Once"_s, {{3, 3}});
    const TeamId later = team(u"Later"_s, {{0, 0}, {3, 3}, {3, 4}});
    look("2026-03-20");
    EXPECT_FALSE(hasTrend(m_past, once));

    look(); // the same ratings go on counting in later rounds
    EXPECT_TRUE(hasTrend(m_past, once));
    EXPECT_TRUE(hasTrend(m_past, later));
}

TEST_F(OwnerTrendsTest, SmallMultiplesShowAllTeamsUnderAndALeafAmongItsSiblings)
{
    const TeamId apps = team(u"Apps"_s, {{3, 3}, {2, 4}});
    const TeamId web = team(u"Web"_s, {{3, 3}, {2, 2}}, apps);
    team(u"Net"_s, {{3, 3}, {3, 3}});
    look("2026-05-15");

    EXPECT_EQ(names(ownerTeamTrends(m_organization, m_past, m_builder.root(), english).teams), "Apps Web Net");
    EXPECT_EQ(names(ownerTeamTrends(m_organization, m_past, web, english).teams), "[Web]");
    EXPECT_EQ(ownerTeamTrends(m_organization, m_past, m_builder.root(), english).text.title.toStdString(),
              "Since Q1 2026 management fell in two and leadership in one of three teams");
}

TEST_F(OwnerTrendsTest, TheTitleOfManyTeamsSpeaksOnlyOfTheSideThatMoved)
{
    team(u"Apps"_s, {{3, 3}, {3, 2}});
    team(u"Net"_s, {{3, 3}, {4, 3}});
    look("2026-05-15");
    EXPECT_EQ(ownerTeamTrends(m_organization, m_past, m_builder.root(), english).text.title.toStdString(),
              "Since Q1 2026 leadership fell in one of two teams");
}

TEST_F(OwnerTrendsTest, ManyTeamsAreCappedAndTheRestIsCounted)
{
    for (int i = 0; i < 64; ++i)
        team(u"Team %1"_s.arg(i), {{3, 3}, {3, 3}}, {}, 1);
    look("2026-05-15");

    const TrendFigure figure = ownerTeamTrends(m_organization, m_past, m_builder.root(), english);

    EXPECT_EQ(figure.teams.size(), 60);
    EXPECT_EQ(figure.notShown, 4);
}

TEST_F(OwnerTrendsTest, BreaksNameTheCompetencies)
{
    const TeamId net = team(u"Net"_s, {{3, 4}, {3, 3}});
    m_organization = m_builder.build();
    m_organization.taggings.put({m_vision, day("2026-04-02"), Side::Management, 1});
    m_past = *pastRounds(m_organization, day("2026-05-15"));

    const TrendFigure figure = ownerTrend(m_organization, m_past, net, english);

    ASSERT_EQ(figure.breaks.size(), 1);
    EXPECT_EQ(figure.breaks.first().from, day("2026-04-02"));
    EXPECT_EQ(figure.breaks.first().names, QStringList{u"Vision"_s});
    EXPECT_TRUE(figure.text.title.endsWith(u"(competencies re-tagged in between)")) << figure.text.title.toStdString();
    EXPECT_TRUE(ownerTeamTrends(m_organization, m_past, net, english).text.title.endsWith(u"(competencies re-tagged in between)"));
}

TEST_F(OwnerTrendsTest, APastMapStandsOnItsDayWithATailOfTheYearBeforeIt)
{
    const TeamId net = team(u"Net"_s, {{3, 4}, {3.5, 3.5}, {4, 3}});
    look();

    const BalanceMapFigure second = ownerPastMap(m_organization, m_past, 1, m_builder.root(), english);

    ASSERT_EQ(second.teams.size(), 1);
    EXPECT_EQ(second.teams.first().team, net);
    EXPECT_NEAR(second.teams.first().management->value, 62.5, 1e-9);
    ASSERT_EQ(second.teams.first().trail.size(), 1);
    EXPECT_NEAR(second.teams.first().trail.first().second, 25, 1e-9);
    EXPECT_TRUE(second.text.subtitle.startsWith(u"Q2 2026 · "_s));
}

TEST_F(OwnerTrendsTest, AMapOnItsWayIsBetweenAndEndsAtItsEnds)
{
    team(u"Net"_s, {{3, 4}, {4, 3}});
    look("2026-05-15");
    const BalanceMapFigure from = ownerPastMap(m_organization, m_past, 0, m_builder.root(), english);
    BalanceMapFigure to = ownerPastMap(m_organization, m_past, 1, m_builder.root(), english);
    TeamFigure fresh = to.teams.first();
    fresh.team = TeamId(77);
    to.teams.append(fresh);

    const BalanceMapFigure early = between(from, to, 0.25);

    EXPECT_NEAR(early.teams.first().management->value, 56.25, 1e-9);
    EXPECT_NEAR(early.teams.first().leadership->value, 68.75, 1e-9);
    EXPECT_EQ(early.teams.size(), 1); // the new one comes in its half
    EXPECT_EQ(between(from, to, 0.75).teams.size(), 2);
    EXPECT_EQ(between(from, to, 0).teams.first().management->value, from.teams.first().management->value);
    EXPECT_EQ(between(from, to, 1).teams.first().management->value, to.teams.first().management->value);
}

} // namespace evenkeel
