// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/judged_day.h"

#include "core/base/number.h"
#include "core/scoring/mean.h"
#include "core/scoring/needs.h"

#include <algorithm>
#include <utility>

namespace evenkeel {
namespace {

/// One side as people are added up.
struct Sum
{
    Mean level; ///< By FTE.
    int rated = 0;

    void add(double share, std::optional<double> ofOne)
    {
        if (!ofOne)
            return;
        level.add(share, *ofOne);
        ++rated;
    }
};

TeamSide sideOf(const Sum &sum, double teamFte, double demand, const Method &method)
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

} // namespace

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
    Gathering gathering(roster);
    teams.assign(roster.tree().nodes().size(), {});
    for (std::size_t node = 0; node < teams.size(); ++node)
        judgeNode(int(node), complexity[node], change[node], method, gathering);
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
    Gathering gathering(roster);
    for (const int node : nodes) {
        const TeamOnDay &team = teams[std::size_t(node)];
        judgeNode(node, team.management.demand, team.leadership.demand, method, gathering);
    }
}

void JudgedDay::judgeNode(int node, double complexity, double change, const Method &method, Gathering &gathering)
{
    Sum management;
    Sum leadership;
    TeamOnDay team;
    const std::vector<Roster::Seat> &people = gathering.under(node);
    for (const Roster::Seat &person : people) {
        team.fte += person.share;
        management.add(person.share, levels[std::size_t(person.member)].management);
        leadership.add(person.share, levels[std::size_t(person.member)].leadership);
    }
    team.members = int(people.size());
    team.management = sideOf(management, team.fte, complexity, method);
    team.leadership = sideOf(leadership, team.fte, change, method);
    teams[std::size_t(node)] = team;
}

const TeamOnDay *JudgedDay::find(TeamId team) const
{
    const int node = roster.tree().indexOf(team);
    return node >= 0 ? &teams[std::size_t(node)] : nullptr;
}

} // namespace evenkeel
