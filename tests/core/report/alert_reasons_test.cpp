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

    static std::string described(const QList<ReasonRow> &rows)
    {
        QStringList lines;
        for (const ReasonRow &row : rows)
            lines.append(u"%1: %2 (%3)"_s.arg(row.label, row.value, row.note));
        return lines.join(u'\n').toStdString();
    }

    test::OrganizationBuilder m_builder;
    const TeamId m_team = m_builder.team(u"Network"_s);
    const Day m_day = test::day("2026-11-23");
    const CompetencyId m_planning = m_builder.competency(u"Planning"_s, Side::Management);
    const CompetencyId m_staffing = m_builder.competency(u"Staffing"_s, Side::Management);
    const CompetencyId m_vision = m_builder.competency(u"Vision"_s, Side::Leadership);
};

TEST_F(AlertReasonsTest, GiveBothSidesArithmeticAndWhatPullsTheShortOneDown)
{
    const AlertReasons reasons = reasonsFor(1, 4);

    EXPECT_EQ(reasons.title, u"Network is on the brink of chaos"_s);
    EXPECT_EQ(reasons.summary, u"Warning, high certainty. Within 6 points of the need counts as met."_s);
    ASSERT_EQ(reasons.sides.size(), 2);
    const AlertReasons::SideReasons &management = reasons.sides[0];
    EXPECT_EQ(management.verdict, u"25 of 50 needed: 25 points short, warning."_s);
    EXPECT_EQ(described(management.arithmetic),
              "Strength: 25 (25 × (level 2.00 − 1); the level is the mean of 3 people by their share. 3 of 3 people rated, by 1 rater.)\n"
              "Need: 50 (from complexity 3: level 1.5 + 0.5 × 3 = 3.00)\n"
              "Shortfall: 25 point(s) (level 1.00 below need; short above 0.25)\n"
              "How sure: 11 to 39 (80 % band; standard error 11 points)\n"
              "Rests on: 6 rated level(s) (6 by supervisors (weight 40 %).)");
    EXPECT_EQ(described(management.pulls), "Planning: 25 point(s) (strength 0)");
    // Planning at level 4 for one of the three adds half a level to the team's 2; 2.75 is enough.
    EXPECT_EQ(management.smallestChange.toStdString(),
              "2 single step(s) (clears/clear) it. The shortest way: Planning to level 4 for 2 of 3 people.");
    EXPECT_EQ(described(management.steps), "Planning: 2 people (from 1 to 4)");
    EXPECT_TRUE(reasons.sides[1].smallestChange.isEmpty());
    EXPECT_EQ(reasons.sides[1].verdict, u"75 of 50 needed: met."_s);
    EXPECT_TRUE(reasons.sides[1].pulls.isEmpty());
    EXPECT_TRUE(reasons.firstActions.startsWith(u"Start with Planning."_s)) << reasons.firstActions.toStdString();
    EXPECT_EQ(reasons.ifNothingIsDone, u"Left alone: lots of ideas, seldom anything done."_s);
    EXPECT_TRUE(reasons.method.startsWith(u"Last rated on 9 Nov 2026. The oldest rating that counts is of 9 Nov 2026."_s))
        << reasons.method.toStdString();
}

TEST_F(AlertReasonsTest, EveryFigureLeadsToTheRowsItRestsOn)
{
    const AlertReasons reasons = reasonsFor(1, 4);

    const QList<MemberId> people{MemberId(1), MemberId(2), MemberId(3)};
    EXPECT_EQ(reasons.sides[0].arithmetic[0].rows, (RowsBehind{m_team, people, {m_planning, m_staffing}}));
    EXPECT_EQ(reasons.sides[1].arithmetic[0].rows, (RowsBehind{m_team, people, {m_vision}}));
    EXPECT_EQ(reasons.sides[0].pulls[0].rows, (RowsBehind{m_team, {}, {m_planning}}));
    EXPECT_EQ(reasons.sides[0].steps[0].rows, (RowsBehind{m_team, {MemberId(1), MemberId(2)}, {m_planning}}));
    EXPECT_EQ(reasons.members[1].rows, (RowsBehind{m_team, {MemberId(2)}, {m_planning, m_staffing, m_vision}}));
}

TEST_F(AlertReasonsTest, PeopleStandByTheirInitialsInTheOrderOfNames)
{
    const AlertReasons reasons = reasonsFor(3, 2);

    EXPECT_EQ(described(reasons.members),
              "AB: management 50, leadership 25 (share 1)\nBC: management 50, leadership 25 (share 1)\n"
              "CD: management 50, leadership 25 (share 1)");
}

TEST_F(AlertReasonsTest, NameNobody)
{
    const AlertReasons reasons = reasonsFor(3, 2);

    QStringList all{reasons.title, reasons.summary, reasons.firstActions, reasons.ifNothingIsDone, reasons.method};
    all += reasons.beside;
    all += QString::fromStdString(described(reasons.members));
    for (const AlertReasons::SideReasons &side : reasons.sides)
        all += QStringList{side.verdict, side.smallestChange, QString::fromStdString(described(side.arithmetic)),
                           QString::fromStdString(described(side.pulls)), QString::fromStdString(described(side.steps)),
                           QString::fromStdString(described(side.stepsByPerson))};
    const QString text = all.join(u'\n');

    EXPECT_TRUE(text.contains(u"Vision"));
    for (const QString &name : {u"Ada"_s, u"Ben"_s, u"Cem"_s, u"Dora"_s, u"Eli"_s})
        EXPECT_FALSE(text.contains(name)) << name.toStdString();
}

TEST_F(AlertReasonsTest, SayWhatIsMissingWhereTooFewAreRatedAndWhomToRate)
{
    m_builder.member(u"Ada"_s, m_team);
    m_builder.member(u"Ben"_s, m_team);
    m_builder.member(u"Cem"_s, m_team);
    const Organization organization = m_builder.build();

    const AlertReasons reasons = alertReasons(organization, assess(organization, m_day), m_team, QLocale::c());

    EXPECT_EQ(reasons.sides[0].verdict, u"Not rated; 50 needed."_s);
    EXPECT_EQ(reasons.sides[0].arithmetic[0].note, u"0 of 3 people rated."_s);
    EXPECT_EQ(reasons.firstActions, u"Rate at least 3 people, and half of the team, on each side."_s);
    ASSERT_TRUE(reasons.toRateNext);
    EXPECT_EQ(reasons.toRateNext->members.size(), 3);
    EXPECT_EQ(reasons.toRateNext->competencies.size(), 3);
}

TEST_F(AlertReasonsTest, StrongManagementInBalanceIsToldThatBothAreNeeded)
{
    const AlertReasons reasons = reasonsFor(5, 3);

    EXPECT_EQ(reasons.title, u"Network is in balance"_s);
    EXPECT_TRUE(reasons.beside.contains(u"A track record of success. In times of change you need both."_s));
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
