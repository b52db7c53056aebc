// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/team_tree.h"

#include <optional>
#include <span>
#include <vector>

namespace evenkeel {

/// Who sits in which team on a day. A membership holds where its period and its team's do.
class Roster
{
public:
    /// `member` is a position in members().
    struct Seat
    {
        int member;
        double share;
    };

    Roster(const Organization &organization, Day day);

    const TeamTree &tree() const { return m_tree; }
    /// Everybody with a membership on the day, ascending.
    const std::vector<MemberId> &members() const { return m_members; }
    /// The member's position there; none where the member is not on the roster.
    std::optional<std::size_t> placeOf(MemberId member) const;
    /// For each of members() the position in the other roster, -1 where not on it.
    std::vector<int> placesIn(const Roster &other) const;
    /// The memberships in the node itself, by member.
    std::span<const Seat> seatsIn(int node) const { return between(node, node + 1); }
    /// The memberships in the node and under it.
    std::span<const Seat> seatsUnder(int node) const
    {
        return between(node, m_tree.nodes()[std::size_t(node)].end);
    }

    /// The nodes in which any of these sits (positions in members(), ascending), and all above them, ascending.
    std::vector<int> nodesWith(const std::vector<int> &people) const;
    /// These nodes and all above them, each once, ascending; -1 is none.
    std::vector<int> withAllAbove(const std::vector<int> &nodes) const;

private:
    std::span<const Seat> between(int first, int last) const
    {
        const std::size_t from = m_firstSeat[std::size_t(first)];
        return std::span(m_seats).subspan(from, m_firstSeat[std::size_t(last)] - from);
    }

    TeamTree m_tree;
    std::vector<MemberId> m_members;
    std::vector<Seat> m_seats; ///< By node.
    std::vector<std::size_t> m_firstSeat; ///< Of each node, and the number of seats behind the last.
};

/// Gathers people from the seats of a node and of those under it: each once, with the sum of the shares.
class Gathering
{
public:
    explicit Gathering(const Roster &roster) : m_roster(roster), m_place(roster.members().size(), -1) {}

    /// Valid until the next call. In the order of the seats.
    const std::vector<Roster::Seat> &under(int node);

private:
    const Roster &m_roster;
    std::vector<Roster::Seat> m_people;
    std::vector<int> m_place; ///< Of each member in m_people, -1 where not gathered.
};

} // namespace evenkeel
