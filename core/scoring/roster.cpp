// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/roster.h"

#include <algorithm>

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
    std::sort(held.begin(), held.end(), [](const Held &a, const Held &b) {
        return a.node != b.node ? a.node < b.node : a.member < b.member;
    });

    m_members.reserve(held.size());
    for (const Held &seat : held)
        m_members.push_back(seat.member);
    std::sort(m_members.begin(), m_members.end());
    m_members.erase(std::unique(m_members.begin(), m_members.end()), m_members.end());

    m_seats.reserve(held.size());
    m_firstSeat.assign(m_tree.nodes().size() + 1, 0);
    for (const Held &seat : held) {
        const auto at = std::lower_bound(m_members.begin(), m_members.end(), seat.member);
        m_seats.push_back({int(at - m_members.begin()), seat.share});
        ++m_firstSeat[std::size_t(seat.node) + 1];
    }
    for (std::size_t i = 1; i < m_firstSeat.size(); ++i)
        m_firstSeat[i] += m_firstSeat[i - 1];
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
    for (std::size_t node = 0; node < m_tree.nodes().size(); ++node) {
        const std::span<const Seat> seats = seatsIn(int(node));
        const bool isHere = std::any_of(seats.begin(), seats.end(), [&](const Seat &seat) {
            return std::binary_search(people.begin(), people.end(), seat.member);
        });
        if (isHere)
            nodes.push_back(int(node));
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
