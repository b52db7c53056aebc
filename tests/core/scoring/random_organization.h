// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organization.h"

#include <random>

namespace evenkeel::test {

/// Small organizations with everything that the balance model speaks of: teams that open, close and move, people in
/// several teams, competencies that are retagged and retired, sources that are few or many, named rounds and none.
class RandomOrganization
{
public:
    explicit RandomOrganization(quint32 seed) : m_random(seed) {}

    Organization make();
    /// A day in the years in which things happen.
    Day someDay();
    int below(int end) { return int(m_random() % quint32(end)); }
    bool chance(int percent) { return below(100) < percent; }

private:
    Period somePeriod();
    double someLevel();

    std::mt19937 m_random; // the same numbers on every machine, unlike the standard's distributions
    bool m_isKind = false;
};

} // namespace evenkeel::test
