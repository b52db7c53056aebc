// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/change_apart.h"

#include "core/scoring/judged_day.h"
#include "core/scoring/mean.h"

#include <algorithm>

namespace evenkeel {
namespace {

/// One of the two days, with everybody's scores.
JudgedDay judgedOn(const Organization &organization, Day day, const ScoringRules &rules)
{
    JudgedDay judged(organization, day);
    for (std::size_t i = 0; i < judged.levels.size(); ++i)
        judged.levels[i] = sideLevels(ratingsOf(organization, judged.roster.members()[i]), judged.competencies, day, rules);
    judged.judge(organization);
    return judged;
}

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

class Comparison
{
public:
    Comparison(const Organization &organization, const JudgedDay &before, const JudgedDay &after)
        : m_before(before)
        , m_after(after)
        , m_toAfter(m_before.roster.placesIn(m_after.roster))
        , m_toBefore(m_after.roster.placesIn(m_before.roster))
        , m_newRatings(m_before.levels.size())
        , m_peopleBefore(m_before.roster)
        , m_peopleAfter(m_after.roster)
        , m_shareBefore(m_before.levels.size(), 0)
        , m_shareAfter(m_after.levels.size(), 0)
    {
        const ScoringRules rules = scoringRules(organization);
        const bool isSameSet = m_before.competencies == m_after.competencies;
        for (std::size_t i = 0; i < m_newRatings.size(); ++i) {
            if (m_toAfter[i] < 0)
                continue;
            m_newRatings[i] = isSameSet ? m_after.levels[std::size_t(m_toAfter[i])]
                                        : sideLevels(ratingsOf(organization, m_before.roster.members()[i]),
                                                     m_before.competencies, m_after.day, rules);
        }
    }

    std::vector<TeamChange> compare()
    {
        std::vector<TeamChange> changes;
        const auto &was = m_before.roster.tree();
        const auto &is = m_after.roster.tree();
        for (std::size_t node = 0; node < is.nodes().size(); ++node)
            changes.push_back(ofTeam(was.indexOf(is.nodes()[node].team), int(node)));
        for (std::size_t node = 0; node < was.nodes().size(); ++node) {
            if (is.indexOf(was.nodes()[node].team) < 0)
                changes.push_back(ofTeam(int(node), -1));
        }
        return changes;
    }

private:
    /// Either position may be -1, for a day on which the team is not listed.
    TeamChange ofTeam(int nodeBefore, int nodeAfter)
    {
        const TeamTree &tree = (nodeAfter >= 0 ? m_after : m_before).roster.tree();
        const TeamTree::Node &known = tree.nodes()[std::size_t(nodeAfter >= 0 ? nodeAfter : nodeBefore)];
        TeamChange change{.team = known.team, .wasListed = nodeBefore >= 0, .isListed = nodeAfter >= 0};
        if (known.parent >= 0)
            change.parent = tree.nodes()[std::size_t(known.parent)].team;

        static const std::vector<Roster::Seat> nobody;
        const auto &before = nodeBefore >= 0 ? m_peopleBefore.under(nodeBefore) : nobody;
        const auto &after = nodeAfter >= 0 ? m_peopleAfter.under(nodeAfter) : nobody;
        const TeamOnDay *teamBefore = nodeBefore >= 0 ? &m_before.teams[std::size_t(nodeBefore)] : nullptr;
        const TeamOnDay *teamAfter = nodeAfter >= 0 ? &m_after.teams[std::size_t(nodeAfter)] : nullptr;
        change.wasThin = teamBefore && !(teamBefore->management.enoughData && teamBefore->leadership.enoughData);
        change.isThin = teamAfter && !(teamAfter->management.enoughData && teamAfter->leadership.enoughData);
        for (const Roster::Seat &seat : before)
            m_shareBefore[std::size_t(seat.member)] = seat.share;
        for (const Roster::Seat &seat : after)
            m_shareAfter[std::size_t(seat.member)] = seat.share;
        for (const Side side : scoredSides) {
            SideChange &of = side == Side::Management ? change.management : change.leadership;
            of.needBefore = (teamBefore ? teamBefore : teamAfter)->side(side).need;
            of.needAfter = (teamAfter ? teamAfter : teamBefore)->side(side).need;
            compareSide(of, side, before, after);
        }
        for (const Roster::Seat &seat : before)
            m_shareBefore[std::size_t(seat.member)] = 0;
        for (const Roster::Seat &seat : after)
            m_shareAfter[std::size_t(seat.member)] = 0;
        return change;
    }

    void compareSide(SideChange &change, Side side, const std::vector<Roster::Seat> &before,
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
            const double grown = m_newRatings[at].side(side).value_or(*was);
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

    const JudgedDay &m_before;
    const JudgedDay &m_after;
    std::vector<int> m_toAfter; ///< Places of the earlier roster's members in the later one.
    std::vector<int> m_toBefore;
    std::vector<SideLevels> m_newRatings; ///< Of the earlier roster: later ratings, by the earlier competencies.
    Gathering m_peopleBefore;
    Gathering m_peopleAfter;
    std::vector<double> m_shareBefore; ///< In the team that is compared; 0 for all others.
    std::vector<double> m_shareAfter;
};

} // namespace

std::vector<TeamChange> changesBetween(const Organization &organization, Day before, Day after)
{
    const ScoringRules rules = scoringRules(organization);
    return changesBetween(organization, judgedOn(organization, before, rules), judgedOn(organization, after, rules));
}

std::vector<TeamChange> changesBetween(const Organization &organization, const JudgedDay &before, const JudgedDay &after)
{
    Q_ASSERT(before.day < after.day);
    return Comparison(organization, before, after).compare();
}

} // namespace evenkeel
