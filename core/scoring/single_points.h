// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/assessment.h"

#include <vector>

namespace evenkeel {

/// How a team is rated in one competency, as far as it matters for whether it hangs on one person (model.md, flags).
struct CarrierTally
{
    int rated = 0;
    int carriers = 0; ///< At level 4 or above.
    int weak = 0; ///< Below level 3.

    void add(double level);
    /// One carrier, everybody else weak, at least three rated.
    bool hangsOnOne() const { return rated >= 3 && carriers == 1 && weak == rated - 1; }
};

/// A competency that hangs on one person.
struct SinglePoint
{
    CompetencyId competency;
    MemberId carrier;
    double level; ///< FTE mean of the team, 1-5.
};

/// The competencies of the team that hang on one person, the one in which the team is weakest first; of equal ones the
/// lower id. Says nothing of whether the team is of a size at which that is a flag.
std::vector<SinglePoint> singlePointsOf(const Assessment &assessment, const TeamAssessment &team);

} // namespace evenkeel
