// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/owner_figures.h"

#include "core/report/competency_figures.h"

#include "tests/support/organization_builder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace evenkeel {

using test::day;
using test::OrganizationBuilder;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

class OwnerFiguresTest : public testing::Test
{
protected:
    TeamId team(const QString &name, int people, double management, double leadership, std::optional<TeamId> parent = {})
    {
        const TeamId id = m_builder.team(name, parent);
        for (int i = 0; i < people; ++i) {
            const MemberId member = m_builder.member(u"Member %1"_s.arg(++m_people), id);
            m_builder.rating(member, m_planning, management, day("2026-11-09"), Source::Supervisor, u"Ada"_s);
            m_builder.rating(member, m_vision, leadership, day("2026-11-09"), Source::Supervisor, u"Ada"_s);
        }
        return id;
    }
    void look(const char *date = "2026-11-23")
    {
        m_organization = m_builder.build();
        m_assessment = assess(m_organization, day(date));
    }
    static std::string names(const QList<TeamFigure> &teams)
    {
        QStringList names;
        for (const TeamFigure &team : teams)
            names << (team.isMarked ? u"[%1]"_s.arg(team.name) : team.name);
        return names.join(u' ').toStdString();
    }

    OrganizationBuilder m_builder;
    CompetencyId m_planning = m_builder.competency(u"Planning"_s, Side::Management);
    CompetencyId m_vision = m_builder.competency(u"Vision"_s, Side::Leadership);
    int m_people = 0;
    int m_teams = 0;
    std::optional<TeamId> m_last;
    Organization m_organization;
    Assessment m_assessment{day("2026-11-23"), {}, {}};
};

} // namespace

TEST_F(OwnerFiguresTest, BarsStandByTiltManagementFirstAndUnratedLast)
{
    m_builder.member(u"Nobody rated"_s, m_builder.team(u"New"_s));
    team(u"Digital"_s, 8, 2, 4);
    team(u"Service"_s, 8, 3, 3);
    team(u"Network"_s, 12, 4, 2);
    look();

    const TeamBarsFigure bars = ownerTeamBars(m_organization, m_assessment, m_builder.root(), english);

    EXPECT_EQ(names(bars.teams), "Network Service Digital New");
    EXPECT_EQ(bars.text.title.toStdString(), "Network leans to management, Digital to leadership");
    EXPECT_EQ(bars.teams.last().withheld, u"not rated yet"_s);
}

TEST_F(OwnerFiguresTest, ATeamWithoutChildrenStandsMarkedAmongItsSiblings)
{
    team(u"A"_s, 3, 3, 3);
    const TeamId b = team(u"B"_s, 3, 3, 3);
    look();

    EXPECT_EQ(names(ownerBalanceMap(m_organization, m_assessment, b, english).teams), "A [B]");
    EXPECT_EQ(names(ownerBalanceMap(m_organization, m_assessment, m_builder.root(), english).teams), "A B");
}

TEST_F(OwnerFiguresTest, TheTailIsWhereATeamStoodAtTheEndsOfAYearsRounds)
{
    const TeamId digital = team(u"Digital"_s, 1, 3, 4);
    const MemberId first(1);
    for (const auto &[date, level] : {std::pair("2025-05-02", 1.), std::pair("2025-12-01", 2.), std::pair("2026-06-01", 2.5)}) {
        m_builder.rating(first, m_planning, level, day(date), Source::Supervisor, u"Ada"_s);
        m_builder.rating(first, m_vision, 4, day(date), Source::Supervisor, u"Ada"_s);
    }
    look();

    const QList<TeamFigure> teams = ownerBalanceMap(m_organization, m_assessment, digital, english).teams;

    // The round of May 2025 is more than a year ago; the present one is the mark itself.
    ASSERT_EQ(teams.size(), 1);
    ASSERT_EQ(teams[0].trail.size(), 2);
    EXPECT_EQ(teams[0].trail[0], std::pair(-25., 25.));
    EXPECT_EQ(teams[0].trail[1], std::pair(-12.5, 25.));
}

TEST_F(OwnerFiguresTest, TheRootAloneShowsItself)
{
    look();

    EXPECT_EQ(names(ownerBalanceMap(m_organization, m_assessment, m_builder.root(), english).teams), "[Riverbend]");
}

TEST_F(OwnerFiguresTest, TheMapsSubtitlePromisesOnlyWhatIsDrawn)
{
    const TeamId root = m_builder.team(u"Root"_s);
    const auto subtitle = [&](int teams, TeamId selected) {
        while (m_teams < teams)
            m_last = team(u"Team %1"_s.arg(++m_teams), 1, 2, 3, root);
        look();
        return ownerBalanceMap(m_organization, m_assessment, selected, english).text.subtitle.toStdString();
    };

    EXPECT_EQ(subtitle(20, root), "Strength minus need, 23 Nov 2026 · size: people, tail: a year, cross: 80 %");
    EXPECT_EQ(subtitle(21, root), "Strength minus need, 23 Nov 2026 · size: people");
    EXPECT_EQ(subtitle(21, *m_last), "Strength minus need, 23 Nov 2026 · size: people; of the ringed team, tail: a year, cross: 80 %");
    EXPECT_EQ(subtitle(301, root), "Strength minus need, 23 Nov 2026 · larger squares: more teams");
}

TEST_F(OwnerFiguresTest, TheHeadlineSaysHowTheTeamsBelowStand)
{
    team(u"Network"_s, 12, 4, 2);
    team(u"Service"_s, 9, 3.4, 3.4);
    team(u"Digital"_s, 8, 2, 4);
    look();

    const HeadlineText head = ownerHeadline(m_organization, m_assessment, m_builder.root(), english);

    EXPECT_EQ(head.subtitle.toStdString(),
              "3 teams · 29 people · 58 of 58 ratings in (100 %) · last rated 14 days ago · all by one rater");
    EXPECT_EQ(head.managementNeed.toStdString(), "of 50 needed");
    EXPECT_EQ(head.standingWord.toStdString(), "In balance");
    EXPECT_EQ(head.beside.toStdString(), "but 2 of 3 teams below are not");
}

TEST_F(OwnerFiguresTest, TheHeadlineOfAnEmptyOrganizationHasDashes)
{
    look();

    const HeadlineText head = ownerHeadline(m_organization, m_assessment, m_builder.root(), english);

    EXPECT_EQ(head.subtitle.toStdString(), "0 people");
    EXPECT_EQ(head.management.toStdString(), "–");
    EXPECT_EQ(head.beside, QString());
}

TEST_F(OwnerFiguresTest, TheStripCountsThoseAtLevelFour)
{
    team(u"Network"_s, 12, 4, 2);
    look();

    const CompetencyStripFigure strip = ownerCompetencyStrip(m_organization, m_assessment, m_builder.root(), english);

    ASSERT_EQ(strip.competencies.size(), 2);
    EXPECT_EQ(strip.competencies[0].strength->text, u"75"_s);
    EXPECT_EQ(strip.competencies[0].note, u"12 people"_s);
    EXPECT_EQ(strip.competencies[1].note, u"0 people"_s);
    EXPECT_EQ(strip.text.title.toStdString(), "Planning is strongest, Vision weakest");
}

TEST_F(OwnerFiguresTest, TheHeatMapsTitleNamesTheLowestNumberThatItShows)
{
    team(u"Network"_s, 4, 2.984, 4); // 49.6: shown as 50
    team(u"Digital"_s, 4, 2.976, 4); // 49.4: shown as 49
    look();
    EXPECT_EQ(ownerTeamHeatMap(m_organization, m_assessment, m_builder.root(), english).text.title,
              u"The lowest is Planning in Digital, at 49"_s);

    team(u"Service"_s, 4, 4, 2.96); // 49.0
    look();
    EXPECT_EQ(ownerTeamHeatMap(m_organization, m_assessment, m_builder.root(), english).text.title,
              u"The lowest are Planning in Digital and 1 more, at 49"_s);
}

TEST_F(OwnerFiguresTest, RatersAreCountedOnceByLabelAndByTheRatingsThatStandForSeveral)
{
    const TeamId a = team(u"A"_s, 2, 3, 3);
    m_builder.rating(MemberId(1), m_planning, 4, day("2026-11-09"), Source::Peer, u"Panel"_s, 12);
    m_builder.rating(MemberId(2), m_planning, 4, day("2026-11-09"), Source::Peer, u"Panel"_s, 9);
    m_builder.rating(MemberId(1), m_planning, 4, day("2026-11-09"), Source::Self, u"Herself"_s);
    m_builder.rating(MemberId(1), m_vision, 4, day("2024-01-09"), Source::Report, u"Long ago"_s);
    look();

    EXPECT_EQ(m_assessment.find(a)->raters, 13);
}

} // namespace evenkeel
