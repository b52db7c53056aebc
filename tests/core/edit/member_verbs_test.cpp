// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/member_verbs.h"

#include "core/edit/membership_sums.h"
#include "core/edit/team_verbs.h"

#include "tests/core/edit/verb_fixture.h"

namespace evenkeel {
namespace {

using namespace Qt::StringLiterals;
using namespace test;

/// Ada and Grace in A, both rated for planning; Edith in B.
class MemberVerbs : public VerbTest
{
protected:
    MemberVerbs() : VerbTest(content()) {}

    static Organization content()
    {
        OrganizationBuilder made(u"Org"_s);
        const TeamId teamA = made.team(u"A"_s);
        const TeamId teamB = made.team(u"B"_s);
        made.competency(u"Planning"_s, Side::Management);
        const MemberId first = made.member(u"Ada"_s, teamA, 0.4, {day("2026-01-01"), day("2026-06-30")});
        const MemberId second = made.member(u"Grace"_s, teamA, 0.5, {day("2026-04-01"), Day::still()});
        made.member(u"Edith"_s, teamB);
        made.rating(first, CompetencyId(1), 2, day("2026-05-01"));
        made.rating(first, CompetencyId(1), 3, day("2026-06-01"));
        made.rating(second, CompetencyId(1), 5, day("2026-05-01"));
        return made.build();
    }
    QString emailOf(MemberId member) const { return organization().members.find(member)->email.text(); }

    const MemberId ada{1};
    const MemberId grace{2};
    const MemberId edith{3};
    const TeamId a{2};
    const TeamId b{3};
};

TEST_F(MemberVerbs, APersonIsAddedWithoutATeam)
{
    const Result<MemberId> added = run(edit::addMember({.name = u"Jo"_s, .role = u"Clerk"_s}));

    ASSERT_TRUE(added);
    EXPECT_EQ(organization().members.find(*added)->role.text(), u"Clerk"_s);
    EXPECT_EQ(organization().memberships.size(), 3);
}

TEST_F(MemberVerbs, RefuseTextsThatCannotBeKept)
{
    EXPECT_FALSE(refusalOf(edit::addMember({.name = u""_s})).isEmpty());
    EXPECT_EQ(refusalOf(edit::setMemberEmail(ada, u"x"_s.repeated(201))),
              u"The email address cannot be kept. This is too long: 201 characters, and 200 are the most."_s);
    EXPECT_FALSE(refusalOf(edit::setMemberRole(ada, QString(QChar(0xd800)))).isEmpty());
    EXPECT_FALSE(refusalOf(edit::setMemberNote(ada, QString(QChar(0)))).isEmpty());
    EXPECT_FALSE(refusalOf(edit::renameMember(ada, u"A\tB"_s)).isEmpty());
}

TEST_F(MemberVerbs, RefuseASecondPersonWithTheSameAddressWithoutRegardToCase)
{
    ASSERT_TRUE(run(edit::setMemberEmail(ada, u"Ada@Example.org"_s)));

    EXPECT_EQ(refusalOf(edit::setMemberEmail(grace, u"ada@example.ORG"_s)), u"Ada has this email address already."_s);
    EXPECT_FALSE(refusalOf(edit::addMember({.name = u"Jo"_s, .email = u"ada@example.org"_s})).isEmpty());
    EXPECT_FALSE(
        refusalOf(edit::addMembers({{{.name = u"Jo"_s, .email = u"j@x"_s}}, {{.name = u"Al"_s, .email = u"J@X"_s}}}))
            .isEmpty());
    EXPECT_TRUE(refusalOf(edit::setMemberEmail(ada, u"ADA@example.org"_s)).isEmpty());
}

TEST_F(MemberVerbs, TwoPeopleExchangeTheirAddressesInOneEdit)
{
    ASSERT_TRUE(run(edit::setMemberEmail(ada, u"one@x"_s)));
    ASSERT_TRUE(run(edit::setMemberEmail(grace, u"two@x"_s)));

    ASSERT_TRUE(run(edit::editMembers({{ada, {.name = u"Ada"_s, .email = u"two@x"_s}},
                                       {grace, {.name = u"Grace"_s, .email = u"one@x"_s}}})));

    EXPECT_EQ(emailOf(ada), u"two@x"_s);
    EXPECT_EQ(emailOf(grace), u"one@x"_s);
}

TEST_F(MemberVerbs, ManyAreAddedAllOrNone)
{
    EXPECT_FALSE(refusalOf(edit::addMembers({{{.name = u"Jo"_s}}, {{.name = u""_s}}})).isEmpty());
    EXPECT_EQ(organization().members.size(), 3);

    const auto added = run(edit::addMembers({{{.name = u"Jo"_s}, edit::MembershipDraft{a}}, {{.name = u"Al"_s}}}));
    ASSERT_TRUE(added);
    EXPECT_EQ(added->size(), 2u);
    EXPECT_EQ(organization().members.size(), 5);
    EXPECT_EQ(organization().memberships.size(), 4);
}

TEST_F(MemberVerbs, RemovingPeopleTakesTheirMembershipsAndRatings)
{
    ASSERT_TRUE(run(edit::setTeamLead(b, ada)));

    ASSERT_TRUE(run(edit::removeMembers({ada, edith})));

    EXPECT_EQ(organization().members.size(), 1);
    EXPECT_EQ(organization().memberships.size(), 1);
    EXPECT_EQ(organization().ratings.size(), 1);
    EXPECT_FALSE(organization().teams.find(b)->lead);
}

TEST_F(MemberVerbs, RefuseMembershipsThatCannotBe)
{
    EXPECT_FALSE(refusalOf(edit::addMembership(edith, {a, 0})).isEmpty());
    EXPECT_FALSE(refusalOf(edit::addMembership(edith, {a, 1.01})).isEmpty());
    EXPECT_FALSE(refusalOf(edit::addMembership(edith, {a, std::numeric_limits<double>::quiet_NaN()})).isEmpty());
    EXPECT_FALSE(refusalOf(edit::addMembership(edith, {a, 1, {day("2026-02-01"), day("2026-01-31")}})).isEmpty());
    EXPECT_FALSE(refusalOf(edit::addMembership(edith, {a, 1, {Day::still(), Day::still()}})).isEmpty());
    EXPECT_FALSE(refusalOf(edit::endMembership(MembershipId(1), day("2025-12-31"))).isEmpty());
    EXPECT_FALSE(refusalOf(edit::setShare(MembershipId(1), -0.5)).isEmpty());
}

TEST_F(MemberVerbs, RefuseTwoMembershipsInOneTeamOnOneDay)
{
    EXPECT_EQ(refusalOf(edit::addMembership(ada, {a, 0.5, {day("2026-06-30"), Day::still()}})),
              u"Ada is in A on some of these days already."_s);
    EXPECT_TRUE(refusalOf(edit::addMembership(ada, {a, 0.5, {day("2026-07-01"), Day::still()}})).isEmpty());
    EXPECT_FALSE(refusalOf(edit::endMembership(MembershipId(1), Day::still())).isEmpty());
    EXPECT_TRUE(refusalOf(edit::addMembership(ada, {b, 1})).isEmpty());
}

TEST_F(MemberVerbs, NobodyStaysInATeamThatIsClosed)
{
    ASSERT_TRUE(run(edit::closeTeam(b, day("2026-08-31"))));

    EXPECT_FALSE(refusalOf(edit::addMembership(ada, {b, 1})).isEmpty());
    EXPECT_TRUE(refusalOf(edit::addMembership(ada, {b, 1, {Day::always(), day("2026-08-31")}})).isEmpty());
}

TEST_F(MemberVerbs, ATransferEndsOneMembershipAndBeginsTheOther)
{
    ASSERT_TRUE(run(edit::transferMembership(MembershipId(2), b, day("2026-09-01"))));

    const Membership *ended = organization().memberships.find(MembershipId(2));
    const Membership *begun = organization().memberships.find(MembershipId(4));
    EXPECT_EQ(ended->period, (Period{day("2026-04-01"), day("2026-08-31")}));
    ASSERT_TRUE(begun);
    EXPECT_EQ(*begun, (Membership{MembershipId(4), grace, b, 0.5, {day("2026-09-01"), Day::still()}}));
}

TEST_F(MemberVerbs, ATransferFromTheFirstDayMovesTheMembershipAsAWhole)
{
    ASSERT_TRUE(run(edit::transferMembership(MembershipId(2), b, day("2026-01-01"))));

    EXPECT_EQ(organization().memberships.size(), 3);
    EXPECT_EQ(*organization().memberships.find(MembershipId(2)),
              (Membership{MembershipId(2), grace, b, 0.5, {day("2026-04-01"), Day::still()}}));
}

TEST_F(MemberVerbs, ManyMoveAtOnceAllOrNone)
{
    EXPECT_EQ(refusalOf(edit::transferMemberships({MembershipId(2), MembershipId(3)}, b, day("2026-09-01"))),
              u"Edith is in B already."_s);

    ASSERT_TRUE(run(edit::transferMemberships({MembershipId(1), MembershipId(2)}, b, day("2026-05-01"))));

    EXPECT_EQ(organization().memberships.find(MembershipId(1))->period.last, day("2026-04-30"));
    EXPECT_EQ(organization().memberships.find(MembershipId(4))->team, b);
    EXPECT_EQ(organization().memberships.find(MembershipId(5))->team, b);
}

TEST_F(MemberVerbs, TwoMembershipsOfOnePersonDoNotMeetInTheTeamTheyMoveTo)
{
    const Result<TeamId> c = run(edit::addTeam({.name = u"C"_s}));
    ASSERT_TRUE(run(edit::addMembership(edith, {a, 0.5})));

    EXPECT_EQ(refusalOf(edit::transferMemberships({MembershipId(3), MembershipId(4)}, *c, day("2026-09-01"))),
              u"Edith is in C on some of these days already."_s);
}

TEST_F(MemberVerbs, ManyLeaveAtOnceButNobodyBeforeJoining)
{
    EXPECT_TRUE(refusalOf(edit::endMemberships({MembershipId(1), MembershipId(2)}, day("2026-03-31")))
                    .startsWith(u"Grace joins A only on "_s));
    EXPECT_EQ(organization().memberships.find(MembershipId(1))->period.last, day("2026-06-30"));

    ASSERT_TRUE(run(edit::endMemberships({MembershipId(2), MembershipId(3)}, day("2026-08-31"))));

    EXPECT_EQ(organization().memberships.find(MembershipId(2))->period.last, day("2026-08-31"));
    EXPECT_EQ(organization().memberships.find(MembershipId(3))->period.last, day("2026-08-31"));
}

TEST_F(MemberVerbs, ManyAreInAnotherTeamTooAllOrNone)
{
    EXPECT_FALSE(refusalOf(edit::addMemberships({ada, edith}, {b, 0.2})).isEmpty());

    ASSERT_TRUE(run(edit::addMemberships({ada, grace, ada}, {b, 0.2, {day("2026-09-01"), Day::still()}})));

    EXPECT_EQ(organization().memberships.size(), 5);
    EXPECT_EQ(*organization().memberships.find(MembershipId(5)),
              (Membership{MembershipId(5), grace, b, 0.2, {day("2026-09-01"), Day::still()}}));
}

TEST(SummedShares, StopAtOneAndJoinWhatTouches)
{
    const auto membership = [](double share, const char *first, const char *last) {
        return Membership{MembershipId(1), MemberId(1), TeamId(1), share, {day(first), day(last)}};
    };

    EXPECT_EQ(edit::summedShares({membership(0.8, "2026-01-01", "2026-01-10"),
                                  membership(0.8, "2026-01-05", "2026-01-20"),
                                  membership(0.8, "2026-01-21", "2026-01-31")}),
              (std::vector<edit::ShareSpan>{{{day("2026-01-01"), day("2026-01-04")}, 0.8},
                                            {{day("2026-01-05"), day("2026-01-10")}, 1},
                                            {{day("2026-01-11"), day("2026-01-31")}, 0.8}}));
}

} // namespace
} // namespace evenkeel
