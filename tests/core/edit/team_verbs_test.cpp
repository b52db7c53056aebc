// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/team_verbs.h"

#include "core/domain/team_tree.h"
#include "core/edit/membership_verbs.h"
#include "core/edit/team_merge.h"

#include "tests/core/edit/verb_fixture.h"

namespace evenkeel {
namespace {

using namespace Qt::StringLiterals;
using namespace test;

/// Org > A > (B > C), D; a person in each of A to D.
class TeamVerbs : public VerbTest
{
protected:
    TeamVerbs() : VerbTest(content()) {}

    static Organization content()
    {
        OrganizationBuilder made(u"Org"_s);
        const TeamId teamA = made.team(u"A"_s);
        const TeamId teamB = made.team(u"B"_s, teamA);
        const TeamId teamC = made.team(u"C"_s, teamB);
        const TeamId teamD = made.team(u"D"_s);
        made.competency(u"Planning"_s, Side::Management);
        int number = 0;
        for (const TeamId team : {teamA, teamB, teamC, teamD}) {
            const MemberId member = made.member(u"Person %1"_s.arg(++number), team, 0.6);
            made.rating(member, CompetencyId(1), 3, day("2026-10-01"));
        }
        return made.build();
    }
    /// One line a team: two spaces for each level, then the name.
    QString drawnOn(Day on) const
    {
        QString text;
        const TeamTree tree(organization(), on);
        for (const TeamTree::Node &node : tree.nodes())
            text += u"  "_s.repeated(node.depth) + organization().teams.find(node.team)->name.text() + u'\n';
        return text;
    }
    QString drawn() const { return drawnOn(day("2026-11-23")); }

    const TeamId root{1};
    const TeamId a{2};
    const TeamId b{3};
    const TeamId c{4};
    const TeamId d{5};
};

TEST_F(TeamVerbs, ANewTeamStandsLastUnderItsParent)
{
    ASSERT_TRUE(run(edit::addTeam({.name = u" New "_s, .parent = a})));

    EXPECT_EQ(drawn(), u"Org\n  A\n    B\n      C\n    New\n  D\n"_s);
}

TEST_F(TeamVerbs, ATeamAddedFromADayIsNotListedBefore)
{
    ASSERT_TRUE(run(edit::addTeam({.name = u"New"_s, .from = day("2026-07-01")})));

    EXPECT_FALSE(drawnOn(day("2026-06-30")).contains(u"New"_s));
    EXPECT_TRUE(drawnOn(day("2026-07-01")).contains(u"New"_s));
}

TEST_F(TeamVerbs, RefuseANameThatCannotBe)
{
    EXPECT_EQ(refusalOf(edit::addTeam({.name = u"  "_s})), u"The name cannot be kept. This cannot be empty."_s);
    EXPECT_EQ(refusalOf(edit::renameTeam(a, u"x"_s.repeated(201))),
              u"The name cannot be kept. This is too long: 201 characters, and 200 are the most."_s);
    EXPECT_FALSE(refusalOf(edit::renameTeam(a, u"a\nb"_s)).isEmpty());
}

TEST_F(TeamVerbs, RefuseASecondSiblingOfTheSameName)
{
    EXPECT_EQ(refusalOf(edit::addTeam({.name = u"a"_s})), u"Org has a team of this name already."_s);
    EXPECT_FALSE(refusalOf(edit::renameTeam(d, u"A"_s)).isEmpty());
    EXPECT_TRUE(refusalOf(edit::addTeam({.name = u"A"_s, .parent = d})).isEmpty());
    EXPECT_FALSE(refusalOf(edit::moveTeam(TeamId(6), root)).isEmpty());
}

TEST_F(TeamVerbs, ATeamMovesWithAllUnderItFromADayOn)
{
    ASSERT_TRUE(run(edit::moveTeam(b, d, day("2026-07-01"))));

    EXPECT_EQ(drawnOn(day("2026-06-30")), u"Org\n  A\n    B\n      C\n  D\n"_s);
    EXPECT_EQ(drawnOn(day("2026-07-01")), u"Org\n  A\n  D\n    B\n      C\n"_s);
}

TEST_F(TeamVerbs, AMoveFromAlwaysIsTheWholeHistory)
{
    ASSERT_TRUE(run(edit::moveTeam(b, d, day("2026-07-01"))));
    ASSERT_TRUE(run(edit::moveTeam(b, root)));

    EXPECT_EQ(drawnOn(day("2026-06-30")), u"Org\n  A\n  B\n    C\n  D\n"_s);
    EXPECT_EQ(drawn(), u"Org\n  A\n  B\n    C\n  D\n"_s);
}

TEST_F(TeamVerbs, AMoveBackLeavesNoEntryBehind)
{
    const Organization before = organization();
    ASSERT_TRUE(run(edit::moveTeam(b, d, day("2026-07-01"))));
    ASSERT_TRUE(run(edit::moveTeam(b, a, day("2026-07-01"))));

    EXPECT_TRUE(organization() == before);
}

TEST_F(TeamVerbs, RefuseACircleOnAnyDay)
{
    EXPECT_EQ(refusalOf(edit::moveTeam(a, c)), u"A cannot stand under itself: C is a part of it."_s);
    EXPECT_FALSE(refusalOf(edit::moveTeam(a, a)).isEmpty());
    ASSERT_TRUE(run(edit::moveTeam(b, d, day("2026-07-01"))));
    // Right today, but until July b was under a.
    EXPECT_FALSE(refusalOf(edit::moveTeam(a, b)).isEmpty());
    EXPECT_TRUE(refusalOf(edit::moveTeam(a, b, day("2026-07-01"))).isEmpty());
}

TEST_F(TeamVerbs, TheRootStays)
{
    EXPECT_FALSE(refusalOf(edit::moveTeam(root, a)).isEmpty());
    EXPECT_FALSE(refusalOf(edit::closeTeam(root, day("2026-07-01"))).isEmpty());
    EXPECT_FALSE(refusalOf(edit::removeTeam(root)).isEmpty());
    EXPECT_FALSE(refusalOf(edit::mergeTeams(root, a)).isEmpty());
}

TEST_F(TeamVerbs, AnOrderOfSomeLeavesTheOthersWhereTheyStand)
{
    ASSERT_TRUE(run(edit::orderTeams({d, a})));

    EXPECT_EQ(drawn(), u"Org\n  D\n  A\n    B\n      C\n"_s);
    EXPECT_FALSE(refusalOf(edit::orderTeams({d, a, d})).isEmpty());
}

TEST_F(TeamVerbs, ClosingClosesTheTeamsUnderItAndEndsWhoIsInThem)
{
    ASSERT_TRUE(run(edit::closeTeam(a, day("2026-06-30"))));

    EXPECT_EQ(drawnOn(day("2026-06-30")), u"Org\n  A\n    B\n      C\n  D\n"_s);
    EXPECT_EQ(drawnOn(day("2026-07-01")), u"Org\n  D\n"_s);
    EXPECT_EQ(organization().memberships.find(MembershipId(3))->period.last, day("2026-06-30"));
    EXPECT_EQ(organization().memberships.find(MembershipId(4))->period.last, Day::still());
}

TEST_F(TeamVerbs, ClosingTakesAwayMembershipsThatWouldBeginLater)
{
    ASSERT_TRUE(run(edit::editMembership(MembershipId(3), {c, 0.6, {day("2026-07-01"), Day::still()}})));

    ASSERT_TRUE(run(edit::closeTeam(c, day("2026-06-30"))));

    EXPECT_FALSE(organization().memberships.find(MembershipId(3)));
}

TEST_F(TeamVerbs, ATeamDoesNotCloseBeforeItBegins)
{
    ASSERT_TRUE(run(edit::setTeamBeginning(c, day("2026-01-01"))));

    EXPECT_FALSE(refusalOf(edit::closeTeam(c, day("2025-12-31"))).isEmpty());
    EXPECT_FALSE(refusalOf(edit::closeTeam(b, day("2025-12-31"))).isEmpty());
}

TEST_F(TeamVerbs, ATeamUnderAClosedOneDoesNotReopenAlone)
{
    ASSERT_TRUE(run(edit::closeTeam(a, day("2026-06-30"))));

    EXPECT_FALSE(refusalOf(edit::reopenTeam(b)).isEmpty());
    ASSERT_TRUE(run(edit::reopenTeam(a)));
    ASSERT_TRUE(run(edit::reopenTeam(b)));
    EXPECT_EQ(drawn(), u"Org\n  A\n    B\n  D\n"_s);
}

TEST_F(TeamVerbs, ReopeningWithAllThatEndedUndoesAClosing)
{
    const Organization before = organization();
    ASSERT_TRUE(run(edit::closeTeam(a, day("2026-06-30"))));
    const edit::Closing closing = edit::closingOf(organization(), a);
    EXPECT_EQ(closing.teamsUnder, (std::vector<TeamId>{b, c}));
    EXPECT_EQ(closing.memberships.size(), 3u);

    ASSERT_TRUE(run(edit::reopenTeam(a, edit::Reopening::WithAllThatEnded)));

    EXPECT_TRUE(organization() == before);
}

TEST_F(TeamVerbs, WhoIsBackAlreadyIsNotReopenedTwice)
{
    ASSERT_TRUE(run(edit::closeTeam(c, day("2026-06-30"))));
    ASSERT_TRUE(run(edit::reopenTeam(c)));
    ASSERT_TRUE(run(edit::addMembership(MemberId(3), {c, 1, {day("2026-09-01"), Day::still()}})));
    ASSERT_TRUE(run(edit::closeTeam(c, day("2026-12-31"))));

    ASSERT_TRUE(run(edit::reopenTeam(c, edit::Reopening::WithAllThatEnded)));

    EXPECT_EQ(organization().memberships.find(MembershipId(3))->period.last, day("2026-06-30"));
    EXPECT_EQ(organization().memberships.find(MembershipId(5))->period.last, Day::still());
}

TEST_F(TeamVerbs, AllThatIsSaidOfATeamIsOneEdit)
{
    ASSERT_TRUE(run(edit::editTeam(c, {u"Cables"_s, u"Two shifts."_s, MemberId(1), day("2026-02-01")})));

    const Team *edited = organization().teams.find(c);
    EXPECT_EQ(edited->name.text(), u"Cables"_s);
    EXPECT_EQ(edited->note.text(), u"Two shifts."_s);
    EXPECT_EQ(edited->lead, MemberId(1));
    EXPECT_EQ(edited->period, (Period{day("2026-02-01"), Day::still()}));
    EXPECT_FALSE(refusalOf(edit::editTeam(root, {.name = u"Org"_s, .first = day("2026-02-01")})).isEmpty());
    EXPECT_FALSE(refusalOf(edit::editTeam(d, {.name = u"a"_s})).isEmpty());
}

TEST_F(TeamVerbs, ATeamDoesNotBeginAmongSiblingsOfItsName)
{
    ASSERT_TRUE(run(edit::setTeamBeginning(d, day("2026-07-01"))));
    ASSERT_TRUE(run(edit::closeTeam(a, day("2026-06-30"))));
    ASSERT_TRUE(run(edit::renameTeam(d, u"A"_s)));

    EXPECT_FALSE(refusalOf(edit::setTeamBeginning(d, day("2026-06-30"))).isEmpty());
}

TEST_F(TeamVerbs, RemovingATeamTakesTheTeamsUnderItButNobody)
{
    ASSERT_TRUE(run(edit::removeTeam(a)));

    EXPECT_EQ(drawn(), u"Org\n  D\n"_s);
    EXPECT_EQ(organization().memberships.size(), 1);
    EXPECT_EQ(organization().members.size(), 4);
    EXPECT_EQ(organization().ratings.size(), 4);
}

TEST_F(TeamVerbs, WhatOnceHungUnderARemovedTeamHangsAboveIt)
{
    ASSERT_TRUE(run(edit::moveTeam(c, d, day("2026-07-01"))));
    ASSERT_TRUE(run(edit::removeTeam(b)));

    EXPECT_EQ(drawnOn(day("2026-06-30")), u"Org\n  A\n    C\n  D\n"_s);
    EXPECT_EQ(drawnOn(day("2026-07-01")), u"Org\n  A\n  D\n    C\n"_s);
}

TEST_F(TeamVerbs, WhereThatWouldGoRoundInACircleItHangsBelowTheRoot)
{
    ASSERT_TRUE(run(edit::moveTeam(b, root, day("2026-04-01"))));
    ASSERT_TRUE(run(edit::moveTeam(a, c, day("2026-07-01"))));
    ASSERT_EQ(drawn(), u"Org\n  B\n    C\n      A\n  D\n"_s);
    // In C's place from always on A would stand above it, and from July on below it.
    ASSERT_TRUE(run(edit::moveTeam(b, d, day("2026-10-01"))));
    ASSERT_TRUE(run(edit::moveTeam(c, root, day("2026-09-01"))));

    ASSERT_TRUE(run(edit::removeTeam(b)));

    EXPECT_EQ(drawnOn(day("2026-08-01")), u"Org\n  C\n    A\n  D\n"_s);
}

TEST_F(TeamVerbs, AMoveFromADayOnLeavesTheNextPlaceAsItIs)
{
    ASSERT_TRUE(run(edit::moveTeam(b, root, day("2026-10-01"))));
    ASSERT_TRUE(run(edit::moveTeam(b, d, day("2026-07-01"))));

    EXPECT_EQ(drawnOn(day("2026-09-30")), u"Org\n  A\n  D\n    B\n      C\n"_s);
    EXPECT_EQ(drawnOn(day("2026-10-01")), u"Org\n  A\n  B\n    C\n  D\n"_s);
}

TEST_F(TeamVerbs, AnOwnDemandHoldsFromItsDayUntilTheNext)
{
    ASSERT_TRUE(run(edit::setDemand(a, Demand::Change, 4, day("2026-04-01"))));
    ASSERT_TRUE(run(edit::setDemand(a, Demand::Change, {}, day("2026-07-01"))));

    EXPECT_EQ(ownDemandOn(organization(), a, Demand::Change, day("2026-03-31")), std::nullopt);
    EXPECT_EQ(ownDemandOn(organization(), a, Demand::Change, day("2026-04-01")), 4);
    EXPECT_EQ(ownDemandOn(organization(), a, Demand::Change, day("2026-07-01")), std::nullopt);
}

TEST_F(TeamVerbs, TakingBackWhatWasNeverSetSaysNothing)
{
    ASSERT_TRUE(run(edit::setDemand(a, Demand::Change, {}, day("2026-04-01"))));

    EXPECT_TRUE(organization().demands.isEmpty());
}

TEST_F(TeamVerbs, BothDemandsAreOneEdit)
{
    ASSERT_TRUE(run(edit::setDemands(a, 1.5, 4)));

    EXPECT_EQ(ownDemandOn(organization(), a, Demand::Change, day("2000-01-01")), 1.5);
    EXPECT_EQ(ownDemandOn(organization(), a, Demand::Complexity, day("2000-01-01")), 4);
}

TEST_F(TeamVerbs, WhatDemandsWouldDoIsKnownBeforeTheyAreSet)
{
    ASSERT_TRUE(run(edit::setDemand(a, Demand::Change, 4)));
    const Organization expected = edit::withDemands(organization(), {{a, Demand::Change, day("2026-07-01"), 2.5},
                                                                    {a, Demand::Complexity, day("2026-07-01"), 5}});

    ASSERT_TRUE(run(edit::setDemands(a, 2.5, 5, day("2026-07-01"))));

    EXPECT_TRUE(organization() == expected);
}

TEST_F(TeamVerbs, RefuseADemandOutsideOneToFive)
{
    EXPECT_EQ(refusalOf(edit::setDemand(a, Demand::Change, 0.5)), u"Change lies between 1 and 5."_s);
    EXPECT_EQ(refusalOf(edit::setDemand(a, Demand::Complexity, 5.1)), u"Complexity lies between 1 and 5."_s);
    EXPECT_FALSE(refusalOf(edit::setDemand(a, Demand::Change, std::numeric_limits<double>::quiet_NaN())).isEmpty());
}

TEST_F(TeamVerbs, AreNotFoundForATeamThatIsGone)
{
    EXPECT_EQ(run(edit::renameTeam(TeamId(77), u"X"_s)).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(run(edit::setTeamLead(a, MemberId(77))).error().kind, ErrorKind::NotFound);
}

} // namespace
} // namespace evenkeel
