// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/assessment.h"

namespace evenkeel {

/// What one side of one team carries from round to round.
struct SideMemory
{
    bool isShort = false;
    /// None where it is not short.
    std::optional<Severity> severity;

    friend bool operator==(const SideMemory &, const SideMemory &) = default;
};

/// The side after a shortfall is judged. It becomes short above one limit and stays so until below a lower one, and so
/// does each step of severity. Judging the same shortfall again changes nothing. The limits are this program's
/// conventions; Kotter gives none.
SideMemory judged(const SideMemory &before, double shortfall, const Method &method);

/// After Kotter: leadership met with management short is the brink of chaos; the other way round, bureaucratic.
constexpr Standing standingOf(bool managementIsShort, bool leadershipIsShort)
{
    if (managementIsShort)
        return leadershipIsShort ? Standing::ThinOnBoth : Standing::BrinkOfChaos;
    return leadershipIsShort ? Standing::Bureaucratic : Standing::Balanced;
}

/// How much of the way from the lowest level to both needs is covered, 0-100; 100 where both needs are 1.
double adequacyOf(const SideAssessment &management, const SideAssessment &leadership);

} // namespace evenkeel
