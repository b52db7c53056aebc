// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/depth.h"

#include "core/base/number.h"

#include <algorithm>
#include <vector>

namespace evenkeel {

std::optional<int> leaversUntilShort(const Organization &organization, const Assessment &assessment,
                                     const TeamAssessment &team, Side side)
{
    const SideAssessment &of = team.side(side);
    if (!of.level)
        return {};
    if (of.isShort)
        return 0;
    const double least = of.need - organization.settings.method.shortAbove;
    std::vector<double> surpluses;
    double sum = 0;
    for (const auto &[member, share] : assessment.peopleIn(team)) {
        if (const std::optional<double> level = member->side(side)) {
            surpluses.push_back(share * (*level - least));
            sum += surpluses.back();
        }
    }
    std::make_heap(surpluses.begin(), surpluses.end()); // of many people few leave: the others need no order
    for (std::size_t leavers = 1; leavers < surpluses.size(); ++leavers) {
        std::pop_heap(surpluses.begin(), surpluses.end() - std::ptrdiff_t(leavers) + 1);
        sum -= *(surpluses.end() - std::ptrdiff_t(leavers));
        if (isLess(sum, 0))
            return int(leavers);
    }
    return {};
}

} // namespace evenkeel
