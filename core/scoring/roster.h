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

    /// Two memberships of one person, met in the lowest node that is above both, or is where both are.
    struct Meeting
    {
        int member; ///< As in Seat.
        double product; ///< Of the two shares.
        bool isNext; ///< Of neighbours in the order of nodes; the others are in the sum of squares only.
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
    std::span<const Seat> seatsIn(int node) const { return partOf(m_seats, m_firstSeat, node, node + 1); }
    /// The memberships in the node and under it.
    std::span<const Seat> seatsUnder(int node) const
    {
        return partOf(m_seats, m_firstSeat, node, m_tree.nodes()[std::size_t(node)].end);
    }

    /// Memberships in the node or under it, less the meetings of neighbours there, are people counted once each.
    std::span<const Meeting> meetingsAt(int node) const { return partOf(m_meetings, m_firstMeeting, node, node + 1); }

    /// What is summed over a node's people, from the sums of its child nodes: `addSeat(sum, seat)` for each membership in
    /// the node itself, `sum.add(of a child)`, and `meet(sum, meeting)` for whoever was added twice by now.
    template <class Sum>
    Sum sumOf(int node, const std::vector<Sum> &sums, const auto &addSeat, const auto &meet) const
    {
        Sum sum;
        for (const Seat &seat : seatsIn(node))
            addSeat(sum, seat);
        const int end = m_tree.nodes()[std::size_t(node)].end;
        for (int child = node + 1; child < end; child = m_tree.nodes()[std::size_t(child)].end)
            sum.add(sums[std::size_t(child)]);
        for (const Meeting &meeting : meetingsAt(node))
            meet(sum, meeting);
        return sum;
    }

    /// The nodes in which any of these sits (positions in members()), and all above them, ascending.
    std::vector<int> nodesWith(const std::vector<int> &people) const;
    /// These nodes and all above them, each once, ascending; -1 is none.
    std::vector<int> withAllAbove(const std::vector<int> &nodes) const;

private:
    template <class Part>
    static std::span<const Part> partOf(const std::vector<Part> &all, const std::vector<std::size_t> &firsts, int first, int last)
    {
        const std::size_t from = firsts[std::size_t(first)];
        return std::span(all).subspan(from, firsts[std::size_t(last)] - from);
    }
    void findWhereEachSits();
    /// The lowest node that is above both nodes, or is both.
    int lowestAbove(int node, int other) const;

    TeamTree m_tree;
    std::vector<MemberId> m_members;
    std::vector<Seat> m_seats; ///< By node.
    std::vector<std::size_t> m_firstSeat; ///< Of each node, and the number of seats behind the last.
    std::vector<int> m_nodes; ///< By member, ascending: one for each seat.
    std::vector<std::size_t> m_firstNode; ///< Of each member, and the number of seats behind the last.
    std::vector<Meeting> m_meetings; ///< By node.
    std::vector<std::size_t> m_firstMeeting;
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
