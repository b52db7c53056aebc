// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/roster.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace evenkeel {

Roster::Roster(const Organization &organization, Day day) : m_tree(organization, day)
{
    struct Held
    {
        int node;
        MemberId member;
        double share;
    };
    std::vector<Held> held;
    held.reserve(std::size_t(organization.memberships.size()));
    for (const Membership &membership : organization.memberships) {
        if (!membership.period.contains(day))
            continue;
        const int node = m_tree.indexOf(membership.team);
        if (node >= 0)
            held.push_back({node, membership.member, membership.share});
    }
    // By node, and by member within one: a node has few of the many seats.
    m_firstSeat.assign(m_tree.nodes().size() + 1, 0);
    for (const Held &seat : held)
        ++m_firstSeat[std::size_t(seat.node) + 1];
    std::partial_sum(m_firstSeat.begin(), m_firstSeat.end(), m_firstSeat.begin());
    std::vector<std::size_t> next(m_firstSeat.begin(), m_firstSeat.end() - 1);
    std::vector<const Held *> seated(held.size());
    for (const Held &seat : held)
        seated[next[std::size_t(seat.node)]++] = &seat;
    for (std::size_t node = 0; node + 1 < m_firstSeat.size(); ++node) {
        std::stable_sort(seated.begin() + std::ptrdiff_t(m_firstSeat[node]), seated.begin() + std::ptrdiff_t(m_firstSeat[node + 1]),
                         [](const Held *a, const Held *b) { return a->member < b->member; });
    }

    m_members.reserve(held.size());
    for (const Held &seat : held)
        m_members.push_back(seat.member);
    std::sort(m_members.begin(), m_members.end());
    m_members.erase(std::unique(m_members.begin(), m_members.end()), m_members.end());
    m_seats.reserve(held.size());
    for (const Held *seat : seated)
        m_seats.push_back({int(*placeOf(seat->member)), seat->share});
    findWhereEachSits();
}

void Roster::findWhereEachSits()
{
    m_firstNode.assign(m_members.size() + 1, 0);
    for (const Seat &seat : m_seats)
        ++m_firstNode[std::size_t(seat.member) + 1];
    std::partial_sum(m_firstNode.begin(), m_firstNode.end(), m_firstNode.begin());
    m_nodes.resize(m_seats.size());
    std::vector<double> shares(m_seats.size());
    std::vector<std::size_t> next(m_firstNode.begin(), m_firstNode.end() - 1);
    for (std::size_t node = 0; node < m_tree.nodes().size(); ++node) {
        for (const Seat &seat : seatsIn(int(node))) {
            const std::size_t at = next[std::size_t(seat.member)]++;
            m_nodes[at] = int(node);
            shares[at] = seat.share;
        }
    }

    std::vector<std::pair<int, Meeting>> found; // with the node
    for (std::size_t member = 0; member < m_members.size(); ++member) {
        for (std::size_t a = m_firstNode[member]; a < m_firstNode[member + 1]; ++a) {
            for (std::size_t b = a + 1; b < m_firstNode[member + 1]; ++b)
                found.emplace_back(lowestAbove(m_nodes[a], m_nodes[b]), Meeting{int(member), shares[a] * shares[b], b == a + 1});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    m_firstMeeting.assign(m_tree.nodes().size() + 1, 0);
    for (const auto &[node, meeting] : found) {
        m_meetings.push_back(meeting);
        ++m_firstMeeting[std::size_t(node) + 1];
    }
    std::partial_sum(m_firstMeeting.begin(), m_firstMeeting.end(), m_firstMeeting.begin());
}

int Roster::lowestAbove(int node, int other) const
{
    const std::vector<TeamTree::Node> &nodes = m_tree.nodes();
    const int later = std::max(node, other);
    for (int at = std::min(node, other);; at = nodes[std::size_t(at)].parent) {
        if (later < nodes[std::size_t(at)].end)
            return at;
    }
}

std::optional<std::size_t> Roster::placeOf(MemberId member) const
{
    const auto at = std::lower_bound(m_members.begin(), m_members.end(), member);
    if (at == m_members.end() || *at != member)
        return std::nullopt;
    return std::size_t(at - m_members.begin());
}

std::vector<int> Roster::placesIn(const Roster &other) const
{
    std::vector<int> places;
    places.reserve(m_members.size());
    auto at = other.m_members.begin();
    for (const MemberId member : m_members) {
        while (at != other.m_members.end() && *at < member)
            ++at;
        places.push_back(at != other.m_members.end() && *at == member ? int(at - other.m_members.begin()) : -1);
    }
    return places;
}

std::vector<int> Roster::nodesWith(const std::vector<int> &people) const
{
    std::vector<int> nodes;
    for (const int member : people) {
        const std::span<const int> of = partOf(m_nodes, m_firstNode, member, member + 1);
        nodes.insert(nodes.end(), of.begin(), of.end());
    }
    return withAllAbove(nodes);
}

std::vector<int> Roster::withAllAbove(const std::vector<int> &nodes) const
{
    std::vector<bool> isThere(m_tree.nodes().size());
    for (int at : nodes) {
        for (; at >= 0 && !isThere[std::size_t(at)]; at = m_tree.nodes()[std::size_t(at)].parent)
            isThere[std::size_t(at)] = true;
    }
    std::vector<int> all;
    for (std::size_t node = 0; node < isThere.size(); ++node) {
        if (isThere[node])
            all.push_back(int(node));
    }
    return all;
}

const std::vector<Roster::Seat> &Gathering::under(int node)
{
    for (const Roster::Seat &seat : m_people)
        m_place[std::size_t(seat.member)] = -1;
    m_people.clear();
    for (const Roster::Seat &seat : m_roster.seatsUnder(node)) {
        int &place = m_place[std::size_t(seat.member)];
        if (place < 0) {
            place = int(m_people.size());
            m_people.push_back(seat);
        } else {
            m_people[std::size_t(place)].share += seat.share;
        }
    }
    return m_people;
}

} // namespace evenkeel
