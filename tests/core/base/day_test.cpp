// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day.h"

#include <gtest/gtest.h>

namespace evenkeel {
namespace {

TEST(Day, ReadsOnlyTenCharactersOfAnIsoDate)
{
    EXPECT_EQ(Day::fromIso(u"2026-11-23")->date(), QDate(2026, 11, 23));
    EXPECT_FALSE(Day::fromIso(u"2026-11-23T10:00"));
    EXPECT_FALSE(Day::fromIso(u"2026-02-30"));
    EXPECT_FALSE(Day::fromIso(u"23.11.2026"));
    EXPECT_FALSE(Day::fromIso(u""));
}

TEST(Day, AlwaysComesBeforeAndStillAfterEveryRealDay)
{
    EXPECT_LT(Day::always(), Day(QDate(1, 1, 1)));
    EXPECT_GT(Day::still(), Day(QDate(9999, 12, 31)));
    EXPECT_EQ(Day::always().iso(), QString());
}

TEST(Period, IncludesBothItsDays)
{
    const Period period{Day(QDate(2026, 2, 1)), Day(QDate(2026, 2, 28))};

    EXPECT_TRUE(period.contains(period.first));
    EXPECT_TRUE(period.contains(period.last));
    EXPECT_FALSE(period.contains(period.last.plusDays(1)));
}

TEST(QuarterOf, ALeapDayLiesInTheFirstQuarter)
{
    const Period quarter = quarterOf(Day(QDate(2028, 2, 29)));

    EXPECT_EQ(quarter.first.iso(), QStringLiteral("2028-01-01"));
    EXPECT_EQ(quarter.last.iso(), QStringLiteral("2028-03-31"));
}

} // namespace
} // namespace evenkeel
