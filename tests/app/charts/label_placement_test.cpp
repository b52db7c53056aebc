// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/label_placement.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace evenkeel::charts {

namespace {

constexpr QRectF bounds(0, 0, 500, 350);

Labeled at(double x, double y, double width = 60)
{
    return {QRectF(x - 6, y - 6, 12, 12), QSizeF(width, 14), 1};
}

double distance(const QRectF &box, const QPointF &point)
{
    return std::hypot(point.x() - std::clamp(point.x(), box.left(), box.right()),
                      point.y() - std::clamp(point.y(), box.top(), box.bottom()));
}

double distance(const QLineF &line, const QPointF &point)
{
    double least = 1e9;
    for (int step = 0; step <= 200; ++step)
        least = std::min(least, QLineF(line.pointAt(step / 200.0), point).length());
    return least;
}

/// As they lie about one point, many on each other.
QList<Labeled> crowd(int count, unsigned seed)
{
    std::mt19937 random(seed);
    std::normal_distribution<double> x(250, 90), y(170, 50);
    std::uniform_real_distribution<double> width(15, 90), radius(4, 10);
    QList<Labeled> items;
    for (int index = 0; index < count; ++index) {
        const double r = radius(random);
        items.append({QRectF(x(random) - r, y(random) - r, 2 * r, 2 * r), QSizeF(width(random), 14), r});
    }
    return items;
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

TEST(LabelPlacement, ALabelWithoutALeaderStandsClearlyNearerToItsOwnMarkThanToAnyOther)
{
    for (int count = 2; count <= 60; ++count) {
        const QList<Labeled> items = crowd(count, static_cast<unsigned>(count));

        const auto placed = placeLabels(items, bounds, {}, {}, 3);

        for (qsizetype one = 0; one < count; ++one) {
            if (!placed[one] || !placed[one]->leader.isNull())
                continue;
            const auto to = [&](qsizetype mark) {
                return distance(placed[one]->box, items[mark].mark.center()) - items[mark].mark.width() / 2;
            };
            for (qsizetype other = 0; other < count; ++other)
                EXPECT_TRUE(other == one || to(other) >= to(one) + 5.99) << count << " marks, label " << one << " at mark " << other;
        }
    }
}

TEST(LabelPlacement, ALeaderCanBeSeenAndCrossesNoMarkButThoseThatLieOnItsOwn)
{
    int leaders = 0;
    for (int count = 2; count <= 60; ++count) {
        const QList<Labeled> items = crowd(count, static_cast<unsigned>(count));

        const auto placed = placeLabels(items, bounds, {}, {}, 3);

        for (qsizetype one = 0; one < count; ++one) {
            if (!placed[one] || placed[one]->leader.isNull())
                continue;
            ++leaders;
            EXPECT_GE(placed[one]->leader.length(), 3);
            for (const Labeled &other : items) {
                const double reach = distance(placed[one]->leader, other.mark.center()) - other.mark.width() / 2;
                EXPECT_TRUE(other.mark.intersects(items[one].mark) || reach > 0) << count << " marks, label " << one;
            }
        }
    }
    EXPECT_GT(leaders, 50);
}

} // namespace evenkeel::charts
