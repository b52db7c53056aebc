// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/judged_day.h"

#include "core/base/number.h"
#include "core/scoring/needs.h"

#include <algorithm>
#include <utility>

namespace evenkeel {

std::optional<double> TeamSide::shortfall() const
{
    return level ? std::optional(std::max(0.0, need - *level)) : std::nullopt;
}

JudgedDay::JudgedDay(const Organization &organization, Day judgedOn)
    : day(judgedOn)
    , competencies(organization, judgedOn)
    , roster(organization, judgedOn)
    , levels(roster.members().size())
{}

void JudgedDay::judge(const Organization &organization)
{
    const Method &method = organization.settings.method;
    const std::vector<double> complexity = demandsFaced(organization, roster, demandOf(Side::Management), day);
    const std::vector<double> change = demandsFaced(organization, roster, demandOf(Side::Leadership), day);
    teams.assign(roster.tree().nodes().size(), {});
    m_sums.assign(teams.size(), {});
    for (std::size_t node = teams.size(); node-- > 0;)
        judgeNode(int(node), complexity[node], change[node], method);
}

std::vector<int> JudgedDay::faceAgain(const Organization &organization)
{
    const Method &method = organization.settings.method;
    std::vector<bool> isOther(teams.size());
    for (const Side side : scoredSides) {
        const std::vector<double> faced = demandsFaced(organization, roster, demandOf(side), day);
        for (std::size_t node = 0; node < teams.size(); ++node) {
            TeamSide &of = side == Side::Management ? teams[node].management : teams[node].leadership;
            if (std::exchange(of.demand, faced[node]) == faced[node])
                continue;
            of.need = needFor(faced[node], method);
            isOther[node] = true;
        }
    }
    std::vector<int> nodes;
    for (std::size_t node = 0; node < isOther.size(); ++node) {
        if (isOther[node])
            nodes.push_back(int(node));
    }
    return nodes;
}

void JudgedDay::judgeAgain(const std::vector<int> &nodes, const Method &method)
{
    for (auto node = nodes.rbegin(); node != nodes.rend(); ++node) {
        const TeamOnDay &team = teams[std::size_t(*node)];
        judgeNode(*node, team.management.demand, team.leadership.demand, method);
    }
}

void JudgedDay::Sum::add(const Sum &more)
{
    members += more.members;
    fte += more.fte;
    management.level.add(more.management.level);
    management.rated += more.management.rated;
    leadership.level.add(more.leadership.level);
    leadership.rated += more.leadership.rated;
}

TeamSide JudgedDay::sideOf(const SideSum &sum, double teamFte, double demand, const Method &method)
{
    const double ratedFte = sum.level.weight();
    return {.level = sum.level.value(),
            .need = needFor(demand, method),
            .demand = demand,
            .rated = sum.rated,
            .ratedFte = ratedFte,
            .enoughData = sum.rated >= std::max(1, method.fewestRated)
                && isAtLeast(ratedFte / teamFte, method.fewestRatedShare)};
}

void JudgedDay::judgeNode(int node, double complexity, double change, const Method &method)
{
    const auto addSeat = [this](Sum &sum, const Roster::Seat &seat) {
        const SideLevels &of = levels[std::size_t(seat.member)];
        const auto addLevel = [&seat](SideSum &side, std::optional<double> level) {
            if (!level)
                return;
            side.level.add(seat.share, *level);
            ++side.rated;
        };
        ++sum.members;
        sum.fte += seat.share;
        addLevel(sum.management, of.management);
        addLevel(sum.leadership, of.leadership);
    };
    const auto meet = [this](Sum &sum, const Roster::Meeting &meeting) {
        if (!meeting.isNext)
            return;
        const SideLevels &of = levels[std::size_t(meeting.member)];
        --sum.members;
        sum.management.rated -= of.management.has_value();
        sum.leadership.rated -= of.leadership.has_value();
    };
    const Sum &sum = m_sums[std::size_t(node)] = roster.sumOf(node, m_sums, addSeat, meet);
    teams[std::size_t(node)] = {.members = sum.members,
                                .fte = sum.fte,
                                .management = sideOf(sum.management, sum.fte, complexity, method),
                                .leadership = sideOf(sum.leadership, sum.fte, change, method)};
}

const TeamOnDay *JudgedDay::find(TeamId team) const
{
    const int node = roster.tree().indexOf(team);
    return node >= 0 ? &teams[std::size_t(node)] : nullptr;
}

} // namespace evenkeel
