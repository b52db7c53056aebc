// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/comparison.h"

#include "core/scoring/mean.h"

#include <set>

namespace evenkeel {
namespace {

/// The mean after each step of telling apart; the first is the level before, the last the level after.
using Steps = std::array<Mean, changeCauses.size() + 1>;

Mean &meanAfter(Steps &steps, ChangeCause cause) { return steps[std::size_t(cause) + 1]; }

/// What each step did. One that nobody is left after does nothing: the next after which there is somebody does it.
void tellApart(SideChange &change, const Steps &steps)
{
    if (!change.before || !change.after)
        return;
    double last = *change.before;
    for (const ChangeCause cause : changeCauses) {
        const std::optional<double> now = steps[std::size_t(cause) + 1].value();
        if (!now)
            continue;
        change.parts[std::size_t(cause)].levels = *now - last;
        last = *now;
    }
}

/// Many people are gone through in the order in which their scores lie: by member.
const std::vector<Roster::Seat> &inOrder(const std::vector<Roster::Seat> &gathered, const std::vector<double> &shares,
                                         std::vector<Roster::Seat> &ordered)
{
    if (gathered.size() * 8 < shares.size())
        return gathered;
    ordered.clear();
    for (std::size_t member = 0; member < shares.size(); ++member) {
        if (shares[member] > 0)
            ordered.push_back({int(member), shares[member]});
    }
    return ordered;
}

} // namespace

Comparison::Comparison(const Organization &organization, const JudgedDay &before, const JudgedDay &after)
    : m_before(before)
    , m_after(after)
    , m_toAfter(m_before.roster.placesIn(m_after.roster))
    , m_toBefore(m_after.roster.placesIn(m_before.roster))
    , m_peopleBefore(m_before.roster)
    , m_peopleAfter(m_after.roster)
    , m_shareBefore(m_before.levels.size(), 0)
    , m_shareAfter(m_after.levels.size(), 0)
{
    if (!(m_before.competencies == m_after.competencies)) {
        const ScoringRules rules = scoringRules(organization);
        m_newRatings.resize(m_before.levels.size());
        for (std::size_t i = 0; i < m_newRatings.size(); ++i)
            readNewRatings(i, organization, rules);
    }
    const TeamTree &was = m_before.roster.tree();
    const TeamTree &is = m_after.roster.tree();
    m_changes.reserve(is.nodes().size());
    for (std::size_t node = 0; node < is.nodes().size(); ++node)
        m_changes.push_back(ofTeam(was.indexOf(is.nodes()[node].team), int(node)));
    for (std::size_t node = 0; node < was.nodes().size(); ++node) {
        if (is.indexOf(was.nodes()[node].team) < 0)
            m_changes.push_back(ofTeam(int(node), -1));
    }
}

void Comparison::compareAgain(const Organization &organization, const std::vector<MemberId> &members,
                              const std::vector<TeamId> &teams)
{
    if (!m_newRatings.empty()) {
        const ScoringRules rules = scoringRules(organization);
        for (const MemberId member : members) {
            if (const std::optional<std::size_t> place = m_before.roster.placeOf(member))
                readNewRatings(*place, organization, rules);
        }
    }
    const std::set<TeamId> touched(teams.begin(), teams.end());
    for (TeamChange &change : m_changes) {
        if (touched.contains(change.team))
            change = ofTeam(m_before.roster.tree().indexOf(change.team), m_after.roster.tree().indexOf(change.team));
    }
}

void Comparison::readNewRatings(std::size_t placeBefore, const Organization &organization, const ScoringRules &rules)
{
    if (m_toAfter[placeBefore] >= 0)
        m_newRatings[placeBefore] = sideLevels(ratingsOf(organization, m_before.roster.members()[placeBefore]),
                                               m_before.competencies, m_after.day, rules);
}

/// Either position may be -1, for a day on which the team is not listed.
TeamChange Comparison::ofTeam(int nodeBefore, int nodeAfter)
{
    const TeamTree &tree = (nodeAfter >= 0 ? m_after : m_before).roster.tree();
    const TeamTree::Node &known = tree.nodes()[std::size_t(nodeAfter >= 0 ? nodeAfter : nodeBefore)];
    TeamChange change{.team = known.team, .wasListed = nodeBefore >= 0, .isListed = nodeAfter >= 0};
    if (known.parent >= 0)
        change.parent = tree.nodes()[std::size_t(known.parent)].team;

    static const std::vector<Roster::Seat> nobody;
    const auto &gatheredBefore = nodeBefore >= 0 ? m_peopleBefore.under(nodeBefore) : nobody;
    const auto &gatheredAfter = nodeAfter >= 0 ? m_peopleAfter.under(nodeAfter) : nobody;
    const TeamOnDay *teamBefore = nodeBefore >= 0 ? &m_before.teams[std::size_t(nodeBefore)] : nullptr;
    const TeamOnDay *teamAfter = nodeAfter >= 0 ? &m_after.teams[std::size_t(nodeAfter)] : nullptr;
    change.wasThin = teamBefore && !(teamBefore->management.enoughData && teamBefore->leadership.enoughData);
    change.isThin = teamAfter && !(teamAfter->management.enoughData && teamAfter->leadership.enoughData);
    for (const Roster::Seat &seat : gatheredBefore)
        m_shareBefore[std::size_t(seat.member)] = seat.share;
    for (const Roster::Seat &seat : gatheredAfter)
        m_shareAfter[std::size_t(seat.member)] = seat.share;
    const std::vector<Roster::Seat> &before = inOrder(gatheredBefore, m_shareBefore, m_orderedBefore);
    const std::vector<Roster::Seat> &after = inOrder(gatheredAfter, m_shareAfter, m_orderedAfter);
    for (const Side side : scoredSides) {
        SideChange &of = side == Side::Management ? change.management : change.leadership;
        of.needBefore = (teamBefore ? teamBefore : teamAfter)->side(side).need;
        of.needAfter = (teamAfter ? teamAfter : teamBefore)->side(side).need;
        compareSide(of, side, before, after);
        // The same to the last digit as the days say, where people are added up in another order.
        of.before = teamBefore ? teamBefore->side(side).level : std::nullopt;
        of.after = teamAfter ? teamAfter->side(side).level : std::nullopt;
    }
    for (const Roster::Seat &seat : gatheredBefore)
        m_shareBefore[std::size_t(seat.member)] = 0;
    for (const Roster::Seat &seat : gatheredAfter)
        m_shareAfter[std::size_t(seat.member)] = 0;
    return change;
}

void Comparison::compareSide(SideChange &change, Side side, const std::vector<Roster::Seat> &before,
                             const std::vector<Roster::Seat> &after) const
{
    Steps steps;
    Mean &start = steps.front();
    const auto count = [&change](ChangeCause cause) { ++change.parts[std::size_t(cause)].people; };
    for (const Roster::Seat &seat : before) {
        const auto at = std::size_t(seat.member);
        const std::optional<double> was = m_before.levels[at].side(side);
        if (!was)
            continue;
        start.add(seat.share, *was);
        const int there = m_toAfter[at];
        const double share = there >= 0 ? m_shareAfter[std::size_t(there)] : 0;
        if (!(share > 0)) {
            count(ChangeCause::Left);
            continue;
        }
        meanAfter(steps, ChangeCause::Left).add(seat.share, *was);
        const std::optional<double> is = m_after.levels[std::size_t(there)].side(side);
        if (!is) {
            count(ChangeCause::NoLongerRated);
            continue;
        }
        // By the competencies of before; where those say nothing of the new ratings, all is re-tagging.
        const double grown = m_newRatings.empty() ? *is : m_newRatings[at].side(side).value_or(*was);
        meanAfter(steps, ChangeCause::NoLongerRated).add(seat.share, *was);
        meanAfter(steps, ChangeCause::Growth).add(seat.share, grown);
        meanAfter(steps, ChangeCause::Retagged).add(seat.share, *is);
        meanAfter(steps, ChangeCause::Shares).add(share, *is);
        ++change.same;
        count(ChangeCause::Growth);
        if (grown != *is)
            count(ChangeCause::Retagged);
        if (share != seat.share)
            count(ChangeCause::Shares);
    }
    for (const Roster::Seat &seat : after) {
        const auto at = std::size_t(seat.member);
        const std::optional<double> is = m_after.levels[at].side(side);
        if (!is)
            continue;
        meanAfter(steps, ChangeCause::Came).add(seat.share, *is);
        const int there = m_toBefore[at];
        if (there < 0 || !(m_shareBefore[std::size_t(there)] > 0)) {
            count(ChangeCause::Came);
            continue;
        }
        meanAfter(steps, ChangeCause::NewlyRated).add(seat.share, *is);
        if (!m_before.levels[std::size_t(there)].side(side))
            count(ChangeCause::NewlyRated);
    }
    change.before = start.value();
    change.after = meanAfter(steps, ChangeCause::Came).value();
    change.sameBefore = meanAfter(steps, ChangeCause::NoLongerRated).value();
    change.sameAfter = meanAfter(steps, ChangeCause::Shares).value();
    tellApart(change, steps);
}

} // namespace evenkeel
