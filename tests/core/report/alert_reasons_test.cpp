// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/alert_reasons.h"

#include "tests/support/organization_builder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

class AlertReasonsTest : public testing::Test
{
protected:
    /// Three people of which every one is rated `management` in planning, 3 in staffing, and `leadership` in vision.
    AlertReasons reasonsFor(double management, double leadership)
    {
        for (const QString &person : {u"Ada Berg"_s, u"Ben Cole"_s, u"Cem Demir"_s}) {
            const MemberId member = m_builder.member(person, m_team);
            m_builder.rating(member, m_planning, management, m_day.plusDays(-14), Source::Supervisor, u"Dora"_s);
            m_builder.rating(member, m_staffing, 3, m_day.plusDays(-14), Source::Supervisor, u"Dora"_s);
            m_builder.rating(member, m_vision, leadership, m_day.plusDays(-14), Source::Supervisor, u"Eli"_s);
        }
        const Organization organization = m_builder.build();
        return alertReasons(organization, assess(organization, m_day), m_team, QLocale(QLocale::English, QLocale::UnitedStates));
    }

    test::OrganizationBuilder m_builder;
    const TeamId m_team = m_builder.team(u"Network"_s);
    const Day m_day = test::day("2026-11-23");
    const CompetencyId m_planning = m_builder.competency(u"Planning"_s, Side::Management);
    const CompetencyId m_staffing = m_builder.competency(u"Staffing"_s, Side::Management);
    const CompetencyId m_vision = m_builder.competency(u"Vision"_s, Side::Leadership);
};

TEST_F(AlertReasonsTest, GiveBothSidesAgainstTheirNeedsAndWhatPullsTheShortOneDown)
{
    const AlertReasons reasons = reasonsFor(1, 4);

    EXPECT_EQ(reasons.title, u"Network is on the brink of chaos"_s);
    ASSERT_EQ(reasons.sides.size(), 2);
    EXPECT_EQ(reasons.sides[0].verdict, u"25 of 50 needed: 25 points short, warning."_s);
    EXPECT_TRUE(reasons.sides[0].evidence.startsWith(u"3 of 3 people rated, by 1 rater. 80 % band: "_s));
    EXPECT_EQ(reasons.sides[0].pulls, QStringList{u"Planning: 25 points"_s});
    // Planning at level 4 for one of the three adds half a level to the team's 2; 2.75 is enough.
    EXPECT_TRUE(reasons.sides[0].smallestChange.startsWith(u"2 single step(s) (clears/clear) it"_s))
        << reasons.sides[0].smallestChange.toStdString();
    EXPECT_TRUE(reasons.sides[0].smallestChange.endsWith(u"Planning for 2 people."_s));
    EXPECT_TRUE(reasons.sides[1].smallestChange.isEmpty());
    EXPECT_EQ(reasons.sides[1].verdict, u"75 of 50 needed: met."_s);
    EXPECT_TRUE(reasons.sides[1].pulls.isEmpty());
    EXPECT_TRUE(reasons.firstActions.startsWith(u"Start with Planning and Staffing."_s));
    EXPECT_EQ(reasons.ifNothingIsDone, u"Left alone: lots of ideas, seldom anything done."_s);
    EXPECT_TRUE(reasons.method.startsWith(u"Last rated on 9 Nov 2026. The oldest rating that counts is of 9 Nov 2026. Within 6 points of the need counts as met."_s))
        << reasons.method.toStdString();
}

TEST_F(AlertReasonsTest, NameNobody)
{
    const AlertReasons reasons = reasonsFor(3, 2);

    QStringList all{reasons.title, reasons.firstActions, reasons.ifNothingIsDone, reasons.method};
    all += reasons.beside;
    for (const AlertReasons::SideReasons &side : reasons.sides)
        all += side.pulls + QStringList{side.verdict, side.evidence};
    const QString text = all.join(u'\n');

    EXPECT_TRUE(text.contains(u"Vision"));
    for (const QString &name : {u"Ada"_s, u"Ben"_s, u"Cem"_s, u"Dora"_s, u"Eli"_s})
        EXPECT_FALSE(text.contains(name)) << name.toStdString();
}

TEST_F(AlertReasonsTest, SayWhatIsMissingWhereTooFewAreRated)
{
    m_builder.member(u"Ada"_s, m_team);
    m_builder.member(u"Ben"_s, m_team);
    m_builder.member(u"Cem"_s, m_team);
    const Organization organization = m_builder.build();

    const AlertReasons reasons = alertReasons(organization, assess(organization, m_day), m_team, QLocale::c());

    EXPECT_EQ(reasons.sides[0].verdict, u"Not rated; 50 needed."_s);
    EXPECT_EQ(reasons.sides[0].evidence, u"0 of 3 people rated."_s);
    EXPECT_EQ(reasons.firstActions, u"Rate at least 3 people, and half of the team, on each side."_s);
}

TEST_F(AlertReasonsTest, SendATeamOfTwoToItsParent)
{
    m_builder.member(u"Ada"_s, m_team);
    const Organization organization = m_builder.build();

    const AlertReasons reasons = alertReasons(organization, assess(organization, m_day), m_team, QLocale::c());

    EXPECT_EQ(reasons.firstActions, u"Too small to judge alone: see Riverbend."_s);
}

} // namespace
} // namespace evenkeel
