// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/member_merge.h"

#include "core/edit/membership_sums.h"
#include "core/edit/team_verbs.h"

#include "tests/core/edit/verb_fixture.h"

namespace evenkeel {
namespace {

using namespace Qt::StringLiterals;
using namespace test;

/// Ada twice: both in A, both rated for planning in May, the first in June too.
class MemberMerge : public VerbTest
{
protected:
    MemberMerge() : VerbTest(content()) {}

    static Organization content()
    {
        OrganizationBuilder made(u"Org"_s);
        const TeamId teamA = made.team(u"A"_s);
        made.competency(u"Planning"_s, Side::Management);
        const MemberId first = made.member(u"Ada Berg"_s, teamA, 0.4, {day("2026-01-01"), day("2026-06-30")});
        const MemberId second = made.member(u"Ada"_s, teamA, 0.5, {day("2026-04-01"), Day::still()});
        made.rating(first, CompetencyId(1), 2, day("2026-05-01"));
        made.rating(first, CompetencyId(1), 4, day("2026-05-02"));
        made.rating(first, CompetencyId(1), 3, day("2026-06-01"));
        made.rating(second, CompetencyId(1), 5, day("2026-05-01"));
        made.rating(second, CompetencyId(1), 4, day("2026-05-02"));
        return made.build();
    }
    const Member &kept() const { return *organization().members.find(ada); }
    /// "2026-05-01 5" and so on.
    QStringList levels() const
    {
        QStringList shown;
        for (const Rating &rating : ratingsOf(organization(), ada).ratings)
            shown.append(u"%1 %2"_s.arg(rating.date.iso()).arg(rating.level));
        return shown;
    }

    const MemberId berg{1};
    const MemberId ada{2};
    const TeamId a{2};
};

TEST_F(MemberMerge, SumsSharesWhereTheyMeet)
{
    ASSERT_TRUE(run(edit::mergeMembers(berg, ada)));

    std::vector<edit::ShareSpan> spans;
    for (const Membership &membership : organization().memberships)
        spans.push_back({membership.period, membership.share});
    EXPECT_EQ(spans, (std::vector<edit::ShareSpan>{{{day("2026-01-01"), day("2026-03-31")}, 0.4},
                                                   {{day("2026-04-01"), day("2026-06-30")}, 0.9},
                                                   {{day("2026-07-01"), Day::still()}, 0.5}}));
}

TEST_F(MemberMerge, KeepsTheRatingOfTheOneWhoStays)
{
    ASSERT_TRUE(run(edit::mergeMembers(berg, ada)));

    EXPECT_EQ(levels(), QStringList({u"2026-05-01 5"_s, u"2026-05-02 4"_s, u"2026-06-01 3"_s}));
    EXPECT_FALSE(organization().ratings.find(berg));
    EXPECT_FALSE(organization().members.find(berg));
}

TEST_F(MemberMerge, KeepsTheRatingOfTheOtherWhereAskedTo)
{
    ASSERT_TRUE(run(edit::mergeMembers(berg, ada, {.keepsRatingsOfTheOther = true})));

    EXPECT_EQ(levels(), QStringList({u"2026-05-01 2"_s, u"2026-05-02 4"_s, u"2026-06-01 3"_s}));
}

TEST_F(MemberMerge, FillsEmptyTextsAndHandsOverTheLead)
{
    ASSERT_TRUE(run(edit::editMember(berg, {.name = u"Ada Berg"_s, .email = u"a@x"_s, .role = u"Clerk"_s})));
    ASSERT_TRUE(run(edit::setMemberRole(ada, u"Admiral"_s)));
    ASSERT_TRUE(run(edit::setTeamLead(a, berg)));

    ASSERT_TRUE(run(edit::mergeMembers(berg, ada)));

    EXPECT_EQ(kept(), (Member{ada, name(u"Ada"_s), *Line::from(u"a@x"_s), *Line::from(u"Admiral"_s)}));
    EXPECT_EQ(organization().teams.find(a)->lead, ada);
}

TEST_F(MemberMerge, KeepsTheTextsThatWereChosenTheOtherOnesAddressToo)
{
    ASSERT_TRUE(run(edit::setMemberEmail(berg, u"a@x"_s)));
    ASSERT_TRUE(run(edit::setMemberEmail(ada, u"b@x"_s)));

    ASSERT_TRUE(run(edit::mergeMembers(berg, ada, {.texts = edit::MemberDraft{.name = u"Ada Berg"_s, .email = u"a@x"_s}})));

    EXPECT_EQ(kept(), (Member{ada, name(u"Ada Berg"_s), *Line::from(u"a@x"_s)}));
}

TEST_F(MemberMerge, RefusesTextsThatCannotBe)
{
    ASSERT_TRUE(run(edit::addMember({.name = u"Jo"_s, .email = u"jo@x"_s})));

    EXPECT_EQ(refusalOf(edit::mergeMembers(berg, ada, {.texts = edit::MemberDraft{.name = u"Ada"_s, .email = u"JO@x"_s}})),
              u"Jo has this email address already."_s);
    EXPECT_FALSE(refusalOf(edit::mergeMembers(berg, ada, {.texts = edit::MemberDraft{.name = u" "_s}})).isEmpty());
    EXPECT_FALSE(refusalOf(edit::mergeMembers(ada, ada)).isEmpty());
}

TEST_F(MemberMerge, CountsWhatItHasToDoWith)
{
    ASSERT_TRUE(run(edit::setTeamLead(a, berg)));

    const edit::MemberMergeCounts counts = edit::mergeCounts(organization(), berg, ada);

    EXPECT_EQ(counts.ratings, 3);
    EXPECT_EQ(counts.ratingsOfOneKey, 2);
    EXPECT_EQ(counts.ratingsThatDiffer, 1);
    EXPECT_EQ(counts.memberships, 1);
    EXPECT_EQ(counts.leads, 1);
}

} // namespace
} // namespace evenkeel
