// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organization.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace evenkeel {

/// The teams that are listed on one day, as a tree: the root first, then depth first by sort order. A team whose
/// parent is not listed hangs below the root. Indexes are positions in `nodes`.
class TeamTree
{
public:
    struct Node
    {
        TeamId team;
        int parent; ///< -1 for the root.
        int depth; ///< 0 for the root.
        int end; ///< The nodes from this one up to, not including, `end` are its subtree.
    };

    /// The root is always listed, whatever its period.
    TeamTree(const Organization &organization, Day day);

    const std::vector<Node> &nodes() const { return m_nodes; }
    /// -1 where the team is not listed.
    int indexOf(TeamId team) const { return m_index.value(team, -1); }
    /// By team, of those that are listed.
    const QHash<TeamId, int> &positions() const { return m_index; }
    /// Direct child teams, in order.
    std::vector<int> childrenOf(int index) const;
    /// Names from the root down to the node, the root's included.
    QStringList pathOf(const Organization &organization, int index) const;

private:
    std::vector<Node> m_nodes;
    QHash<TeamId, int> m_index;
};

/// The team's parent in force on `day`, listed or not; none for the root, or before its first place.
std::optional<TeamId> parentOn(const Organization &organization, TeamId team, Day day);

} // namespace evenkeel
