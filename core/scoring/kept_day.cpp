// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/kept_day.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace evenkeel {
namespace {

/// Whether both say the same on the day: what is dated later is not heard yet.
bool isSameUntil(Day day, const RatingList &a, const RatingList &b)
{
    auto one = a.ratings.begin();
    auto other = b.ratings.begin();
    while (true) {
        one = std::find_if(one, a.ratings.end(), [day](const Rating &rating) { return rating.date <= day; });
        other = std::find_if(other, b.ratings.end(), [day](const Rating &rating) { return rating.date <= day; });
        if (one == a.ratings.end() || other == b.ratings.end())
            return one == a.ratings.end() && other == b.ratings.end();
        if (!(*one++ == *other++))
            return false;
    }
}

std::vector<Turnover> turnoverBetween(const Roster &before, const Roster &now)
{
    std::vector<Turnover> turnover;
    const std::vector<int> toBefore = now.placesIn(before);
    Gathering was(before);
    Gathering is(now);
    std::vector<bool> isThere(before.members().size());
    for (std::size_t node = 0; node < now.tree().nodes().size(); ++node) {
        Turnover &of = turnover.emplace_back();
        const int known = before.tree().indexOf(now.tree().nodes()[node].team);
        if (known < 0)
            continue;
        const std::vector<Roster::Seat> &heads = was.under(known);
        for (const Roster::Seat &head : heads)
            isThere[std::size_t(head.member)] = true;
        int stayed = 0;
        for (const Roster::Seat &head : is.under(int(node))) {
            const int place = toBefore[std::size_t(head.member)];
            ++(place >= 0 && isThere[std::size_t(place)] ? stayed : of.came);
        }
        of.left = int(heads.size()) - stayed;
        for (const Roster::Seat &head : heads)
            isThere[std::size_t(head.member)] = false;
    }
    return turnover;
}

/// An assessment of the day whose teams are still to be assembled.
Assessment blank(const JudgedDay &judged)
{
    const TeamTree &tree = judged.roster.tree();
    Assessment assessment{.asOf = judged.day, .teams = {}, .members = {}, .positions = tree.positions()};
    assessment.teams.reserve(tree.nodes().size());
    for (const TeamTree::Node &node : tree.nodes())
        assessment.teams.push_back({.team = node.team});
    return assessment;
}

} // namespace

void TouchedTeams::add(const TouchedTeams &more)
{
    isEvery = isEvery || more.isEvery;
    if (isEvery)
        teams.clear();
    else
        teams.insert(teams.end(), more.teams.begin(), more.teams.end());
}

TouchedTeams KeptDay::judge(const std::shared_ptr<const ScoredState> &now, const StateChanges &changes)
{
    const std::shared_ptr<const ScoredState> before = std::exchange(m_state, now);
    if (before && !changes.isEveryScore && changes.areSeatsKeptOn(m_day))
        return judgeAgain(*before, changes);
    judgeAnew();
    return {.isEvery = true};
}

void KeptDay::judgeAnew()
{
    const Organization &organization = m_state->organization;
    m_judged.emplace(organization, m_day);
    const std::vector<MemberId> &members = m_judged->roster.members();
    m_scores.assign(members.size(), {});
    m_fresh.clear();
    m_fresh.reserve(members.size());
    for (std::size_t place = 0; place < members.size(); ++place) {
        m_fresh.push_back(memberScores(members[place], ratingsOf(organization, members[place]),
                                       m_judged->competencies, m_day, m_state->rules));
        keep(place, m_fresh.back());
    }
    m_judged->judge(organization);
    m_sums.emplace(m_judged->roster, m_scores, m_state->rules.method);
    m_census.emplace(m_fresh);
    m_seating = std::make_shared<const int>(0);
}

TouchedTeams KeptDay::judgeAgain(const ScoredState &before, const StateChanges &changes)
{
    std::vector<int> places;
    std::vector<int> ratedByOthers;
    for (const MemberId member : changes.members) {
        const std::optional<std::size_t> place = m_judged->roster.placeOf(member);
        const RatingList &ratings = ratingsOf(m_state->organization, member);
        if (!place || isSameUntil(m_day, ratings, ratingsOf(before.organization, member)))
            continue;
        const MemberScores scores = memberScores(member, ratings, m_judged->competencies, m_day, m_state->rules);
        keep(*place, scores);
        if (m_census->replace(int(*place), scores))
            ratedByOthers.push_back(int(*place));
        if (!m_fresh.empty())
            m_fresh[*place] = scores;
        places.push_back(int(*place));
    }
    std::vector<int> nodes;
    if (!places.empty()) {
        m_census->forget(m_judged->roster.nodesWith(ratedByOthers));
        nodes = m_judged->roster.nodesWith(places);
        m_judged->judgeAgain(nodes, m_state->rules.method);
        m_sums->sumAgain(nodes, m_judged->roster, m_scores, m_state->rules.method);
    }
    if (changes.areNeeds) {
        const std::vector<int> facing = m_judged->faceAgain(m_state->organization);
        nodes.insert(nodes.end(), facing.begin(), facing.end());
    }
    TouchedTeams touched;
    for (const int node : nodes)
        touched.teams.push_back(m_judged->roster.tree().nodes()[std::size_t(node)].team);
    return touched;
}

void KeptDay::keep(std::size_t place, const MemberScores &scores)
{
    m_scores[place] = summaryOf(scores);
    m_judged->levels[place] = m_scores[place].levels;
}

std::vector<MemberCompetency> KeptDay::competenciesOf(int place) const
{
    if (!m_fresh.empty())
        return m_fresh[std::size_t(place)].assessment.competencies;
    const MemberId member = m_judged->roster.members()[std::size_t(place)];
    return memberScores(member, ratingsOf(m_state->organization, member), m_judged->competencies, m_day, m_state->rules)
        .assessment.competencies;
}

std::vector<int> KeptDay::touchedNodes() const
{
    const TeamTree &tree = m_judged->roster.tree();
    std::vector<int> nodes;
    if (m_touched.isEvery) {
        nodes.resize(tree.nodes().size());
        std::iota(nodes.begin(), nodes.end(), 0);
        return nodes;
    }
    for (const TeamId team : m_touched.teams)
        nodes.push_back(tree.indexOf(team));
    return m_judged->roster.withAllAbove(nodes); // what a team stands at is among what is said of those above it
}

std::shared_ptr<const JudgedRound> KeptDay::assemble(const std::optional<RatingRound> &round,
                                                     const std::vector<Day> &rounds,
                                                     const std::vector<const JudgedDay *> &earlierDays,
                                                     const KeptDay *before)
{
    if (!isAssembledWith(rounds))
        m_touched = {.isEvery = true};
    const std::shared_ptr<const int> seatingBefore = before ? before->m_seating : nullptr;
    const bool isTurnoverKnown = m_shown && !m_touched.isEvery && m_seatingBefore == seatingBefore;
    if (m_touched.isNone() && isTurnoverKnown && m_shown->round == round)
        return m_shown;

    auto shown = m_touched.isEvery ? std::make_shared<JudgedRound>(JudgedRound{.assessment = blank(*m_judged)})
                                   : std::make_shared<JudgedRound>(*m_shown);
    shown->round = round;
    if (!isTurnoverKnown) {
        shown->turnover.assign(shown->assessment.teams.size(), {});
        if (before)
            shown->turnover = turnoverBetween(before->m_judged->roster, m_judged->roster);
    }
    const std::vector<int> nodes = touchedNodes();
    assembleAgain(shown->assessment,
                  {.organization = m_state->organization,
                   .rounds = rounds,
                   .earlierDays = earlierDays,
                   .today = *m_judged,
                   .scores = m_scores,
                   .sums = *m_sums,
                   .competenciesOf = [this](int place) { return competenciesOf(place); },
                   .census = *m_census},
                  nodes);
    m_fresh = {};
    for (const int node : nodes) { // who sits where and what was before stand in the day and the days before
        shown->assessment.teams[std::size_t(node)].direct = {};
        shown->assessment.teams[std::size_t(node)].earlier = {};
    }
    m_touched = {};
    m_rounds = rounds;
    m_seatingBefore = seatingBefore;
    m_shown = std::move(shown);
    return m_shown;
}

} // namespace evenkeel
