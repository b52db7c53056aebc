// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/organization.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace evenkeel {

/// Names from below the root team down to a team, as one text: joined by " / ", a "/" within a name written "//".
QString joinTeamPath(const QList<Name> &path);
/// Its inverse. An empty text is the root team: no names. Refused where a name between two separators is missing or is
/// none.
Result<QList<Name>> splitTeamPath(const QString &text);

/// Where every team of an organization hangs on one day, closed teams and those to come included: by its place on the
/// day, or by its first one where that comes later. Two teams can have the same path. The organization outlives this.
class TeamPaths
{
public:
    TeamPaths(const Organization &organization, Day day);

    /// Names from below the root down to the team; none for the root.
    QList<Name> pathOf(TeamId team) const;
    /// Not for the root.
    TeamId parentOf(TeamId team) const { return m_parents.value(team, m_organization.root); }
    /// All teams with this path; the root for an empty one.
    std::vector<TeamId> teamsAt(const QList<Name> &path) const;
    /// Direct children of this name.
    std::vector<TeamId> childrenNamed(TeamId parent, const Name &name) const;

private:
    const Organization &m_organization;
    QHash<TeamId, TeamId> m_parents;
    QHash<std::pair<TeamId, QString>, std::vector<TeamId>> m_children;
};

} // namespace evenkeel
