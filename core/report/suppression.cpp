// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/suppression.h"

#include "core/base/number.h"
#include "core/report/isolation.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace evenkeel {

namespace {

constexpr double largestPart = .8; ///< Of the FTE that one member may hold.
constexpr double leastSpread = .25; ///< Levels between the highest and the lowest member.

/// One entry a person, with all the shares together.
std::vector<RatedShare> merged(std::vector<RatedShare> shares)
{
    std::sort(shares.begin(), shares.end(), [](const RatedShare &a, const RatedShare &b) { return a.person < b.person; });
    std::vector<RatedShare> people;
    for (const RatedShare &share : shares) {
        if (!people.empty() && people.back().person == share.person)
            people.back().share += share.share;
        else
            people.push_back(share);
    }
    return people;
}

class Suppression
{
public:
    Suppression(const std::vector<SuppressionNode> &nodes, int fewest) : m_nodes(nodes), m_fewest(fewest)
    {
        for (int node = 0; node < int(m_nodes.size()); ++node) {
            std::vector<RatedShare> people = merged(sharesBelow(node));
            m_size.push_back(int(people.size()));
            m_own.push_back(judgeGroup(people, fewest));
        }
    }

    std::vector<DisclosedSide> run()
    {
        std::set<int> forced;
        while (true) {
            m_sides = m_own;
            for (const int node : forced)
                hide(node);
            for (int node = int(m_nodes.size()) - 1; node >= 0; --node)
                protectPartsOf(node);
            const std::optional<int> culprit = smallestThatIsolates();
            if (!culprit)
                return m_sides;
            forced.insert(*culprit);
        }
    }

private:
    DisclosedSide &side(int node) { return m_sides[std::size_t(node)]; }
    const DisclosedSide &side(int node) const { return m_sides[std::size_t(node)]; }
    const SuppressionNode &at(int node) const { return m_nodes[std::size_t(node)]; }

    std::vector<RatedShare> sharesBelow(int node) const
    {
        std::vector<RatedShare> shares;
        for (int below = node; below < at(node).end; ++below)
            shares.insert(shares.end(), at(below).direct.begin(), at(below).direct.end());
        return shares;
    }

    void hide(int node)
    {
        if (side(node).isVisible())
            side(node) = {.withheld = Withheld::Complement};
    }

    /// The total without its parts: the uppermost ones below it that are shown, and who is in none of them.
    struct Rest
    {
        std::vector<int> shown;
        std::vector<RatedShare> people;
    };
    template <class IsShown>
    Rest restOf(int node, IsShown isShown) const
    {
        Rest rest;
        rest.people = at(node).direct;
        for (int below = node + 1; below < at(node).end;) {
            if (isShown(side(below))) {
                rest.shown.push_back(below);
                below = at(below).end;
            } else {
                rest.people.insert(rest.people.end(), at(below).direct.begin(), at(below).direct.end());
                ++below;
            }
        }
        rest.people = merged(std::move(rest.people));
        return rest;
    }

    /// The parts of which one more must go, or none where the rest gives nothing away.
    std::vector<int> partsThatGiveAway(int node) const
    {
        if (!side(node).isVisible())
            return {};
        const Rest unseen = restOf(node, [](const DisclosedSide &part) { return part.isVisible(); });
        if (!unseen.people.empty() && int(unseen.people.size()) < m_fewest)
            return unseen.shown;
        if (!side(node).isExact())
            return {};
        const Rest uncertain = restOf(node, [](const DisclosedSide &part) { return part.isExact(); });
        if (!uncertain.people.empty() && !judgeGroup(uncertain.people, m_fewest).isExact())
            return uncertain.shown;
        return {};
    }

    void protectPartsOf(int node)
    {
        const std::vector<DisclosedSide> before(m_sides.begin() + node, m_sides.begin() + at(node).end);
        while (true) {
            const std::vector<int> parts = partsThatGiveAway(node);
            if (parts.empty())
                return;
            if (parts.size() == 1) { // none would be left: hide the total instead
                std::copy(before.begin(), before.end(), m_sides.begin() + node);
                hide(node);
                return;
            }
            hide(*std::min_element(parts.begin(), parts.end(), [&](int a, int b) {
                return m_size[std::size_t(a)] < m_size[std::size_t(b)];
            }));
        }
    }

    /// With people in several teams the figures are no tree: the smallest printed one whose people could be set apart
    /// by adding and subtracting others.
    std::optional<int> smallestThatIsolates() const
    {
        const std::vector<int> nearest = nearestExact(m_nodes, m_sides);
        std::map<int, std::size_t> positions;
        std::vector<PersonUnknowns> people;
        bool isTree = true;
        for (std::size_t node = 0; node < m_nodes.size(); ++node) {
            for (const RatedShare &share : m_nodes[node].direct) {
                const auto [known, isNew] = positions.emplace(share.person, people.size());
                if (isNew)
                    people.push_back({Contribution()});
                else
                    isTree = false;
                if (nearest[node] >= 0)
                    addTo(people[known->second].front(), nearest[node], share.share);
            }
        }
        if (isTree)
            return {};
        std::optional<int> smallest;
        for (const int person : peopleAtRisk(people, m_fewest)) {
            for (const auto &[node, share] : people[std::size_t(person)].front()) {
                if (!smallest || m_size[std::size_t(node)] < m_size[std::size_t(*smallest)])
                    smallest = node;
            }
        }
        return smallest;
    }

    const std::vector<SuppressionNode> &m_nodes;
    int m_fewest;
    std::vector<int> m_size; ///< People rated in the node and below.
    std::vector<DisclosedSide> m_own; ///< What each node gives away alone.
    std::vector<DisclosedSide> m_sides;
};

} // namespace

DisclosedSide judgeGroup(const std::vector<RatedShare> &group, int fewest)
{
    if (group.empty() || int(group.size()) < fewest)
        return {.withheld = Withheld::TooFew};
    double fte = 0;
    double largest = 0;
    double sum = 0;
    double lowest = group.front().score;
    double highest = lowest;
    for (const RatedShare &share : group) {
        fte += share.share;
        largest = std::max(largest, share.share);
        sum += share.share * share.score;
        lowest = std::min(lowest, share.score);
        highest = std::max(highest, share.score);
    }
    if (isGreater(largest, largestPart * fte))
        return {.withheld = Withheld::OnePerson};
    if (isLess(highest - lowest, leastSpread))
        return {.withheld = Withheld::Alike};
    const double strength = strengthOf(sum / fte);
    const double margin = 25 * largest / fte;
    // Rounded inwards.
    const int least = int(std::ceil(margin - tolerance));
    const int most = 100 - least;
    if (isLess(strength, least))
        return {.withheld = Withheld::Extreme, .bound = least, .isAbove = false};
    if (isGreater(strength, most))
        return {.withheld = Withheld::Extreme, .bound = most, .isAbove = true};
    return {.withheld = Withheld::Nothing};
}

std::vector<DisclosedSide> suppress(const std::vector<SuppressionNode> &nodes, int fewest)
{
    return Suppression(nodes, fewest).run();
}

std::vector<int> nearestExact(const std::vector<SuppressionNode> &nodes, const std::vector<DisclosedSide> &sides)
{
    std::vector<int> nearest(nodes.size(), -1);
    for (std::size_t node = 0; node < nodes.size(); ++node) {
        if (sides[node].isExact())
            nearest[node] = int(node);
        else if (nodes[node].parent >= 0)
            nearest[node] = nearest[std::size_t(nodes[node].parent)];
    }
    return nearest;
}

} // namespace evenkeel
