// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/import_support.h"

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

using namespace test;

/// "Ops change 4 from 2026-03-31", one entry a line, and leads.
std::string teams(const Organization &organization)
{
    std::string all;
    for (const Team &team : organization.teams) {
        all += team.name.text().toStdString();
        for (const TeamDemand &entry : organization.demands) {
            if (entry.team != team.id)
                continue;
            all += entry.demand == Demand::Change ? " change " : " complexity ";
            all += entry.value ? QString::number(*entry.value).toStdString() : "-";
            all += " from " + entry.from.iso().toStdString();
        }
        if (team.lead)
            all += " led by " + std::to_string(team.lead->value());
        all += '\n';
    }
    return all;
}

class ImportTeams : public testing::Test
{
protected:
    ImportTeams() { m_ops = m_builder.team(u"Ops"_s); }

    OrganizationBuilder m_builder{u"Org"_s};
    TeamId m_ops{1};
};

TEST_F(ImportTeams, AreMadeWhereMissingAndFaceWhatTheRowSaysFromTheDate)
{
    const ImportPlan plan = planOf(m_builder.build(), u"team,change,complexity\nOps,4,\"2,5\"\nNet / Night,,3\n,5,\n"_s);

    EXPECT_EQ(plan.kind, ImportKind::Teams);
    EXPECT_EQ(teams(withImport(plan)),
              "Org change 5 from 2026-03-31\nOps change 4 from 2026-03-31 complexity 2.5 from 2026-03-31\nNet\n"
              "Night complexity 3 from 2026-03-31\n");
    EXPECT_EQ(states(plan), "2 changed\n3 new\n4 changed\n");
}

TEST_F(ImportTeams, AnEmptyCellLeavesItsValueAndADashTakesItBack)
{
    m_builder.faces(m_ops, 4, 2, day("2025-01-01"));

    const ImportPlan plan = planOf(m_builder.build(), u"team,change,complexity\nOps,,–\n"_s);

    EXPECT_EQ(teams(withImport(plan)),
              "Org\nOps change 4 from 2025-01-01 complexity 2 from 2025-01-01 complexity - from 2026-03-31\n");
}

TEST_F(ImportTeams, WhatHoldsAlreadyIsSame)
{
    m_builder.faces(m_ops, 4, {}, day("2025-01-01"));

    const ImportPlan plan = planOf(m_builder.build(), u"team,change,complexity\nOps,4,-\n"_s);

    EXPECT_TRUE(plan.summary.isEmpty());
    EXPECT_EQ(states(plan), "2 same\n");
}

TEST_F(ImportTeams, ValuesOutsideOneToFiveAreProblems)
{
    EXPECT_EQ(problems(planOf(m_builder.build(), u"team,change,complexity\nOps,0.5,6\nNet,high,\n"_s)),
              "Line 2, column 2 (change): 0.5 is not from 1 to 5.\nLine 2, column 3 (complexity): 6 is not from 1 to 5.\n"
              "Line 3, column 2 (change): “high” is not a number.\n");
}

TEST_F(ImportTeams, ALeadIsFoundByEmailOrName)
{
    m_builder.member(u"Ada"_s, m_ops);
    m_builder.member(u"Kim"_s, m_ops);
    m_builder.member(u"Kim"_s, m_ops);
    Organization organization = m_builder.build();
    Member kim = *organization.members.find(MemberId(3));
    kim.email = Line::from(u"kim@example.org"_s).take();
    organization.members.put(kim);

    const ImportPlan plan = planOf(organization, u"team,lead\nOps,Ada\nNet,KIM@example.org\nSea,Kim\nSky,Zoe\n"_s);

    EXPECT_EQ(teams(withImport(plan)), "Org\nOps led by 1\nNet led by 3\n");
    EXPECT_EQ(problems(plan), "Line 4, column 2 (lead): 2 people are called “Kim”; an email would tell them apart.\n"
                              "Line 5, column 2 (lead): nobody has the email or name “Zoe”.\n");
}

TEST_F(ImportTeams, OneTeamTwiceAndNotAlikeIsAProblem)
{
    EXPECT_EQ(problems(planOf(m_builder.build(), u"team,change\nOps,4\nOps,3\nNet,2\nNet,2\n"_s)),
              "Line 2, column 2 (change): line 3 says otherwise of the same team.\n"
              "Line 3, column 2 (change): line 2 says otherwise of the same team.\n");
}

TEST_F(ImportTeams, HaveNoCompetenciesToGiveASideTo)
{
    ImportOptions given = options();
    given.sides = {{Side::Leadership, {u"change"_s}}};

    EXPECT_EQ(refusalOf(m_builder.build(), u"team,change\nOps,4\n"_s, given),
              "A file of teams has no competencies that could be given a side.");
}

} // namespace
} // namespace evenkeel
