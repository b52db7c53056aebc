// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/import_support.h"

#include <ctime>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

using namespace test;

Organization withEmail(Organization organization, MemberId id, const QString &email)
{
    Member member = *organization.members.find(id);
    member.email = Line::from(email).take();
    organization.members.put(member);
    return organization;
}

class ImportPeople : public testing::Test
{
protected:
    ImportPeople()
    {
        m_ops = m_builder.team(u"Ops"_s);
        m_planning = m_builder.competency(u"Planning"_s, Side::Management);
        m_vision = m_builder.competency(u"Vision"_s, Side::Leadership);
    }

    OrganizationBuilder m_builder;
    TeamId m_ops{1};
    CompetencyId m_planning{1};
    CompetencyId m_vision{1};
};

// Headings and defaults

TEST_F(ImportPeople, HeadingsAreReadInAnyCaseWithoutOuterSpaces)
{
    const ImportPlan plan = planOf(m_builder.build(), u" NAME ,Email, FTE\nAda,a@example.org,0.5\n"_s);

    EXPECT_EQ(people(withImport(plan)), "Ada <a@example.org>: root 0.5;\n");
}

TEST_F(ImportPeople, ANameIsNeeded)
{
    EXPECT_EQ(refusalOf(m_builder.build(), u"email,team\na@example.org,Ops\n"_s),
              "The file has no column “name”. If another column holds it, map that one to it.");
    EXPECT_EQ(problems(planOf(m_builder.build(), u"name,team\n,Ops\nAda,Ops\n"_s)),
              "Line 2, column 1 (name): the row names no person.\n");
}

TEST_F(ImportPeople, EmptyCellsMeanFullTimeAlwaysAndStill)
{
    const ImportPlan plan = planOf(m_builder.build(), u"name,team,fte,joined,left\nAda,Ops,,,\nBo,Ops,0.5,2024-01-01,2024-12-31\n"_s);

    EXPECT_EQ(people(withImport(plan)), "Ada: > Ops 1;\nBo: > Ops 0.5 2024-01-01..2024-12-31;\n");
    EXPECT_EQ(states(plan), "2 new\n3 new\n");
}

TEST_F(ImportPeople, TextKeepsItsCaseAndLosesItsOuterSpaces)
{
    const ImportPlan plan = planOf(m_builder.build(), u"name,role\n  McDonald ,\" head of IT \"\n"_s);

    EXPECT_EQ(people(withImport(plan)), "McDonald head of IT: root 1;\n");
}

TEST_F(ImportPeople, CompetenciesAreFoundByCodeFirstThenByName)
{
    Organization organization = m_builder.build();
    Competency coded = *organization.competencies.find(m_planning);
    coded.code = Line::from(u"VISION"_s).take();
    organization.competencies.put(coded);

    const ImportPlan plan = planOf(organization, u"name,vision\nAda,4\n"_s);

    EXPECT_EQ(ratings(withImport(plan)), "Ada Planning 4 supervisor 2026-03-31 x1\n");
}

TEST_F(ImportPeople, AColumnThatIsNothingKnownIsListedAsIgnored)
{
    const ImportPlan plan = planOf(m_builder.build(), u"name,shoe size,Planning,\nAda,39,4,x\n"_s);

    EXPECT_EQ(plan.ignoredColumns, (std::vector<ColumnNote>{{2, u"shoe size"_s}, {4, u""_s}}));
    EXPECT_EQ(problems(plan), "");
}

TEST_F(ImportPeople, MapRenamesAHeadingAndLeavesOneOut)
{
    ImportOptions given = options();
    given.mappings = {{u"who"_s, u"Name"_s}, {u"NAME"_s, u""_s}, {u"p"_s, u"planning"_s}};

    const ImportPlan plan = planOf(m_builder.build(), u"name,who,p\nx,Ada,4\n"_s, given);

    EXPECT_EQ(ratings(withImport(plan)), "Ada Planning 4 supervisor 2026-03-31 x1\n");
    EXPECT_TRUE(plan.ignoredColumns.empty());
}

TEST_F(ImportPeople, OptionsThatNameNoColumnAreRefused)
{
    const QString csv = u"name,A\nAda,4\n"_s;
    ImportOptions map = options();
    map.mappings = {{u"who"_s, u"name"_s}};
    ImportOptions side = options();
    side.sides = {{Side::Management, {u"B"_s}}};
    ImportOptions raters = options();
    raters.ratersColumn = u"n"_s;

    EXPECT_EQ(refusalOf(m_builder.build(), csv, map), "The file has no column “who” to map.");
    EXPECT_EQ(refusalOf(m_builder.build(), csv, side), "The file has no column “B” to give a side to.");
    EXPECT_EQ(refusalOf(m_builder.build(), csv, raters), "The file has no column “n” with numbers of raters.");
}

TEST_F(ImportPeople, OneFieldInTwoColumnsIsRefused)
{
    EXPECT_EQ(refusalOf(m_builder.build(), u"name,team,Team\nAda,Ops,Net\n"_s),
              "Columns 2 and 3 are both “team”. Leave one out by mapping it to nothing.");
}

TEST_F(ImportPeople, OneCompetencyInTwoColumnsIsAProblem)
{
    EXPECT_EQ(problems(planOf(m_builder.build(), u"name,Planning,planning\nAda,4,3\n"_s)),
              "Line 1, column 3 (planning): column 2 is the same competency, “Planning”.\n");
}

TEST_F(ImportPeople, ACellWithoutAHeadingIsAProblem)
{
    EXPECT_EQ(problems(planOf(m_builder.build(), u"name,fte\nBerg, Ada,1\n"_s)),
              "Line 2: there is a cell in column 3, and only 2 columns have a heading; perhaps a field with a separator in "
              "it lacks its quotation marks.\nLine 2, column 2 (fte): “Ada” is not a number.\n");
}

// Teams

TEST_F(ImportPeople, TeamsAreMadeWhereMissingInOrderOfFirstMention)
{
    const ImportPlan plan = planOf(m_builder.build(),
                                   u"name,team\nAda,Net / Night\nBo,R//D\nCy,Net\nDi,Ops\nEd,Net / Night\n"_s);
    const Organization after = withImport(plan);

    EXPECT_EQ(people(after), "Ada: > Net > Night 1;\nBo: > R/D 1;\nCy: > Net 1;\nDi: > Ops 1;\nEd: > Net > Night 1;\n");
    std::vector<std::pair<qint64, QString>> order;
    for (const Team &team : after.teams)
        order.emplace_back(team.sortOrder, team.name.text());
    std::sort(order.begin(), order.end());
    EXPECT_EQ(order[2].second, u"Net"_s);
    EXPECT_EQ(order[3].second, u"Night"_s);
    EXPECT_EQ(order[4].second, u"R/D"_s);
    EXPECT_EQ(plan.summary.newTeams, 3);
}

TEST_F(ImportPeople, ATeamThatDiffersInCaseIsAnotherTeamAndIsPointedOut)
{
    const ImportPlan plan = planOf(m_builder.build(), u"name,team\nAda,OPS\n"_s);

    EXPECT_EQ(plan.summary.newTeams, 1);
    EXPECT_EQ(warnings(plan), "Line 2, column 2 (team): a team of this name but in other letters, large or small, is there "
                              "already.\n");
}

TEST_F(ImportPeople, AnEmptyTeamIsTheRootTeam)
{
    EXPECT_EQ(people(withImport(planOf(m_builder.build(), u"name,team\nAda,\n"_s))), "Ada: root 1;\n");
    EXPECT_EQ(people(withImport(planOf(m_builder.build(), u"name\nAda\n"_s))), "Ada: root 1;\n");
}

TEST_F(ImportPeople, AnEmptyTeamGivesSomebodyWhoIsInATeamNoNewMembership)
{
    const Organization before = withEmail((m_builder.member(u"Ada"_s, m_ops, .5), m_builder.build()), MemberId(1), u"a@example.org"_s);

    const ImportPlan empty = planOf(before, u"name,email,team,Planning\nAda,a@example.org,,4\n"_s);
    const ImportPlan without = planOf(before, u"name,email,Planning\nAda,a@example.org,4\n"_s);

    for (const ImportPlan &plan : {empty, without}) {
        EXPECT_EQ(people(withImport(plan)), "Ada <a@example.org>: > Ops 0.5;\n");
        EXPECT_EQ(ratings(withImport(plan)), "Ada Planning 4 supervisor 2026-03-31 x1\n");
        EXPECT_EQ(warnings(plan), "");
    }
}

TEST_F(ImportPeople, AShareThatIsOfNoUseIsPointedOut)
{
    const Organization before = withEmail((m_builder.member(u"Ada"_s, m_ops, .5), m_builder.build()), MemberId(1), u"a@example.org"_s);

    const ImportPlan plan = planOf(before, u"name,email,team,fte\nAda,a@example.org,,0.8\n"_s);

    EXPECT_TRUE(plan.summary.isEmpty());
    EXPECT_EQ(warnings(plan),
              "Line 2: the row names no team, and the person is in one already: its share and days are not used.\n");
}

TEST_F(ImportPeople, TwoTeamsOfOnePathAreNotGuessed)
{
    m_builder.team(u"Ops"_s);

    const ImportPlan plan = planOf(m_builder.build(), u"name,team\nAda,Ops\n"_s);

    EXPECT_EQ(problems(plan), "Line 2, column 2 (team): 2 teams are called so.\n");
    EXPECT_EQ(states(plan), "2 problem\n");
}

TEST_F(ImportPeople, OfTwoTeamsOfOnePathTheOpenOneIsMeant)
{
    m_builder.team(u"Net"_s, {}, {.last = day("2020-12-31")});
    m_builder.team(u"Net"_s, {}, {.first = day("2021-01-01")});

    const ImportPlan plan = planOf(m_builder.build(), u"name,team,joined\nAda,Net,2022-01-01\n"_s);

    EXPECT_EQ(problems(plan), "");
    EXPECT_EQ(plan.imported.memberships.at(0).team, TeamId(4));
}

TEST_F(ImportPeople, AMembershipCannotOutlastItsTeam)
{
    m_builder.team(u"Old"_s, {}, {.last = day("2020-12-31")});

    EXPECT_EQ(problems(planOf(m_builder.build(), u"name,team,left\nAda,Old,\nBo,Old,2020-12-31\n"_s)),
              "Line 2, column 3 (left): the team ends on 2020-12-31, and so must every membership in it.\n");
}

TEST_F(ImportPeople, ATeamPathWithAMissingNameIsAProblem)
{
    EXPECT_EQ(problems(planOf(m_builder.build(), u"name,team\nAda,Ops /  / Net\n"_s)),
              "Line 2, column 2 (team): A team's name is missing beside a “/”.\n");
}

// Who is the same person

TEST_F(ImportPeople, TheSameEmailIsTheSamePersonWithoutCase)
{
    const Organization before = withEmail((m_builder.member(u"Ada Berg"_s, m_ops), m_builder.build()), MemberId(1), u"a@example.org"_s);

    const ImportPlan plan = planOf(before, u"name,email,team\nAda Lund,A@EXAMPLE.org,Ops\n"_s);

    EXPECT_EQ(people(withImport(plan)), "Ada Lund <a@example.org>: > Ops 1;\n");
    EXPECT_EQ(states(plan), "2 changed\n");
}

TEST_F(ImportPeople, WithoutAnEmailTheSameNameInTheSameTeamIsTheSamePerson)
{
    m_builder.member(u"Ada"_s, m_ops);

    const ImportPlan plan = planOf(m_builder.build(), u"name,team,role\nAda,Ops,Boss\n"_s);

    EXPECT_EQ(people(withImport(plan)), "Ada Boss: > Ops 1;\n");
}

TEST_F(ImportPeople, TheSameNameInAnotherTeamIsAnotherPersonAndIsPointedOut)
{
    m_builder.member(u"Ada"_s, m_ops);

    const ImportPlan plan = planOf(m_builder.build(), u"name,team\nAda,Net\n"_s);

    EXPECT_EQ(people(withImport(plan)), "Ada: > Ops 1;\nAda: > Net 1;\n");
    EXPECT_EQ(warnings(plan), "Line 2, column 1 (name): somebody of this name is in the organization, but not in Net: this "
                              "becomes another person.\n");
}

TEST_F(ImportPeople, SomebodyWithAnEmailIsNotFoundByName)
{
    const Organization before = withEmail((m_builder.member(u"Ada"_s, m_ops), m_builder.build()), MemberId(1), u"a@example.org"_s);

    EXPECT_EQ(planOf(before, u"name,team\nAda,Ops\n"_s).summary.newPeople, 1);
    EXPECT_EQ(planOf(before, u"name,email,team\nAda,b@example.org,Ops\n"_s).summary.newPeople, 1);
}

TEST_F(ImportPeople, TheIdOfOurExportComesBeforeNameAndEmail)
{
    m_builder.member(u"Ada"_s, m_ops);
    m_builder.member(u"Bo"_s, m_ops);

    const ImportPlan plan = planOf(m_builder.build(), u"name,team,id\nAda Lund,Ops,1\nAda,Ops,2\n"_s);

    EXPECT_EQ(people(withImport(plan)), "Ada Lund: > Ops 1;\nAda: > Ops 1;\n");
    EXPECT_EQ(states(plan), "2 changed\n3 changed\n");
}

TEST_F(ImportPeople, AnIdThatGivesSomebodyAnotherNameAndEmailIsPointedOut)
{
    const Organization before = withEmail((m_builder.member(u"Ada"_s, m_ops), m_builder.build()), MemberId(1), u"a@example.org"_s);

    EXPECT_EQ(warnings(planOf(before, u"name,email,team,id\nBob,b@example.org,Ops,1\n"_s)),
              "Line 2, column 1 (name): by its id this is Ada, who gets another name and email; if the file comes from "
              "another organization, leave the column “id” out.\n");
}

TEST_F(ImportPeople, SomethingElseInTheIdColumnIsAProblem)
{
    EXPECT_EQ(problems(planOf(m_builder.build(), u"name,id\nAda,P-17\n"_s)),
              "Line 2, column 2 (id): “P-17” is no id that this program has written.\n");
}

TEST_F(ImportPeople, TwoRowsAlikeWithoutAnEmailAreAProblemThatNamesBothLines)
{
    const ImportPlan plan = planOf(m_builder.build(), u"name,team,fte\nAda,Ops,0.6\nBo,Ops,1\nAda,Ops,0.6\n"_s);

    EXPECT_EQ(problems(plan),
              "Line 2, column 1 (name): line 4 has the same name, team and first day, and neither has an email: they may be "
              "one person or two.\n"
              "Line 4, column 1 (name): line 2 has the same name, team and first day, and neither has an email: they may be "
              "one person or two.\n");
    EXPECT_EQ(states(plan), "2 problem\n3 new\n4 problem\n");
    EXPECT_EQ(people(withImport(plan)), "Bo: > Ops 1;\n");
}

TEST_F(ImportPeople, RowsAlikeButForTheFirstDayAreOnePersonWhoCameBack)
{
    const ImportPlan plan = planOf(m_builder.build(),
                                   u"name,team,joined,left\nAda,Ops,2020-01-01,2020-12-31\nAda,Ops,2022-01-01,\n"_s);

    EXPECT_EQ(people(withImport(plan)), "Ada: > Ops 1 2020-01-01..2020-12-31; > Ops 1 2022-01-01..;\n");
}

TEST_F(ImportPeople, TwoPeopleOfOneNameInATeamAreNotGuessed)
{
    m_builder.member(u"Kim"_s, m_ops);
    m_builder.member(u"Kim"_s, m_ops);

    EXPECT_EQ(problems(planOf(m_builder.build(), u"name,team\nKim,Ops\n"_s)),
              "Line 2, column 1 (name): 2 people of this name without an email are in this team; an email or the id of an "
              "export would tell them apart.\n");
}

TEST_F(ImportPeople, OneEmailWithTwoNamesIsAProblemThatNamesBothLines)
{
    EXPECT_EQ(problems(planOf(m_builder.build(), u"name,email,team\nAda,x@example.org,Ops\nBo,X@example.org,Net\n"_s)),
              "Line 2, column 1 (name): line 3 has another name for the same person.\n"
              "Line 3, column 1 (name): line 2 has another name for the same person.\n");
}

TEST_F(ImportPeople, AnEmailOfSomebodyElseIsAProblem)
{
    m_builder.member(u"Ada"_s, m_ops);
    m_builder.member(u"Bo"_s, m_ops);
    const Organization before = withEmail(m_builder.build(), MemberId(1), u"a@example.org"_s);

    EXPECT_EQ(problems(planOf(before, u"name,email,team,id\nBo,a@example.org,Ops,2\n"_s)),
              "Line 2, column 2 (email): somebody else in the organization has this email.\n");
    EXPECT_EQ(problems(planOf(before, u"name,email,team,id\nAda,c@example.org,Ops,1\nBo,C@example.org,Ops,2\n"_s)),
              "Line 2, column 2 (email): line 3 gives this email to somebody else.\n"
              "Line 3, column 2 (email): line 2 gives this email to somebody else.\n");
}

TEST_F(ImportPeople, TwoPeopleMayExchangeTheirEmails)
{
    m_builder.member(u"Ada"_s, m_ops);
    m_builder.member(u"Bo"_s, m_ops);
    const Organization before
        = withEmail(withEmail(m_builder.build(), MemberId(1), u"a@example.org"_s), MemberId(2), u"b@example.org"_s);

    const ImportPlan plan = planOf(before, u"name,email,team,id\nAda,b@example.org,Ops,1\nBo,a@example.org,Ops,2\n"_s);

    EXPECT_EQ(people(withImport(plan)), "Ada <b@example.org>: > Ops 1;\nBo <a@example.org>: > Ops 1;\n");
}

// Memberships

TEST_F(ImportPeople, TheSameKeySetsShareAndLastDayAnew)
{
    m_builder.member(u"Ada"_s, m_ops, .5, {day("2024-01-01"), Day::still()});

    const ImportPlan plan = planOf(m_builder.build(), u"name,team,fte,joined,left\nAda,Ops,0.8,2024-01-01,2025-06-30\n"_s);
    const ImportPlan reopened = planOf(withImport(plan), u"name,team,fte,joined,left\nAda,Ops,,2024-01-01,\n"_s);

    EXPECT_EQ(people(withImport(plan)), "Ada: > Ops 0.8 2024-01-01..2025-06-30;\n");
    EXPECT_EQ(people(withImport(reopened)), "Ada: > Ops 1 2024-01-01..;\n");
}

TEST_F(ImportPeople, AFileWithoutShareOrDaysLeavesThemAsTheyAre)
{
    m_builder.member(u"Ada"_s, m_ops, .5, {day("2024-01-01"), day("2027-12-31")});

    const ImportPlan plan = planOf(m_builder.build(), u"name,team,Planning\nAda,Ops,4\n"_s);

    EXPECT_EQ(people(withImport(plan)), "Ada: > Ops 0.5 2024-01-01..2027-12-31;\n");
    EXPECT_EQ(plan.summary.newRatings, 1);
}

TEST_F(ImportPeople, AnotherTeamIsAFurtherMembershipNeverAMove)
{
    const Organization before = withEmail((m_builder.member(u"Ada"_s, m_ops, .5), m_builder.build()), MemberId(1), u"a@example.org"_s);

    const ImportPlan plan = planOf(before, u"name,email,team,fte\nAda,a@example.org,Net,0.5\n"_s);

    EXPECT_EQ(people(withImport(plan)), "Ada <a@example.org>: > Ops 0.5; > Net 0.5;\n");
    EXPECT_EQ(states(plan), "2 changed\n");
}

TEST_F(ImportPeople, OverlappingMembershipsInOneTeamAreAProblem)
{
    m_builder.member(u"Ada"_s, m_ops);

    EXPECT_EQ(problems(planOf(m_builder.build(), u"name,team,joined\nAda,Ops,2025-01-01\n"_s)),
              "Line 2, column 3 (joined): this membership in Ops overlaps with the one that is there already, without first "
              "and last day.\n");
    EXPECT_EQ(problems(planOf(m_builder.build(),
                              u"name,email,team,joined,left\nBo,b@example.org,Ops,2024-01-01,2025-01-01\n"
                              u"Bo,b@example.org,Ops,2025-01-01,\n"_s)),
              "Line 2, column 4 (joined): this membership in Ops overlaps with the one in line 3.\n"
              "Line 3, column 4 (joined): this membership in Ops overlaps with the one in line 2.\n");
}

TEST_F(ImportPeople, ARowThatLeanedOnOneWithAProblemIsAProblemToo)
{
    const Organization before = withEmail((m_builder.member(u"Ada"_s, m_ops), m_builder.build()), MemberId(1), u"a@example.org"_s);

    // The first row would end the old membership, but its level is none.
    const ImportPlan plan = planOf(before,
                                   u"name,email,team,joined,left,Planning\nAda,a@example.org,Ops,,2024-12-31,9\n"
                                   u"Ada,a@example.org,Ops,2025-01-01,,\n"_s);

    EXPECT_EQ(states(plan), "2 problem\n3 problem\n");
    EXPECT_TRUE(withImport(plan) == before);
}

TEST_F(ImportPeople, SharesThatSumAboveOneAreAWarning)
{
    const ImportPlan plan = planOf(m_builder.build(),
                                   u"name,email,team,fte,joined\nAda,a@example.org,Ops,0.7,\nAda,a@example.org,Net,0.7,2025-01-01\n"_s);

    EXPECT_EQ(problems(plan), "");
    EXPECT_EQ(warnings(plan), "Line 3, column 4 (fte): the person's shares sum to 1.4 on 2025-01-01.\n");
}

TEST_F(ImportPeople, OneMembershipStatedTwiceAndNotAlikeIsAProblem)
{
    EXPECT_EQ(problems(planOf(m_builder.build(), u"name,email,team,fte\nAda,a@example.org,Ops,1\nAda,a@example.org,Ops,0.5\n"_s)),
              "Line 2, column 4 (fte): line 3 says otherwise of the same person, team and first day.\n"
              "Line 3, column 4 (fte): line 2 says otherwise of the same person, team and first day.\n");
}

TEST_F(ImportPeople, SharesDaysAndTheirOrderAreChecked)
{
    EXPECT_EQ(problems(planOf(m_builder.build(),
                              u"name,team,fte,joined,left\nA,Ops,0,,\nB,Ops,1.1,,\nC,Ops,,1.1.2025,\nD,Ops,,2025-01-02,2025-01-01\n"_s)),
              "Line 2, column 3 (fte): 0 is not a share above 0 and at most 1.\n"
              "Line 3, column 3 (fte): 1.1 is not a share above 0 and at most 1.\n"
              "Line 4, column 4 (joined): “1.1.2025” is not a date such as 2026-03-31.\n"
              "Line 5, column 5 (left): the last day, 2025-01-01, lies before the first, 2025-01-02.\n");
}

TEST_F(ImportPeople, AnImportRemovesNothing)
{
    m_builder.rating(m_builder.member(u"Ada"_s, m_ops), m_planning, 4, day("2026-03-31"));
    m_builder.member(u"Bo"_s, m_ops);
    Organization before = m_builder.build();
    Member ada = *before.members.find(MemberId(1));
    ada.role = Line::from(u"Boss"_s).take();
    before.members.put(ada);

    const ImportPlan plan = planOf(before, u"name,role,team,Planning\nAda,,Ops,\n"_s);

    EXPECT_TRUE(plan.summary.isEmpty());
    EXPECT_TRUE(withImport(plan) == before);
}

// Ratings in the row

TEST_F(ImportPeople, RatingsTakeDateSourceRaterAndRatersFromTheOptions)
{
    ImportOptions given = options("2025-12-31");
    given.source = Source::Peer;
    given.rater = Line::from(u"Panel"_s).take();
    given.raters = 4;

    const ImportPlan plan = planOf(m_builder.build(), u"name,Planning,Vision\nAda,\"3,5\",\n"_s, given);

    EXPECT_EQ(ratings(withImport(plan)), "Ada Planning 3.5 peer 2025-12-31 Panelx4\n");
}

TEST_F(ImportPeople, TheRatersColumnSaysHowManyRowByRow)
{
    ImportOptions given = options();
    given.ratersColumn = u"CONT"_s;
    given.raters = 2;

    const ImportPlan plan = planOf(m_builder.build(), u"name,cont,Planning\nAda,5.7,3\nBo,,4\nCy,0,4\n"_s, given);

    EXPECT_EQ(ratings(withImport(plan)), "Ada Planning 3 supervisor 2026-03-31 x5.7\nBo Planning 4 supervisor 2026-03-31 x2\n");
    EXPECT_EQ(problems(plan), "Line 4, column 2 (cont): 0 is not a number of raters from 1 to 1,000,000.\n");
    EXPECT_TRUE(plan.ignoredColumns.empty());
}

TEST_F(ImportPeople, SideAddsMissingCompetenciesAndKeepsThoseThatAreThere)
{
    ImportOptions given = options();
    given.sides = {{Side::Management, {u"Planning"_s, u"Budgeting"_s}}, {Side::Leadership, {u"Courage"_s}}};

    const ImportPlan plan = planOf(m_builder.build(), u"name,Courage,Planning,Budgeting\nAda,2,3,\n"_s, given);
    const Organization after = withImport(plan);

    EXPECT_EQ(plan.summary.newCompetencies, 2);
    EXPECT_EQ(ratings(after), "Ada Planning 3 supervisor 2026-03-31 x1\nAda Courage 2 supervisor 2026-03-31 x1\n");
    const std::vector<const Competency *> inOrder = competenciesInOrder(after);
    ASSERT_EQ(inOrder.size(), 4u);
    EXPECT_EQ(inOrder[2]->name.text(), u"Courage"_s);
    EXPECT_EQ(taggingOn(after, inOrder[2]->id, day("1990-01-01"))->side, Side::Leadership);
    EXPECT_EQ(taggingOn(after, inOrder[3]->id, day("1990-01-01"))->side, Side::Management);
}

TEST_F(ImportPeople, AnotherSideThanTheOneThereIsAProblem)
{
    ImportOptions given = options();
    given.sides = {{Side::Leadership, {u"Planning"_s}}};

    const ImportPlan plan = planOf(m_builder.build(), u"name,Planning\nAda,3\n"_s, given);

    EXPECT_EQ(problems(plan),
              "Line 1, column 2 (Planning): competency “Planning” counts as management here and is said to be leadership.\n");
    EXPECT_EQ(ratings(withImport(plan)), "");
}

TEST_F(ImportPeople, LevelsAreCheckedAfterTheScale)
{
    ImportOptions given = options();
    given.scale = Scale{0, 10};

    const ImportPlan plan = planOf(m_builder.build(), u"name,Planning,Vision\nAda,7.5,11\nBo,10,0\n"_s, given);

    EXPECT_EQ(problems(plan), "Line 2, column 3 (Vision): 11 lies outside the scale from 0 to 10.\n");
    EXPECT_EQ(ratings(withImport(plan)),
              "Bo Planning 5 supervisor 2026-03-31 x1\nBo Vision 1 supervisor 2026-03-31 x1\n");
}

TEST_F(ImportPeople, TheSameRatingIsSameAndAnotherLevelChangesIt)
{
    m_builder.rating(m_builder.member(u"Ada"_s, m_ops), m_planning, 4, day("2026-03-31"));
    const Organization before = m_builder.build();

    EXPECT_EQ(states(planOf(before, u"name,team,Planning\nAda,Ops,4\n"_s)), "2 same\n");
    const ImportPlan plan = planOf(before, u"name,team,Planning\nAda,Ops,2\n"_s);
    EXPECT_EQ(states(plan), "2 changed\n");
    EXPECT_EQ(ratings(withImport(plan)), "Ada Planning 2 supervisor 2026-03-31 x1\n");
}

TEST_F(ImportPeople, TwoMembershipsOfOnePersonMayNotStateTwoLevels)
{
    const QString csv = u"name,email,team,fte,Planning\nAda,a@example.org,Ops,0.5,3\nAda,a@example.org,Net,0.5,%1\n"_s;

    EXPECT_EQ(problems(planOf(m_builder.build(), csv.arg(u"3"_s))), "");
    EXPECT_EQ(problems(planOf(m_builder.build(), csv.arg(u"4"_s))),
              "Line 2, column 5 (Planning): line 3 has another level for the same rating.\n"
              "Line 3, column 5 (Planning): line 2 has another level for the same rating.\n");
}

TEST_F(ImportPeople, EveryProblemOfARowIsReported)
{
    EXPECT_EQ(problems(planOf(m_builder.build(), u"name,fte,Planning\n,2,six\n"_s)),
              "Line 2, column 1 (name): the row names no person.\nLine 2, column 2 (fte): 2 is not a share above 0 and at most 1.\n"
              "Line 2, column 3 (Planning): “six” is not a number.\n");
}

TEST_F(ImportPeople, TenThousandPeopleWithSixteenRatingsArePlannedInAboutASecond)
{
    ImportOptions given = options();
    QString csv = u"name,email,team"_s;
    QStringList competencies;
    for (int i = 0; i < 16; ++i)
        competencies += u"C%1"_s.arg(i);
    given.sides = {{Side::Management, competencies}};
    csv += u',' + competencies.join(u',') + u'\n';
    for (int i = 0; i < 10'000; ++i)
        csv += u"Person %1,p%1@example.org,Team %2"_s.arg(i).arg(i % 500) + u",3.5"_s.repeated(16) + u'\n';
    const std::clock_t begin = std::clock();

    const ImportPlan plan = planOf(m_builder.build(), csv, given);

    EXPECT_EQ(plan.summary.newRatings, 160'000);
    EXPECT_EQ(plan.summary.newTeams, 500);
    // Far above what it takes, so that a busy machine or a sanitizer does not matter.
    EXPECT_LT(double(std::clock() - begin) / CLOCKS_PER_SEC, 8);
}

} // namespace
} // namespace evenkeel
