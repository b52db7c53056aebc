// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organization.h"

#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace evenkeel::test {

/// The balance model once more, written sentence by sentence from its page and sharing nothing with core/scoring: slow,
/// plain, and there to be compared with.
class SlowModel
{
public:
    struct TeamSide
    {
        std::optional<double> level;
        double need = 0;
        std::optional<double> shortfall;
        bool isShort = false;
        std::optional<double> standardError;
    };
    struct Team
    {
        TeamId id;
        int members = 0;
        int rated = 0;
        double fte = 0;
        TeamSide management = {};
        TeamSide leadership = {};
        std::optional<double> tilt = {};
        std::optional<double> adequacy = {};
        QString standing = {};
        QString severity = {}; ///< Empty for none.
        QString certainty = {};
        QStringList flags = {};
        int strongInBoth = 0;
        int strongInManagement = 0;
        int strongInLeadership = 0;
        int strongInNeither = 0;
    };

    explicit SlowModel(const Organization &organization) : m_organization(organization) {}

    /// The teams listed on the day, by id.
    std::vector<Team> judge(Day day) const;

private:
    struct Level
    {
        double x;
        double sem;
        std::vector<Rating> behind;
    };
    struct Memory
    {
        bool isShort = false;
        int severity = 0;
    };

    bool isListed(TeamId team, Day day) const;
    /// None for the root.
    std::optional<TeamId> parent(TeamId team, Day day) const;
    bool isUnder(TeamId team, TeamId top, Day day) const;
    /// Shares in the team and under it, by member.
    std::map<MemberId, double> people(TeamId team, Day day) const;

    std::vector<Rating> counting(MemberId member, CompetencyId competency, Day day) const;
    std::optional<Level> level(MemberId member, CompetencyId competency, Day day) const;
    std::map<CompetencyId, double> weights(Side side, Day day) const;
    std::optional<double> sideOf(MemberId member, Side side, Day day) const;
    double semOf(MemberId member, Side side, Day day) const;

    double given(TeamId team, Demand demand, Day day) const;
    double demand(TeamId team, Demand demand, Day day) const;
    double need(TeamId team, Side side, Day day) const;

    std::optional<double> teamLevel(TeamId team, Side side, Day day) const;
    bool hasEnough(TeamId team, Side side, Day day) const;
    double deviation(TeamId team, Side side, Day day) const;
    double standardError(TeamId team, Side side, Day day) const;

    /// The last days, or `day`, of the rounds that begin until then, in time order.
    std::vector<Day> rounds(Day day) const;
    Memory step(Memory memory, double shortfall) const;
    Memory memoryBefore(TeamId team, Side side, Day day) const;
    Team judgeTeam(TeamId team, Day day) const;
    QStringList flags(const Team &team, Day day) const;
    int ratedPairs(TeamId team, Side side, Day day) const;

    const Organization &m_organization;
};

} // namespace evenkeel::test
