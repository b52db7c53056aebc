// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/assemble.h"

#include "core/base/number.h"
#include "core/scoring/standing.h"

#include <algorithm>

namespace evenkeel {
namespace {

struct TeamMemory
{
    SideMemory management;
    SideMemory leadership;
    QList<EarlierStanding> earlier;

    SideMemory &side(Side side) { return side == Side::Management ? management : leadership; }
};

void remember(TeamMemory &memory, Day day, const TeamOnDay &team, const Method &method)
{
    for (const Side side : scoredSides) {
        if (team.side(side).enoughData)
            memory.side(side) = judged(memory.side(side), *team.side(side).shortfall(), method);
    }
    const bool isEnough = team.management.enoughData && team.leadership.enoughData;
    memory.earlier.push_back({.judgedOn = day,
                              .managementGap = team.management.gap(),
                              .leadershipGap = team.leadership.gap(),
                              .standing = isEnough ? standingOf(memory.management.isShort, memory.leadership.isShort)
                                                   : Standing::NotEnoughData});
}

/// What the team carries into the day, from judging every earlier one.
TeamMemory memoryOf(TeamId team, const std::vector<const JudgedDay *> &earlierDays, const Method &method)
{
    TeamMemory memory;
    for (const JudgedDay *day : earlierDays) {
        if (const TeamOnDay *then = day->find(team))
            remember(memory, day->day, *then, method);
    }
    return memory;
}

/// The teams at the last three rounds, each judged at its last day or today.
class LastThree
{
public:
    LastThree(const std::vector<Day> &rounds, const std::vector<const JudgedDay *> &earlierDays, const JudgedDay &today)
    {
        if (rounds.size() < m_days.size())
            return;
        for (std::size_t i = 0; i < m_days.size(); ++i) {
            const Day judgedOn = rounds[rounds.size() - m_days.size() + i];
            const auto day = std::find_if(earlierDays.begin(), earlierDays.end(),
                                          [&](const JudgedDay *earlier) { return earlier->day == judgedOn; });
            m_days[i] = day != earlierDays.end() ? *day : &today;
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

/// The team of a node with its standing; what asks for its people or for other teams is not there yet.
TeamAssessment judgedTeam(const AssessmentParts &parts, int node)
{
    const TeamTree::Node &at = parts.today.roster.tree().nodes()[std::size_t(node)];
    const TeamOnDay &onDay = parts.today.teams[std::size_t(node)];
    const Method &method = parts.organization.settings.method;
    TeamAssessment team{.team = at.team,
                        .parent = at.parent,
                        .depth = at.depth,
                        .end = at.end,
                        .members = onDay.members,
                        .fte = onDay.fte,
                        .management = sideOf(onDay.management),
                        .leadership = sideOf(onDay.leadership)};
    judgeTeam(team, memoryOf(at.team, parts.earlierDays, method), method);
    const std::span<const Roster::Seat> seats = parts.today.roster.seatsIn(node);
    team.direct.reserve(qsizetype(seats.size()));
    for (const Roster::Seat &seat : seats)
        team.direct.push_back({parts.today.roster.members()[std::size_t(seat.member)], seat.share});
    return team;
}

/// Fills in what asks for a team's people and for its child teams, whose standings are known.
class TeamFiller
{
public:
    explicit TeamFiller(const AssessmentParts &parts)
        : m_parts(parts)
        , m_lastThree(parts.rounds, parts.earlierDays, parts.today)
        , m_gathering(parts.today.roster)
    {}

    void fill(Assessment &assessment, int node)
    {
        const Method &method = m_parts.organization.settings.method;
        TeamAssessment &team = assessment.teams[std::size_t(node)];
        const PeopleSum &sum = m_parts.sums.of(node);
        team.rated = sum.strongIn.rated();
        team.strongIn = sum.strongIn;
        team.ratedPairs = sum.management.ratedPairs + sum.leadership.ratedPairs;
        if (sum.lastRated.isReal())
            team.lastRated = sum.lastRated;
        if (m_parts.tally)
            team.competencies = m_parts.tally->profileOf(node);

        const TeamErrors errors = teamErrors(sum, team.members, m_parts.census.of(m_parts.today.roster, node));
        team.management.standardError = errors.management;
        team.management.raters = errors.raters.management;
        team.leadership.standardError = errors.leadership;
        team.leadership.raters = errors.raters.leadership;
        team.raters = errors.raters.any;
        team.tiltError = errors.tilt;
        team.certainty = certaintyOf(team, method);

        m_scores.clear();
        std::span<const Roster::Seat> people;
        if (isSizeForSinglePoint(team.members)) {
            people = m_gathering.under(node);
            for (const Roster::Seat &person : people)
                m_scores.push_back(m_parts.scores[std::size_t(person.member)]);
        }
        const std::optional<std::array<RoundTrace, 3>> traces = m_lastThree.of(team.team);
        const std::vector<const TeamAssessment *> children = assessment.childrenOf(team);
        team.flags = flagsOf({.team = team,
                              .people = people,
                              .scores = m_scores,
                              .competenciesOf = m_parts.competenciesOf,
                              .sum = sum,
                              .children = children,
                              .lastThree = traces ? &*traces : nullptr,
                              .method = method});
    }

private:
    const AssessmentParts &m_parts;
    LastThree m_lastThree;
    Gathering m_gathering;
    std::vector<ScoreSummary> m_scores; ///< Of those gathered.
};

} // namespace

Assessment assemble(const AssessmentParts &parts)
{
    const TeamTree &tree = parts.today.roster.tree();
    Assessment assessment{.asOf = parts.today.day, .teams = {}, .members = {}, .positions = tree.positions()};
    const auto teams = int(tree.nodes().size());
    assessment.teams.reserve(std::size_t(teams));
    for (int node = 0; node < teams; ++node)
        assessment.teams.push_back(judgedTeam(parts, node));
    TeamFiller filler(parts);
    for (int node = 0; node < teams; ++node)
        filler.fill(assessment, node);
    return assessment;
}

void assembleAgain(Assessment &assessment, const AssessmentParts &parts, const std::vector<int> &nodes)
{
    for (const int node : nodes)
        assessment.teams[std::size_t(node)] = judgedTeam(parts, node);
    TeamFiller filler(parts);
    for (const int node : nodes)
        filler.fill(assessment, node);
}

} // namespace evenkeel
