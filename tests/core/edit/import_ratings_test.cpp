// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/import_support.h"

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

using namespace test;

class ImportRatings : public testing::Test
{
protected:
    ImportRatings()
    {
        m_planning = m_builder.competency(u"Planning"_s, Side::Management);
        m_builder.competency(u"Vision"_s, Side::Leadership);
        m_ada = m_builder.member(u"Ada"_s, m_builder.root(), 1, {day("2024-01-01"), day("2024-12-31")});
        m_builder.member(u"Kim"_s, m_builder.root());
        m_builder.member(u"Kim"_s, m_builder.root());
    }

    Organization organization() const
    {
        Organization organization = m_builder.build();
        Member kim = *organization.members.find(MemberId(2));
        kim.email = Line::from(u"kim@example.org"_s).take();
        organization.members.put(kim);
        return organization;
    }

    OrganizationBuilder m_builder;
    CompetencyId m_planning{1};
    MemberId m_ada{1};
};

TEST_F(ImportRatings, AreKnownByTheirColumns)
{
    EXPECT_EQ(planOf(organization(), u"member,competency,level\nAda,Planning,4\n"_s).kind, ImportKind::Ratings);
}

TEST_F(ImportRatings, EveryFieldOfARowIsTaken)
{
    const ImportPlan plan = planOf(organization(),
                                   u"member,email,competency,level,date,source,rater,raters,note\n"
                                   u"Ada,,planning,\"4,5\",2024-06-30,PEERS,Peer 1,2.5,\"good\nwork\"\n"_s);

    EXPECT_EQ(ratings(withImport(plan)), "Ada Planning 4.5 peer 2024-06-30 Peer 1x2.5 'good\nwork'\n");
    EXPECT_EQ(states(plan), "2 new\n");
}

TEST_F(ImportRatings, WhatIsEmptyComesFromTheOptions)
{
    ImportOptions given = options("2025-09-30");
    given.source = Source::Report;
    given.rater = Line::from(u"R"_s).take();
    given.raters = 3;

    const ImportPlan plan = planOf(organization(), u"member,competency,level,date,source\nAda,Vision,2,,\n"_s, given);

    EXPECT_EQ(ratings(withImport(plan)), "Ada Vision 2 report 2025-09-30 Rx3\n");
}

TEST_F(ImportRatings, APersonIsFoundByEmailElseByName)
{
    const ImportPlan plan = planOf(organization(), u"member,email,competency,level\n,KIM@example.org,Vision,2\nAda,,Vision,3\n"_s);

    EXPECT_EQ(problems(plan), "");
    EXPECT_EQ(plan.imported.ratings.at(1).member, MemberId(2));
}

TEST_F(ImportRatings, APersonWhoIsNotThereOrANameThatSeveralHaveIsAProblem)
{
    EXPECT_EQ(problems(planOf(organization(),
                              u"member,email,competency,level\nZoe,,Vision,2\nKim,,Vision,3\nAda,x@example.org,Vision,3\n,,Vision,3\n"_s)),
              "Line 2, column 1 (member): nobody is called “Zoe”.\n"
              "Line 3, column 1 (member): 2 people are called “Kim”; an email would tell them apart.\n"
              "Line 4, column 2 (email): nobody has the email “x@example.org”.\n"
              "Line 5, column 1 (member): the row names nobody.\n");
}

TEST_F(ImportRatings, ANameThatDoesNotFitTheEmailIsPointedOut)
{
    EXPECT_EQ(warnings(planOf(organization(), u"member,email,competency,level\nAda,kim@example.org,Vision,2\n"_s)),
              "Line 2, column 1 (member): the rating is taken for Kim, by id or email.\n");
}

TEST_F(ImportRatings, ARatingOutsideThePersonsMembershipsIsNoProblem)
{
    const ImportPlan plan = planOf(organization(), u"member,competency,level,date\nAda,Vision,2,2030-01-01\n"_s);

    EXPECT_EQ(problems(plan), "");
    EXPECT_EQ(plan.summary.newRatings, 1);
}

TEST_F(ImportRatings, ACompetencyThatIsNotThereIsAProblemUnlessSideNamesIt)
{
    const QString csv = u"member,competency,level\nAda,Courage,2\nAda,,2\n"_s;
    ImportOptions given = options();
    given.sides = {{Side::Leadership, {u"courage"_s}}};

    EXPECT_EQ(problems(planOf(organization(), csv)),
              "Line 2, column 2 (competency): no competency is called “Courage”.\n"
              "Line 3, column 2 (competency): the row names no competency.\n");
    const ImportPlan plan = planOf(organization(), csv, given);
    EXPECT_EQ(problems(plan), "Line 3, column 2 (competency): the row names no competency.\n");
    EXPECT_EQ(ratings(withImport(plan)), "Ada courage 2 supervisor 2026-03-31 x1\n");
    EXPECT_EQ(plan.summary.newCompetencies, 1);
}

TEST_F(ImportRatings, SideCannotChangeASideOrNameAValueThatIsNotThere)
{
    const QString csv = u"member,competency,level\nAda,Planning,2\n"_s;
    ImportOptions other = options();
    other.sides = {{Side::Leadership, {u"Planning"_s}}};
    ImportOptions missing = options();
    missing.sides = {{Side::Leadership, {u"Courage"_s}}};

    EXPECT_EQ(problems(planOf(organization(), csv, other)),
              "Line 1, column 2 (competency): competency “Planning” counts as management here and is said to be leadership.\n");
    EXPECT_EQ(refusalOf(organization(), csv, missing), "The file rates no competency “Courage” that could be given a side.");
}

TEST_F(ImportRatings, TheSameKeyAgainIsSameIfEqualElseChanged)
{
    m_builder.rating(m_ada, m_planning, 3, day("2026-03-31"), Source::Peer, u"P"_s, 2);
    const QString csv = u"member,competency,level,source,rater,raters\nAda,Planning,%1,peer,%2,%3\n"_s;

    EXPECT_EQ(states(planOf(organization(), csv.arg(u"3"_s, u"P"_s, u"2"_s))), "2 same\n");
    EXPECT_EQ(states(planOf(organization(), csv.arg(u"4"_s, u"P"_s, u"2"_s))), "2 changed\n");
    EXPECT_EQ(states(planOf(organization(), csv.arg(u"3"_s, u"P"_s, u"3"_s))), "2 changed\n");
    EXPECT_EQ(states(planOf(organization(), csv.arg(u"3"_s, u"Q"_s, u"2"_s))), "2 new\n");
}

TEST_F(ImportRatings, AnEmptyNoteLeavesTheOneThatIsThere)
{
    const ImportPlan noted = planOf(organization(), u"member,competency,level,note\nAda,Planning,3,why\n"_s);

    const ImportPlan again = planOf(withImport(noted), u"member,competency,level,note\nAda,Planning,4,\n"_s);

    EXPECT_EQ(ratings(withImport(again)), "Ada Planning 4 supervisor 2026-03-31 x1 'why'\n");
}

TEST_F(ImportRatings, OneKeyTwiceInAFileWithDifferentLevelsIsAProblem)
{
    const ImportPlan plan = planOf(organization(),
                                   u"member,competency,level\nAda,Planning,3\nAda,Vision,3\nAda,Planning,4\nAda,Vision,3\n"_s);

    EXPECT_EQ(problems(plan), "Line 2, column 3 (level): line 4 has another level for the same rating.\n"
                              "Line 4, column 3 (level): line 2 has another level for the same rating.\n");
    EXPECT_EQ(states(plan), "2 problem\n3 new\n4 problem\n5 same\n");
}

TEST_F(ImportRatings, AnEmptyLevelIsNothing)
{
    const ImportPlan plan = planOf(organization(), u"member,competency,level,note\nAda,Planning,,\nAda,Vision,,lost\n"_s);

    EXPECT_TRUE(plan.summary.isEmpty());
    EXPECT_EQ(problems(plan), "");
    EXPECT_EQ(warnings(plan), "Line 3, column 4 (note): the row has no level, so its note is not used.\n");
}

TEST_F(ImportRatings, ClearedAndCannotJudgeAreWordsInTheLevel)
{
    const ImportPlan plan = planOf(organization(), u"member,competency,level\nAda,Planning,Cleared\nAda,Vision,cannot judge\n"_s);

    EXPECT_EQ(ratings(withImport(plan)),
              "Ada Planning cleared supervisor 2026-03-31 x1\nAda Vision cannot judge supervisor 2026-03-31 x1\n");
}

TEST_F(ImportRatings, CellsThatCannotBeReadAreProblems)
{
    EXPECT_EQ(problems(planOf(organization(),
                              u"member,competency,level,date,source,raters\nAda,Planning,6,,,\nAda,Planning,3,soon,,\n"
                              u"Ada,Planning,3,,friend,\nAda,Planning,3,,,0\n"_s)),
              "Line 2, column 3 (level): 6 is not a level from 1 to 5.\n"
              "Line 3, column 4 (date): “soon” is not a date such as 2026-03-31.\n"
              "Line 4, column 5 (source): “friend” is no source: it is supervisor, peer, report or self.\n"
              "Line 5, column 6 (raters): 0 is not a number of raters from 1 to 1,000,000.\n");
}

TEST_F(ImportRatings, WhoCompetencyAndLevelAreNeeded)
{
    ImportOptions given = options();
    given.kind = ImportKind::Ratings;

    EXPECT_EQ(refusalOf(organization(), u"competency,level\nVision,3\n"_s, given),
              "The file has neither a column “member” nor a column “email” that says who is rated.");
    EXPECT_EQ(refusalOf(organization(), u"member,level\nAda,3\n"_s, given),
              "The file has no column “competency”. If another column holds it, map that one to it.");
}

} // namespace
} // namespace evenkeel
