// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/team_merge.h"

#include "core/domain/team_tree.h"
#include "core/edit/team_verbs.h"

#include "tests/core/edit/verb_fixture.h"

namespace evenkeel {
namespace {

using namespace Qt::StringLiterals;
using namespace test;

/// Org > A > (Desk > Night, B), D > desk > Night; somebody in each but the last two.
class TeamMerge : public VerbTest
{
protected:
    TeamMerge() : VerbTest(content()) {}

    static Organization content()
    {
        OrganizationBuilder made(u"Org"_s);
        const TeamId teamA = made.team(u"A"_s);
        const TeamId teamD = made.team(u"D"_s);
        const TeamId deskOfA = made.team(u"Desk"_s, teamA);
        const TeamId nightOfA = made.team(u"Night"_s, deskOfA);
        const TeamId teamB = made.team(u"B"_s, teamA);
        const TeamId deskOfD = made.team(u"desk"_s, teamD);
        made.team(u"Night"_s, deskOfD);
        const MemberId both = made.member(u"Ada"_s, teamA, 0.6);
        made.membership(both, teamD, 0.7);
        made.member(u"Grace"_s, deskOfA, 0.5);
        made.member(u"Edith"_s, nightOfA);
        made.member(u"Jo"_s, teamB);
        return made.build();
    }
    QString drawn() const
    {
        QString text;
        const TeamTree tree(organization(), day("2026-11-23"));
        for (const TeamTree::Node &node : tree.nodes())
            text += u"  "_s.repeated(node.depth) + organization().teams.find(node.team)->name.text() + u'\n';
        return text;
    }

    const TeamId root{1};
    const TeamId a{2};
    const TeamId d{3};
    const TeamId deskOfA{4};
    const TeamId nightOfA{5};
    const TeamId b{6};
    const TeamId deskOfD{7};
    const TeamId nightOfD{8};
};

TEST_F(TeamMerge, BringsPeopleAndTeamsOver)
{
    ASSERT_TRUE(run(edit::mergeTeams(deskOfA, b)));

    EXPECT_EQ(drawn(), u"Org\n  A\n    B\n      Night\n  D\n    desk\n      Night\n"_s);
    EXPECT_EQ(organization().memberships.find(MembershipId(3))->team, b);
}

TEST_F(TeamMerge, SumsTheSharesOfWhoIsInBothToOneAtMost)
{
    ASSERT_TRUE(run(edit::mergeTeams(a, d, {.joined = {deskOfA, nightOfA}})));

    EXPECT_EQ(organization().memberships.size(), 4);
    EXPECT_EQ(organization().memberships.find(MembershipId(1))->share, 1);
}

TEST_F(TeamMerge, RefusesTwoTeamsOfOneNameSideBySide)
{
    EXPECT_EQ(edit::namesakesIn(organization(), a, d), (std::vector<edit::Namesakes>{{deskOfA, deskOfD}}));

    EXPECT_EQ(refusalOf(edit::mergeTeams(a, d)),
              u"Both have a team named Desk. Give one of them another name, or merge these two as well."_s);
}

TEST_F(TeamMerge, NamesakesArePartedByAnotherName)
{
    ASSERT_TRUE(run(edit::mergeTeams(a, d, {.renamed = {{deskOfA, u"Desk of A"_s}}})));

    EXPECT_EQ(drawn(), u"Org\n  D\n    Desk of A\n      Night\n    B\n    desk\n      Night\n"_s);
    EXPECT_FALSE(refusalOf(edit::mergeTeams(d, root, {.renamed = {{deskOfA, u" "_s}}})).isEmpty());
}

TEST_F(TeamMerge, ANewNameIsNoOtherTeamsEither)
{
    ASSERT_TRUE(run(edit::addTeam({.name = u"East"_s, .parent = d})));

    EXPECT_FALSE(refusalOf(edit::mergeTeams(a, d, {.renamed = {{deskOfA, u"east"_s}}})).isEmpty());
}

TEST_F(TeamMerge, NamesakesAreJoinedWithAllUnderThem)
{
    const std::vector<edit::Namesakes> below{{deskOfA, deskOfD}, {nightOfA, nightOfD}};
    EXPECT_EQ(edit::namesakesIn(organization(), a, d, {.joined = {deskOfA}}), below);
    EXPECT_FALSE(refusalOf(edit::mergeTeams(a, d, {.joined = {deskOfA}})).isEmpty());

    ASSERT_TRUE(run(edit::mergeTeams(a, d, {.joined = {deskOfA, nightOfA}})));

    EXPECT_EQ(drawn(), u"Org\n  D\n    B\n    desk\n      Night\n"_s);
    EXPECT_EQ(organization().memberships.find(MembershipId(3))->team, deskOfD);
    EXPECT_EQ(organization().memberships.find(MembershipId(4))->team, nightOfD);
}

TEST_F(TeamMerge, ATeamIsNotMergedIntoOneUnderIt)
{
    EXPECT_FALSE(refusalOf(edit::mergeTeams(a, b)).isEmpty());
    EXPECT_FALSE(refusalOf(edit::mergeTeams(a, nightOfA)).isEmpty());
    EXPECT_FALSE(refusalOf(edit::mergeTeams(a, a)).isEmpty());
    EXPECT_FALSE(refusalOf(edit::mergeTeams(root, a)).isEmpty());
    EXPECT_TRUE(refusalOf(edit::mergeTeams(nightOfA, a)).isEmpty());
}

TEST_F(TeamMerge, ATeamIsMergedIntoItsParentThatHasATeamOfItsName)
{
    ASSERT_TRUE(run(edit::renameTeam(nightOfA, u"Desk"_s)));

    ASSERT_TRUE(run(edit::mergeTeams(deskOfA, a)));

    EXPECT_EQ(drawn(), u"Org\n  A\n    Desk\n    B\n  D\n    desk\n      Night\n"_s);
}

TEST_F(TeamMerge, ATeamThatGrowsOverAnEarlierNamesakeIsRefused)
{
    ASSERT_TRUE(run(edit::closeTeam(d, day("2025-12-31"))));
    ASSERT_TRUE(run(edit::setTeamBeginning(b, day("2026-01-01"))));
    ASSERT_TRUE(run(edit::moveTeam(b, root)));
    ASSERT_TRUE(run(edit::renameTeam(b, u"D"_s)));

    EXPECT_EQ(refusalOf(edit::mergeTeams(deskOfA, b, {})), u"Org has a team of this name already."_s);
}

} // namespace
} // namespace evenkeel
