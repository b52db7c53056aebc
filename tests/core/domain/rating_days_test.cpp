// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rating_days.h"

#include "tests/support/organization_builder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

RatingList ratedOn(std::initializer_list<const char *> days)
{
    RatingList list;
    for (const char *day : days)
        list.ratings.push_back({.competency = CompetencyId(1), .rater = RaterId(1), .date = test::day(day), .level = 3});
    return list;
}

QStringList until(const RatingDays &days, const char *last)
{
    QStringList found;
    for (const Day day : days.until(test::day(last)))
        found.append(day.iso());
    return found;
}

} // namespace

TEST(RatingDays, ListsEachDayOnceInOrderUntilTheLast)
{
    RatingDays days;
    days.add(ratedOn({"2026-03-01", "2024-01-15", "2026-03-01"}));
    days.add(ratedOn({"2031-12-31", "2026-03-02"}));

    EXPECT_EQ(until(days, "2026-03-01"), (QStringList{u"2024-01-15"_s, u"2026-03-01"_s}));
    EXPECT_EQ(until(days, "9999-12-31"), (QStringList{u"2024-01-15"_s, u"2026-03-01"_s, u"2026-03-02"_s, u"2031-12-31"_s}));
    EXPECT_EQ(until(days, "2024-01-14"), QStringList());
}

TEST(RatingDays, ADayGoesWithItsLastRating)
{
    RatingDays days;
    days.add(ratedOn({"2026-03-01"}));
    days.add(ratedOn({"2026-03-01", "2026-03-05"}));

    days.remove(ratedOn({"2026-03-01", "2026-03-05"}));
    EXPECT_EQ(until(days, "2026-12-31"), QStringList(u"2026-03-01"_s));
    days.remove(ratedOn({"2026-03-01"}));
    EXPECT_EQ(until(days, "2026-12-31"), QStringList());
}

TEST(RatingDays, HoldsTheFirstAndTheLastDayThereIs)
{
    RatingDays days;
    days.add(ratedOn({"2026-03-01", "0001-01-01", "9999-12-31"}));

    EXPECT_EQ(until(days, "9999-12-31"), (QStringList{u"0001-01-01"_s, u"2026-03-01"_s, u"9999-12-31"_s}));
}

} // namespace evenkeel
