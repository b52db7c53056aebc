// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/team_paths.h"

#include "core/domain/team_tree.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(TeamPaths)
};

constexpr auto separator = " / "_L1;

/// Whether a "/" stands alone at the beginning or the end, as in "Operations /": a separator with nothing beside it.
bool hasLooseSlash(const QString &part)
{
    const auto run = [&](auto begin, auto end) { return std::find_if(begin, end, [](QChar c) { return c != u'/'; }) - begin; };
    return run(part.begin(), part.end()) % 2 != 0 || run(part.rbegin(), part.rend()) % 2 != 0;
}

} // namespace

QString joinTeamPath(const QList<Name> &path)
{
    QString text;
    for (const Name &name : path) {
        if (!text.isEmpty())
            text += separator;
        QString part = name.text();
        text += part.replace("/"_L1, "//"_L1);
    }
    return text;
}

Result<QList<Name>> splitTeamPath(const QString &text)
{
    QList<Name> path;
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return path;
    for (QString part : trimmed.split(separator)) {
        part = part.trimmed();
        if (part.isEmpty() || hasLooseSlash(part))
            return Error{ErrorKind::Refused, Tr::tr("A team's name is missing beside a “/”")};
        Result<Name> name = Name::from(part.replace("//"_L1, "/"_L1));
        if (!name)
            return name.error();
        path += name.take();
    }
    return path;
}

TeamPaths::TeamPaths(const Organization &organization, Day day)
    : m_organization(organization)
{
    m_parents.reserve(organization.teams.size());
    for (const Team &team : organization.teams) {
        if (team.id == organization.root)
            continue;
        std::optional<TeamId> parent = parentOn(organization, team.id, day);
        if (!parent) {
            const auto first = organization.places.lowerBound({team.id, Day::always()});
            if (first != organization.places.end() && first->team == team.id)
                parent = first->parent;
        }
        m_parents.insert(team.id, parent.value_or(organization.root));
    }
    // Places of different days, put together, could lead in a circle: such a team hangs below the root.
    QHash<TeamId, TeamId> seenFrom;
    for (const Team &team : organization.teams) {
        TeamId at = team.id;
        while (at != organization.root && !seenFrom.contains(at)) {
            seenFrom.insert(at, team.id);
            at = m_parents.value(at, organization.root);
        }
        if (at != organization.root && seenFrom.value(at, organization.root) == team.id)
            m_parents.insert(at, organization.root);
    }
    for (const Team &team : organization.teams) {
        if (team.id != organization.root)
            m_children[{m_parents.value(team.id, organization.root), team.name.text()}].push_back(team.id);
    }
}

QList<Name> TeamPaths::pathOf(TeamId team) const
{
    QList<Name> path;
    for (TeamId at = team; at != m_organization.root; at = m_parents.value(at, m_organization.root))
        path += m_organization.teams.find(at)->name;
    std::reverse(path.begin(), path.end());
    return path;
}

std::vector<TeamId> TeamPaths::teamsAt(const QList<Name> &path) const
{
    std::vector<TeamId> at{m_organization.root};
    for (const Name &name : path) {
        std::vector<TeamId> below;
        for (const TeamId team : at) {
            const std::vector<TeamId> children = childrenNamed(team, name);
            below.insert(below.end(), children.begin(), children.end());
        }
        at = std::move(below);
    }
    return at;
}

std::vector<TeamId> TeamPaths::childrenNamed(TeamId parent, const Name &name) const
{
    return m_children.value({parent, name.text()});
}

} // namespace evenkeel
