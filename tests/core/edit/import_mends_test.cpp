// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/import_support.h"

namespace evenkeel {
namespace {

using namespace test;

ImportOptions with(const RowMends &mends)
{
    ImportOptions given = options();
    given.mends = mends;
    return given;
}

/// Two of one name in one team, without emails.
Organization namesakes()
{
    OrganizationBuilder builder;
    const TeamId ops = builder.team(u"Ops"_s);
    builder.member(u"Kim Lee"_s, ops);
    builder.member(u"Kim Lee"_s, ops, .5);
    builder.competency(u"Planning"_s, Side::Management);
    return builder.build();
}

TEST(Mends, ARowLeftOutIsNotImportedAndIsNoProblem)
{
    const ImportPlan plan = planOf(OrganizationBuilder().build(), u"name,fte\nAda,2\nBo,1\n"_s, with({.leftOut = {2}}));

    EXPECT_EQ(problems(plan), "");
    EXPECT_EQ(plan.rows[0].state, RowState::LeftOut);
    EXPECT_EQ(plan.rows[0].about, u"Ada"_s);
    EXPECT_EQ(people(withImport(plan)), "Bo: root 1;\n");
}

TEST(Mends, EveryKindOfFileLeavesRowsOut)
{
    const Organization organization = namesakes();
    const RowMends mends{.leftOut = {2}};

    EXPECT_EQ(problems(planOf(organization, u"member,competency,level\nNobody,Planning,9\n"_s, with(mends))), "");
    EXPECT_EQ(problems(planOf(organization, u"team,change\nOps,9\n"_s, with(mends))), "");
    EXPECT_EQ(problems(planOf(organization, u"member,Planning\nNobody,9\n"_s, with(mends))), "");
}

TEST(Mends, ACellIsReadAsItWasMended)
{
    const ImportPlan plan
        = planOf(OrganizationBuilder().build(), u"name,fte\nAda,2\n"_s, with({.cells = {{{2, 1}, u"0.5"_s}}}));

    EXPECT_EQ(problems(plan), "");
    EXPECT_EQ(people(withImport(plan)), "Ada: root 0.5;\n");
}

TEST(Mends, AChoiceSettlesWhichNamesakeIsMeant)
{
    const QString csv = u"name,team,role\nKim Lee,Ops,Lead\n"_s;
    const ImportPlan open = planOf(namesakes(), csv);

    const ImportPlan settled = planOf(namesakes(), csv, with({.who = {{2, MemberId(2)}}}));

    EXPECT_EQ(open.rows[0].state, RowState::Problem);
    EXPECT_EQ(membersNamed(namesakes(), u"Kim Lee"_s), (std::vector{MemberId(1), MemberId(2)}));
    EXPECT_EQ(problems(settled), "");
    EXPECT_EQ(settled.rows[0].member, MemberId(2));
    EXPECT_EQ(settled.rows[0].matchedBy, MatchedBy::Choice);
    EXPECT_EQ(people(withImport(settled)), "Kim Lee: > Ops 1;\nKim Lee Lead: > Ops 0.5;\n");
}

TEST(Mends, AChoiceMakesSomebodyNewOfANamesake)
{
    const QString csv = u"name,team\nKim Lee,Ops\nKim Lee,Ops\n"_s;

    const ImportPlan plan
        = planOf(namesakes(), csv, with({.who = {{2, std::nullopt}, {3, std::nullopt}}}));

    EXPECT_EQ(problems(plan), "");
    EXPECT_EQ(plan.summary.newPeople, 2);
}

TEST(Mends, RatingsMakeNobodyNew)
{
    const QString csv = u"member,competency,level\nKim Lee,Planning,3\n"_s;

    EXPECT_EQ(problems(planOf(namesakes(), csv, with({.who = {{2, std::nullopt}}}))),
              "Line 2, column 1 (member): ratings make nobody new; add this person first.\n");
    EXPECT_EQ(ratings(withImport(planOf(namesakes(), csv, with({.who = {{2, MemberId(1)}}})))),
              "Kim Lee Planning 3 supervisor 2026-03-31 x1\n");
}

TEST(Match, SaysByWhatARowWasTakenForWhom)
{
    Organization organization = namesakes();
    Member bo{.id = MemberId(3), .name = name(u"Bo"_s), .email = Line::from(u"bo@x"_s).take()};
    organization.members.put(bo);
    Member cy{.id = MemberId(4), .name = name(u"Cy"_s)};
    organization.members.put(cy);
    organization.memberships.put({MembershipId(9), MemberId(4), organization.root});
    const ImportPlan plan
        = planOf(organization, u"name,email,id\nKim Lee,,1\nBo,BO@X,\nCy,,\nDee,,\n"_s);

    std::vector<MatchedBy> by;
    for (const PlannedRow &row : plan.rows)
        by.push_back(row.matchedBy);
    EXPECT_EQ(by, (std::vector{MatchedBy::Id, MatchedBy::Email, MatchedBy::NameAndTeam, MatchedBy::Nobody}));
    EXPECT_EQ(plan.rows[1].member, MemberId(3));
    EXPECT_EQ(plan.rows[3].member, std::nullopt);
}

TEST(Columns, AColumnIsMappedByItsNumberWhereHeadingsAreAlike)
{
    ImportOptions given = options();
    given.mappings = {{QString(), u"name"_s, 0}, {QString(), u"email"_s, 1}};

    const ImportPlan plan = planOf(OrganizationBuilder().build(), u"x,x\nAda,ada@x\n"_s, given);

    EXPECT_EQ(people(withImport(plan)), "Ada <ada@x>: root 1;\n");
}

TEST(Words, ForTheLackOfALevelAreReadInEveryForm)
{
    const Organization organization = namesakes();
    for (const QString &csv : {u"id,name,Planning\n1,Kim Lee,Cannot judge\n2,Kim Lee,cleared\n"_s,
                               u"id,member,Planning\n1,,cannot judge\n2,,Cleared\n"_s,
                               u"id,member,competency,level\n1,,Planning,cannot judge\n2,,Planning,cleared\n"_s}) {
        const ImportPlan plan = planOf(organization, csv);
        EXPECT_EQ(problems(plan), "");
        EXPECT_EQ(ratings(withImport(plan)), "Kim Lee Planning cannot judge supervisor 2026-03-31 x1\n"
                                             "Kim Lee Planning cleared supervisor 2026-03-31 x1\n");
    }
}

TEST(Columns, AColumnOfRatersBesideTheOneThatWasNamedIsIgnored)
{
    ImportOptions given = options();
    given.ratersColumn = u"n"_s;

    const ImportPlan plan = planOf(namesakes(), u"id,member,competency,level,n,raters\n1,Kim Lee,Planning,3,4,9\n"_s, given);

    EXPECT_EQ(plan.ignoredColumns, (std::vector<ColumnNote>{{6, u"raters"_s}}));
    EXPECT_EQ(ratings(withImport(plan)), "Kim Lee Planning 3 supervisor 2026-03-31 x4\n");
}

} // namespace
} // namespace evenkeel
