// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/standing.h"

#include "core/base/number.h"

#include <algorithm>
#include <cmath>

namespace evenkeel {

SideMemory judged(const SideMemory &before, double shortfall, const Method &method)
{
    const bool isShort = isGreater(shortfall, method.shortAbove)
        || (before.isShort && !isLess(shortfall, method.shortUntil));
    if (!isShort)
        return {};
    const auto reaches = [&](Severity severity, double above, double until) {
        return isGreater(shortfall, above)
            || (before.isShort && before.severity >= severity && !isLess(shortfall, until));
    };
    if (reaches(Severity::Critical, method.criticalAbove, method.criticalUntil))
        return {true, Severity::Critical};
    if (reaches(Severity::Warning, method.warningAbove, method.warningUntil))
        return {true, Severity::Warning};
    return {true, Severity::Notice};
}

double adequacyOf(const SideAssessment &management, const SideAssessment &leadership)
{
    const double whole = std::hypot(management.need - 1, leadership.need - 1);
    if (!(whole > 0))
        return 100;
    return 100 * (1 - std::hypot(*management.shortfall, *leadership.shortfall) / whole);
}

} // namespace evenkeel
