// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace evenkeel {

/// Comparisons of a computed number with a constant (model.md): what differs by no more than 1e-9 is equal.
inline constexpr double tolerance = 1e-9;
constexpr bool isGreater(double a, double b) { return a > b + tolerance; }
constexpr bool isLess(double a, double b) { return a < b - tolerance; }
constexpr bool isAtLeast(double a, double b) { return !isLess(a, b); }
constexpr bool isAtMost(double a, double b) { return !isGreater(a, b); }

} // namespace evenkeel
