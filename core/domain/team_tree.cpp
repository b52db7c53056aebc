// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/team_tree.h"

#include <algorithm>

namespace evenkeel {

std::optional<TeamId> parentOn(const Organization &organization, TeamId team, Day day)
{
    std::optional<TeamId> parent;
    for (auto at = organization.places.lowerBound({team, Day::always()});
         at != organization.places.end() && at->team == team && at->from <= day; ++at)
        parent = at->parent;
    return parent;
}

TeamTree::TeamTree(const Organization &organization, Day day)
{
    const auto isListed = [&](const Team &team) {
        return team.id == organization.root || team.period.contains(day);
    };
    QHash<TeamId, std::vector<const Team *>> children;
    for (const Team &team : organization.teams) {
        if (team.id == organization.root || !isListed(team))
            continue;
        const std::optional<TeamId> parent = parentOn(organization, team.id, day);
        const Team *above = parent ? organization.teams.find(*parent) : nullptr;
        children[above && isListed(*above) ? *parent : organization.root].push_back(&team);
    }
    for (std::vector<const Team *> &siblings : children)
        std::sort(siblings.begin(), siblings.end(),
                  [](const Team *a, const Team *b) { return a->sortOrder < b->sortOrder; });

    // Depth first without recursion: a chain of 10,000 teams is a tree too.
    struct Step
    {
        int node;
        std::size_t next;
    };
    std::vector<Step> open;
    const auto enter = [&](TeamId team, int parent, int depth) {
        const int index = int(m_nodes.size());
        m_nodes.push_back({team, parent, depth, index + 1});
        m_index.insert(team, index);
        open.push_back({index, 0});
    };
    enter(organization.root, -1, 0);
    while (!open.empty()) {
        Step &step = open.back();
        const TeamId team = m_nodes[std::size_t(step.node)].team;
        const auto below = children.constFind(team);
        if (below != children.constEnd() && step.next < below->size()) {
            const TeamId child = (*below)[step.next++]->id;
            enter(child, step.node, m_nodes[std::size_t(step.node)].depth + 1);
        } else {
            m_nodes[std::size_t(step.node)].end = int(m_nodes.size());
            open.pop_back();
        }
    }
}

std::vector<int> TeamTree::childrenOf(int index) const
{
    std::vector<int> children;
    const Node &node = m_nodes[std::size_t(index)];
    for (int i = index + 1; i < node.end; i = m_nodes[std::size_t(i)].end)
        children.push_back(i);
    return children;
}

QStringList TeamTree::pathOf(const Organization &organization, int index) const
{
    QStringList path;
    for (int i = index; i >= 0; i = m_nodes[std::size_t(i)].parent)
        path.prepend(organization.teams.find(m_nodes[std::size_t(i)].team)->name.text());
    return path;
}

} // namespace evenkeel
