// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/standing.h"

#include <gtest/gtest.h>

namespace evenkeel {
namespace {

const SideMemory fresh;

TEST(Standing, AShortfallOfAQuarterIsMet)
{
    EXPECT_FALSE(judged(fresh, .25, {}).isShort);
    EXPECT_FALSE(judged(fresh, .25 + 1e-10, {}).isShort);
    EXPECT_TRUE(judged(fresh, .25 + 1e-8, {}).isShort);
}

TEST(Standing, AShortSideStaysShortUntilBelowATenth)
{
    const SideMemory before{true, Severity::Notice};

    EXPECT_TRUE(judged(before, .10, {}).isShort);
    EXPECT_TRUE(judged(before, .10 - 1e-10, {}).isShort);
    EXPECT_EQ(judged(before, .10 - 1e-8, {}), fresh);
}

TEST(Standing, SeverityFallsSeveralStepsAtOnce)
{
    const SideMemory before{true, Severity::Critical};

    EXPECT_EQ(judged(before, .90, {}).severity, Severity::Critical);
    EXPECT_EQ(judged(before, .89, {}).severity, Severity::Warning);
    EXPECT_EQ(judged(before, .45, {}).severity, Severity::Warning);
    EXPECT_EQ(judged(before, .39, {}).severity, Severity::Notice);
    EXPECT_EQ(judged(before, .05, {}).severity, std::nullopt);
}

TEST(Standing, AShortSideIsAtLeastNotice)
{
    EXPECT_EQ(judged({true, Severity::Notice}, .12, {}).severity, Severity::Notice);
}

TEST(Standing, ASeverityOnceLeftIsNotRemembered)
{
    const SideMemory after = judged({true, Severity::Critical}, .05, {});

    EXPECT_EQ(judged(after, .95, {}).severity, Severity::Warning);
}

TEST(Standing, JudgingTheSameAgainChangesNothing)
{
    for (double shortfall = 0; shortfall < 1.3; shortfall += .01) {
        for (const SideMemory &before : {fresh, SideMemory{true, Severity::Warning}, SideMemory{true, Severity::Critical}}) {
            const SideMemory once = judged(before, shortfall, {});
            EXPECT_EQ(judged(once, shortfall, {}), once) << shortfall;
        }
    }
}

SideAssessment side(double need, double shortfall)
{
    SideAssessment made;
    made.need = need;
    made.shortfall = shortfall;
    return made;
}

TEST(Adequacy, IsWholeWhereBothNeedsAreTheLowestLevel)
{
    EXPECT_EQ(adequacyOf(side(1, 0), side(1, 0)), 100);
}

TEST(Adequacy, IsNoneOfItWhereBothSidesAreAtTheLowestLevel)
{
    EXPECT_NEAR(adequacyOf(side(3, 2), side(4, 3)), 0, 1e-12);
}

} // namespace
} // namespace evenkeel
