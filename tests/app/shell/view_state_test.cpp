// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/view_state.h"

#include "tests/support/organization_builder.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

namespace evenkeel {

using test::day;

TEST(ViewState, ADayInThePastTakesNoEditsUntilTodayIsBack)
{
    const FixedClock clock(QDate(2026, 11, 23));
    ViewState view(TeamId(1), clock);

    view.setAsOf(day("2025-03-01"));
    EXPECT_FALSE(view.takesEdits());
    EXPECT_EQ(view.asOf(), day("2025-03-01"));

    view.backToToday();
    EXPECT_TRUE(view.takesEdits());
}

TEST(ViewState, ChoosingTodayByItsDateFollowsTheClockFromThenOn)
{
    FixedClock clock(QDate(2026, 11, 23));
    ViewState view(TeamId(1), clock);
    view.setAsOf(day("2025-03-01"));

    view.setAsOf(day("2026-11-23"));
    clock.set(QDateTime(QDate(2026, 11, 24), QTime(0, 1)));

    EXPECT_TRUE(view.isToday());
    EXPECT_EQ(view.asOf(), day("2026-11-24"));
}

TEST(ViewState, MidnightIsToldOnce)
{
    FixedClock clock(QDate(2026, 11, 23));
    ViewState view(TeamId(1), clock);
    const QSignalSpy told(&view, &ViewState::asOfChanged);

    view.followClock();
    EXPECT_EQ(told.count(), 0);

    clock.set(QDateTime(QDate(2026, 11, 24), QTime(0, 1)));
    view.followClock();
    view.followClock();
    EXPECT_EQ(told.count(), 1);
}

TEST(ViewState, ACopyToReadTakesNoEditsToday)
{
    const FixedClock clock(QDate(2026, 11, 23));
    ViewState view(TeamId(1), clock);

    view.setReadOnly();

    EXPECT_TRUE(view.isToday());
    EXPECT_FALSE(view.takesEdits());
}

} // namespace evenkeel
