// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/settings.h"

#include <QString>

#include <array>
#include <vector>

namespace evenkeel {

/// The constants that an organization may set: all of the method, and for how few people a figure is shown to everyone.
struct MethodSettings
{
    Method method = {};
    int fewestShown = 5;

    friend bool operator==(const MethodSettings &, const MethodSettings &) = default;
};

MethodSettings methodSettings(const Settings &settings);

/// One constant of MethodSettings; each is named as its field.
enum class MethodParameter : quint8 {
    NeedAtZero,
    NeedPerStep,
    StaleAfterDays,
    SupervisorWeight,
    PeerWeight,
    ReportWeight,
    FewestOthers,
    DefinedFrom,
    FewestRated,
    FewestRatedShare,
    ShortAbove,
    ShortUntil,
    WarningAbove,
    WarningUntil,
    CriticalAbove,
    CriticalUntil,
    StrongFrom,
    FewestShown,
};

inline constexpr std::size_t methodParameterCount = std::size_t(MethodParameter::FewestShown) + 1;
/// In the order of the enumeration.
std::array<MethodParameter, methodParameterCount> methodParameters();

/// What a constant may be, ends included, whatever the others are.
struct MethodRange
{
    double least;
    double most;
    /// A count of days, raters or people.
    bool isWhole = false;
};
MethodRange rangeOf(MethodParameter parameter);

double valueOf(const MethodSettings &settings, MethodParameter parameter);
/// Takes any number; problemsOf() tells whether it can stay. Rounds where the constant is a count.
void setValue(MethodSettings &settings, MethodParameter parameter, double value);

/// Why a constant cannot stay as it is, as a sentence to stand beside its field.
struct MethodProblem
{
    MethodParameter parameter;
    QString sentence;
};

/// At most one for each constant, in their order; empty where the method makes sense.
std::vector<MethodProblem> problemsOf(const MethodSettings &settings);

} // namespace evenkeel
