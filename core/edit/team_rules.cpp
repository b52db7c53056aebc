// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/team_rules.h"

#include "core/domain/team_tree.h"
#include "core/edit/checks.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace evenkeel::edit {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(TeamRules)
};

} // namespace

qint64 nextSortOrder(const Organization &organization)
{
    qint64 last = 0;
    for (const Team &team : organization.teams)
        last = std::max(last, team.sortOrder);
    return last + 1;
}

Result<> checkSiblings(const Organization &organization, const Team &team, TeamId parent)
{
    const QString name = folded(team.name.text());
    for (const Team &other : organization.teams) {
        if (other.id != team.id && other.period.overlaps(team.period) && folded(other.name.text()) == name
            && parentOn(organization, other.id, Day::still()) == parent)
            return refused(Tr::tr("%1 has a team of this name already.").arg(nameIn(organization, parent)));
    }
    return {};
}

Result<> checkOutlives(const Team &team, const Period &period)
{
    if (team.period.last >= period.last)
        return {};
    return refused(Tr::tr("%1 closes on %2, and what belongs to it cannot go on after that.")
                       .arg(team.name.text(), written(team.period.last)));
}

Result<> checkParentIsOpen(const Organization &organization, const Team &team)
{
    const std::optional<TeamId> parent = parentOn(organization, team.id, Day::still());
    const Team *above = parent ? organization.teams.find(*parent) : nullptr;
    return above ? checkOutlives(*above, team.period) : Result<>();
}

Result<Team> existingBelowRoot(const Organization &organization, TeamId team)
{
    if (team == organization.root)
        return refused(Tr::tr("This is the organization itself; it stays where it is as long as the file does."));
    return existing(organization, team);
}

std::set<TeamId> subtreeOn(const Organization &organization, TeamId team, Day day)
{
    QHash<TeamId, std::vector<TeamId>> children;
    for (const Team &other : organization.teams) {
        if (const std::optional<TeamId> parent = parentOn(organization, other.id, day))
            children[*parent].push_back(other.id);
    }
    std::set<TeamId> subtree;
    std::vector<TeamId> open{team};
    while (!open.empty()) {
        const TeamId next = open.back();
        open.pop_back();
        if (!subtree.insert(next).second)
            continue;
        const std::vector<TeamId> below = children.value(next);
        open.insert(open.end(), below.begin(), below.end());
    }
    return subtree;
}

} // namespace evenkeel::edit
