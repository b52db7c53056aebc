// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/assemble.h"

#include "core/base/number.h"
#include "core/scoring/certainty.h"
#include "core/scoring/flags.h"
#include "core/scoring/standing.h"

#include <QHash>

#include <algorithm>

namespace evenkeel {
namespace {

struct TeamMemory
{
    SideMemory management;
    SideMemory leadership;
    std::vector<EarlierStanding> earlier;

    SideMemory &side(Side side) { return side == Side::Management ? management : leadership; }
};

/// What the teams carry into the day, from judging every earlier one.
class Memory
{
public:
    Memory(const Organization &organization, const std::vector<JudgedDay> &earlierDays)
    {
        for (const JudgedDay &day : earlierDays) {
            for (std::size_t node = 0; node < day.teams.size(); ++node)
                judge(day.day, day.teams[node], m_teams[day.roster.tree().nodes()[node].team],
                      organization.settings.method);
        }
    }

    TeamMemory of(TeamId team) const { return m_teams.value(team); }

private:
    static void judge(Day day, const TeamOnDay &team, TeamMemory &memory, const Method &method)
    {
        for (const Side side : scoredSides) {
            if (team.side(side).enoughData)
                memory.side(side) = judged(memory.side(side), *team.side(side).shortfall(), method);
        }
        const bool isEnough = team.management.enoughData && team.leadership.enoughData;
        memory.earlier.push_back({.judgedOn = day,
                                  .managementGap = team.management.gap(),
                                  .leadershipGap = team.leadership.gap(),
                                  .standing = isEnough
                                      ? standingOf(memory.management.isShort, memory.leadership.isShort)
                                      : Standing::NotEnoughData});
    }

    QHash<TeamId, TeamMemory> m_teams;
};

/// The teams at the last three rounds, each judged at its last day or today.
class LastThree
{
public:
    LastThree(const std::vector<Day> &rounds, const std::vector<JudgedDay> &earlierDays, const JudgedDay &today)
    {
        if (rounds.size() < m_days.size())
            return;
        for (std::size_t i = 0; i < m_days.size(); ++i) {
            const Day judgedOn = rounds[rounds.size() - m_days.size() + i];
            const auto day = std::find_if(earlierDays.begin(), earlierDays.end(),
                                          [&](const JudgedDay &earlier) { return earlier.day == judgedOn; });
            m_days[i] = day != earlierDays.end() ? &*day : &today;
        }
        m_hasThree = true;
    }

    /// None where there were fewer rounds, or the team was not listed in one of them.
    std::optional<std::array<RoundTrace, 3>> of(TeamId team) const
    {
        if (!m_hasThree)
            return std::nullopt;
        std::array<RoundTrace, 3> traces;
        for (std::size_t i = 0; i < traces.size(); ++i) {
            const TeamOnDay *then = m_days[i]->find(team);
            if (!then)
                return std::nullopt;
            traces[i] = {then->leadership.level, then->leadership.demand};
        }
        return traces;
    }

private:
    std::array<const JudgedDay *, 3> m_days = {};
    bool m_hasThree = false;
};

SideAssessment sideOf(const TeamSide &side)
{
    return {.level = side.level,
            .need = side.need,
            .demand = side.demand,
            .shortfall = side.shortfall(),
            .rated = side.rated,
            .ratedFte = side.ratedFte,
            .enoughData = side.enoughData};
}

/// The standing of a team whose sides are known but for their memory.
void judgeTeam(TeamAssessment &team, TeamMemory memory, const Method &method)
{
    const bool isEnough = team.management.enoughData && team.leadership.enoughData;
    for (SideAssessment *side : {&team.management, &team.leadership}) {
        SideMemory &before = side == &team.management ? memory.management : memory.leadership;
        side->wasShort = before.isShort;
        if (!isEnough)
            continue;
        const SideMemory now = judged(before, *side->shortfall, method);
        side->isShort = now.isShort;
        side->isShortByMemory = now.isShort && !isGreater(*side->shortfall, method.shortAbove);
        side->severity = now.severity;
    }
    team.severity = std::max(team.management.severity, team.leadership.severity);
    if (isEnough)
        team.standing = standingOf(team.management.isShort, team.leadership.isShort);
    if (team.management.level && team.leadership.level) {
        team.tilt = *team.leadership.gap() - *team.management.gap();
        team.adequacy = adequacyOf(team.management, team.leadership);
    }
    team.earlier = std::move(memory.earlier);
}

void countHeads(TeamAssessment &team, std::span<const Roster::Seat> people,
                const std::vector<MemberScores> &scores, const Method &method)
{
    for (const Roster::Seat &person : people) {
        const MemberAssessment &member = scores[std::size_t(person.member)].assessment;
        if (!member.management || !member.leadership)
            continue;
        ++team.rated;
        const bool manages = isAtLeast(*member.management, method.strongFrom);
        const bool leads = isAtLeast(*member.leadership, method.strongFrom);
        ++(manages ? leads ? team.strongIn.both : team.strongIn.management
           : leads ? team.strongIn.leadership
                   : team.strongIn.neither);
    }
}

} // namespace

Assessment assemble(const Organization &organization, const std::vector<Day> &rounds,
                    const std::vector<JudgedDay> &earlierDays, const JudgedDay &today,
                    const std::vector<MemberScores> &scores)
{
    const Method &method = organization.settings.method;
    const Memory memory(organization, earlierDays);

    Assessment assessment{.asOf = today.day, .teams = {}, .members = {}};
    const auto &nodes = today.roster.tree().nodes();
    assessment.teams.reserve(nodes.size());
    for (std::size_t node = 0; node < nodes.size(); ++node) {
        TeamAssessment &team = assessment.teams.emplace_back(
            TeamAssessment{.team = nodes[node].team,
                           .parent = nodes[node].parent,
                           .depth = nodes[node].depth,
                           .end = nodes[node].end,
                           .members = today.teams[node].members,
                           .fte = today.teams[node].fte,
                           .management = sideOf(today.teams[node].management),
                           .leadership = sideOf(today.teams[node].leadership)});
        judgeTeam(team, memory.of(team.team), method);
        for (const Roster::Seat &seat : today.roster.seatsIn(int(node)))
            team.direct.push_back({today.roster.members()[std::size_t(seat.member)], seat.share});
    }

    const LastThree lastThree(rounds, earlierDays, today);
    Gathering gathering(today.roster);
    RaterCensus census(scores);
    for (std::size_t node = 0; node < nodes.size(); ++node) {
        TeamAssessment &team = assessment.teams[node];
        const std::vector<Roster::Seat> &people = gathering.under(int(node));
        countHeads(team, people, scores, method);

        const TeamErrors errors = teamErrors(people, scores, census);
        team.management.standardError = errors.management;
        team.management.raters = errors.raters.management;
        team.leadership.standardError = errors.leadership;
        team.leadership.raters = errors.raters.leadership;
        team.tiltError = errors.tilt;
        team.certainty = certaintyOf(team, method);

        const std::optional<std::array<RoundTrace, 3>> traces = lastThree.of(team.team);
        const std::vector<const TeamAssessment *> children = assessment.childrenOf(team);
        team.flags = flagsOf({.team = team,
                              .people = people,
                              .scores = scores,
                              .children = children,
                              .lastThree = traces ? &*traces : nullptr,
                              .method = method});
    }

    assessment.members.reserve(scores.size());
    for (const MemberScores &member : scores)
        assessment.members.push_back(member.assessment);
    return assessment;
}

} // namespace evenkeel
