// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/mean.h"
#include "core/scoring/member_scores.h"
#include "core/scoring/roster.h"

#include <vector>

namespace evenkeel {

/// One side of one team on a day, before any memory.
struct TeamSide
{
    std::optional<double> level = {};
    double need = 3;
    double demand = 3;
    int rated = 0;
    double ratedFte = 0;
    bool enoughData = false;

    std::optional<double> gap() const { return level ? std::optional(*level - need) : std::nullopt; }
    std::optional<double> shortfall() const;
};

/// One team on a day, with the teams under it, before any memory.
struct TeamOnDay
{
    int members = 0;
    double fte = 0;
    TeamSide management = {};
    TeamSide leadership = {};

    const TeamSide &side(Side side) const { return side == Side::Management ? management : leadership; }
};

/// What holds on a day, and what the teams' levels and needs are then.
struct JudgedDay
{
    JudgedDay(const Organization &organization, Day judgedOn);

    Day day;
    CompetencySet competencies;
    Roster roster;
    /// By the roster's members; to be filled before judge().
    std::vector<SideLevels> levels = {};
    /// By the nodes of the roster's tree.
    std::vector<TeamOnDay> teams = {};

    /// Computes `teams` from `levels`. A team's level is the FTE mean over everybody in it and under it whose side is
    /// defined, never a mean of teams.
    void judge(const Organization &organization);
    /// Looks up again what the teams face and need; the nodes that face something else now, ascending.
    std::vector<int> faceAgain(const Organization &organization);
    /// Computes these nodes again after levels of people in them changed; what the teams face is as it was.
    void judgeAgain(const std::vector<int> &nodes, const Method &method);
    /// Null where the team is not listed on the day.
    const TeamOnDay *find(TeamId team) const;

private:
    struct SideSum
    {
        Mean level = {}; ///< By FTE.
        int rated = 0;
    };
    /// A node's people, added up.
    struct Sum
    {
        int members = 0;
        double fte = 0;
        SideSum management = {};
        SideSum leadership = {};

        void add(const Sum &more);
    };
    static TeamSide sideOf(const SideSum &sum, double teamFte, double demand, const Method &method);
    /// The teams under it are judged.
    void judgeNode(int node, double complexity, double change, const Method &method);

    std::vector<Sum> m_sums; ///< By node.
};

} // namespace evenkeel
