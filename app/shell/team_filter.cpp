// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/team_filter.h"

#include "app/shell/find_text.h"
#include "app/shell/team_tree_model.h"

namespace evenkeel {

namespace {

constexpr qsizetype mostPeopleNamed = 5;

} // namespace

void TeamFinder::setContent(Organization organization, std::shared_ptr<const Assessment> assessment)
{
    m_organization = std::move(organization);
    m_assessment = std::move(assessment);
    m_entries.clear();
}

const std::vector<TeamFinder::Entry> &TeamFinder::entries() const
{
    if (!m_entries.empty() || !m_assessment)
        return m_entries;
    m_entries.reserve(m_assessment->teams.size());
    for (const TeamAssessment &team : m_assessment->teams) {
        Entry entry;
        if (const Team *known = m_organization->teams.find(team.team))
            entry.key = findKey(known->name.text());
        for (const Share &share : team.direct) {
            if (const Member *member = m_organization->members.find(share.member))
                entry.people.emplace_back(findKey(member->name.text()), share.member);
        }
        m_entries.push_back(std::move(entry));
    }
    return m_entries;
}

TeamMatches TeamFinder::find(const QString &text) const
{
    TeamMatches matches;
    const QString key = findKey(text.trimmed());
    for (std::size_t i = 0; i < entries().size(); ++i) {
        const Entry &entry = entries()[i];
        const TeamId team = m_assessment->teams[i].team;
        QStringList people;
        for (const auto &[name, member] : entry.people) {
            if (people.size() < mostPeopleNamed && name.contains(key))
                people.append(m_organization->members.find(member)->name.text());
        }
        if (people.isEmpty() && !entry.key.contains(key))
            continue;
        matches.teams.push_back(team);
        if (!people.isEmpty())
            matches.people.insert(team, people);
        for (int at = int(i); at >= 0; at = m_assessment->teams[std::size_t(at)].parent)
            matches.shown.insert(m_assessment->teams[std::size_t(at)].team);
    }
    return matches;
}

void TeamFilter::showAll()
{
    if (!m_shown)
        return;
    m_shown.reset();
    invalidateFilter();
}

void TeamFilter::showOnly(QSet<TeamId> teams)
{
    m_shown = std::move(teams);
    invalidateFilter();
}

bool TeamFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!m_shown)
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    return m_shown->contains(TeamId(index.data(TeamTreeModel::IdRole).toUInt()));
}

} // namespace evenkeel
