// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/needs.h"

#include <optional>

namespace evenkeel {

std::vector<double> demandsFaced(const Organization &organization, const Roster &roster, Demand demand, Day day)
{
    constexpr double unknown = 3;
    const auto &nodes = roster.tree().nodes();
    std::vector<std::optional<double>> own(nodes.size());
    std::vector<double> given(nodes.size());
    // Sums of FTE, and of FTE times what is given above 3: teams that are all given the same have exactly that.
    std::vector<double> fte(nodes.size(), 0);
    std::vector<double> above(nodes.size(), 0);
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        own[i] = ownDemandOn(organization, nodes[i].team, demand, day);
        given[i] = own[i] ? *own[i] : nodes[i].parent >= 0 ? given[std::size_t(nodes[i].parent)] : unknown;
        for (const Roster::Seat &seat : roster.seatsIn(int(i)))
            fte[i] += seat.share;
        above[i] = fte[i] * (given[i] - unknown);
    }
    for (std::size_t i = nodes.size(); i-- > 1;) {
        fte[std::size_t(nodes[i].parent)] += fte[i];
        above[std::size_t(nodes[i].parent)] += above[i];
    }
    std::vector<double> faced(nodes.size());
    for (std::size_t i = 0; i < nodes.size(); ++i)
        faced[i] = own[i] ? *own[i] : fte[i] > 0 ? unknown + above[i] / fte[i] : given[i];
    return faced;
}

} // namespace evenkeel
