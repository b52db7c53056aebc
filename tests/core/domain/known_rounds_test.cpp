// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/known_rounds.h"

#include "tests/support/organization_builder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace evenkeel::test {
namespace {

TEST(KnownRounds, AreAfterAnEditThoseFoundFromTheStart)
{
    OrganizationBuilder builder;
    const CompetencyId plans = builder.competency(u"Plans"_s, Side::Management);
    const MemberId ada = builder.member(u"Ada"_s, builder.root());
    const MemberId ben = builder.member(u"Ben"_s, builder.root());
    builder.rating(ada, plans, 3, day("2026-02-10"));
    builder.rating(ben, plans, 3, day("2026-05-10"));
    KnownRounds known;
    Organization organization = builder.build();
    EXPECT_EQ(known.until(organization, day("2026-12-31")).size(), 2u);

    organization.ratings.remove(ada);
    EXPECT_EQ(known.until(organization, day("2026-12-31")), roundsUntil(organization, day("2026-12-31")));
    auto list = std::make_shared<RatingList>(ratingsOf(organization, ben));
    list->ratings.front().date = day("2026-08-10");
    organization.ratings.put({ben, list});
    EXPECT_EQ(known.until(organization, day("2026-12-31")), roundsUntil(organization, day("2026-12-31")));
    EXPECT_EQ(known.until(organization, day("2026-12-31")).front().name, u"Q3 2026"_s);
    EXPECT_TRUE(known.until(organization, day("2026-06-30")).empty());
}

} // namespace
} // namespace evenkeel::test
