// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/method_parameters.h"

#include <gtest/gtest.h>

#include <limits>
#include <set>

namespace evenkeel {
namespace {

std::set<MethodParameter> wrongIn(const MethodSettings &settings)
{
    std::set<MethodParameter> wrong;
    for (const MethodProblem &problem : problemsOf(settings)) {
        EXPECT_FALSE(problem.sentence.isEmpty());
        wrong.insert(problem.parameter);
    }
    return wrong;
}

MethodSettings with(MethodParameter parameter, double value)
{
    MethodSettings settings;
    setValue(settings, parameter, value);
    return settings;
}

} // namespace

TEST(MethodParameters, EachIsAnotherFieldOfTheSettings)
{
    MethodSettings settings;
    for (const MethodParameter parameter : methodParameters())
        setValue(settings, parameter, 100 + int(parameter));

    for (const MethodParameter parameter : methodParameters())
        EXPECT_EQ(valueOf(settings, parameter), 100 + int(parameter)) << int(parameter);
}

TEST(MethodParameters, DefaultsMakeSense)
{
    EXPECT_EQ(wrongIn(MethodSettings()), std::set<MethodParameter>());
}

TEST(MethodParameters, WhatIsOutsideItsRangeIsSaidOfItself)
{
    for (const MethodParameter parameter : methodParameters()) {
        const MethodRange range = rangeOf(parameter);
        EXPECT_TRUE(wrongIn(with(parameter, range.least - 1)).contains(parameter)) << int(parameter);
        EXPECT_TRUE(wrongIn(with(parameter, range.most + 1)).contains(parameter)) << int(parameter);
    }
    EXPECT_TRUE(wrongIn(with(MethodParameter::StrongFrom, std::numeric_limits<double>::quiet_NaN()))
                    .contains(MethodParameter::StrongFrom));
}

TEST(MethodParameters, ANeedStaysOnTheScale)
{
    EXPECT_EQ(wrongIn(with(MethodParameter::NeedAtZero, .4)), std::set{MethodParameter::NeedAtZero});
    EXPECT_EQ(wrongIn(with(MethodParameter::NeedPerStep, .8)), std::set{MethodParameter::NeedPerStep});
    EXPECT_TRUE(wrongIn(with(MethodParameter::NeedPerStep, .7)).empty()); // 1.5 + 5 * .7 is 5
}

TEST(MethodParameters, WeightsOfNothingAreSaidOnce)
{
    MethodSettings settings;
    settings.method.supervisorWeight = settings.method.peerWeight = settings.method.reportWeight = 0;

    EXPECT_EQ(wrongIn(settings), std::set{MethodParameter::SupervisorWeight});
}

TEST(MethodParameters, AMemoryThatBeginsBelowItsEndIsSaidOfTheLaterField)
{
    EXPECT_EQ(wrongIn(with(MethodParameter::ShortUntil, .3)), std::set{MethodParameter::ShortUntil});
    EXPECT_EQ(wrongIn(with(MethodParameter::ShortAbove, .6)), std::set{MethodParameter::WarningAbove});
    EXPECT_EQ(wrongIn(with(MethodParameter::WarningUntil, .05)), std::set{MethodParameter::WarningUntil});
    EXPECT_EQ(wrongIn(with(MethodParameter::WarningAbove, 1.2)), std::set{MethodParameter::CriticalAbove});
    EXPECT_EQ(wrongIn(with(MethodParameter::CriticalUntil, 1.1)), std::set{MethodParameter::CriticalUntil});
}

} // namespace evenkeel
