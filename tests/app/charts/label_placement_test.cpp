// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/label_placement.h"

#include <gtest/gtest.h>

#include <random>

namespace evenkeel::charts {

namespace {

constexpr QRectF bounds(0, 0, 500, 350);

Labeled at(double x, double y, double width = 60)
{
    return {QRectF(x - 6, y - 6, 12, 12), QSizeF(width, 14), 1};
}

} // namespace

TEST(LabelPlacement, ALoneLabelStandsNextToItsMarkOnTheRight)
{
    const auto placed = placeLabels({at(100, 100)}, bounds, {}, {}, 3);

    ASSERT_TRUE(placed[0]);
    EXPECT_TRUE(placed[0]->leader.isNull());
    EXPECT_GE(placed[0]->box.left(), 106);
    EXPECT_LE(placed[0]->box.left(), 110);
}

TEST(LabelPlacement, ALabelThatWouldLeaveTheBoundsStandsOnTheOtherSide)
{
    const auto placed = placeLabels({at(490, 100)}, bounds, {}, {}, 3);

    ASSERT_TRUE(placed[0]);
    EXPECT_LE(placed[0]->box.right(), 484);
}

TEST(LabelPlacement, WhatIsTakenIsLeftFree)
{
    const QRectF taken(106, 80, 100, 40);

    const auto placed = placeLabels({at(100, 100)}, bounds, {taken}, {}, 3);

    ASSERT_TRUE(placed[0]);
    EXPECT_FALSE(placed[0]->box.intersects(taken));
}

TEST(LabelPlacement, ACrossIsNotCoveredWhereThereIsRoomBesideIt)
{
    const QLineF band(60, 100, 140, 100);

    const auto placed = placeLabels({at(100, 100)}, bounds, {}, {band}, 3);

    ASSERT_TRUE(placed[0]);
    EXPECT_FALSE(placed[0]->box.top() <= 100 && placed[0]->box.bottom() >= 100);
}

TEST(LabelPlacement, MarksOnOnePointAllFindALabel)
{
    const QList<Labeled> items(8, at(250, 170));

    const auto placed = placeLabels(items, bounds, {}, {}, 3);

    for (const auto &label : placed)
        EXPECT_TRUE(label);
}

TEST(LabelPlacement, WhatFindsNoRoomHasNoLabel)
{
    const auto placed = placeLabels({at(100, 100, 600)}, bounds, {}, {}, 3);

    EXPECT_FALSE(placed[0]);
}

TEST(LabelPlacement, LabelsMeetNothingAtAnyNumberOfMarks)
{
    for (int count = 2; count <= 60; ++count) {
        std::mt19937 random(static_cast<unsigned>(count));
        std::uniform_real_distribution<double> x(10, 490), y(10, 340), width(15, 90);
        QList<Labeled> items;
        for (int index = 0; index < count; ++index)
            items.append(at(x(random), y(random), width(random)));

        const auto placed = placeLabels(items, bounds, {}, {}, 3);

        for (qsizetype one = 0; one < count; ++one) {
            if (!placed[one])
                continue;
            EXPECT_TRUE(bounds.contains(placed[one]->box));
            for (qsizetype other = 0; other < count; ++other) {
                EXPECT_FALSE(placed[one]->box.intersects(items[other].mark)) << count;
                EXPECT_FALSE(other != one && placed[other] && placed[one]->box.intersects(placed[other]->box)) << count;
            }
        }
    }
}

} // namespace evenkeel::charts
