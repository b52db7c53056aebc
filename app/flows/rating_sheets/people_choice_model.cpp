// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/rating_sheets/people_choice_model.h"

#include "core/domain/team_tree.h"

#include <QCollator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel {

void PeopleChoiceModel::setPeople(const Organization &organization, TeamId team, bool isWithTeamsUnder, Day day)
{
    beginResetModel();
    m_lines.clear();
    const TeamTree tree(organization, day);
    const int first = tree.indexOf(team);
    const int end = first < 0 ? -1 : isWithTeamsUnder ? tree.nodes()[std::size_t(first)].end : first + 1;
    struct Found
    {
        int node;
        Line line;
    };
    std::vector<Found> found;
    for (const Membership &membership : organization.memberships) {
        const int node = tree.indexOf(membership.team);
        if (node < first || node >= end || !membership.period.contains(day))
            continue;
        const Member *member = organization.members.find(membership.member);
        QStringList beside{organization.teams.find(membership.team)->name.text()};
        if (!member->role.isEmpty())
            beside.append(member->role.text());
        found.push_back({node, {member->id, member->name.text(), beside.join(u", "_s)}});
    }
    QCollator collator;
    collator.setNumericMode(true);
    std::sort(found.begin(), found.end(), [&](const Found &a, const Found &b) {
        if (a.node != b.node)
            return a.node < b.node;
        const int order = collator.compare(a.line.name, b.line.name);
        return order != 0 ? order < 0 : a.line.member < b.line.member;
    });
    QSet<MemberId> listed;
    for (Found &person : found) {
        if (listed.contains(person.line.member))
            continue; // in several of these teams
        listed.insert(person.line.member);
        m_lines.push_back(std::move(person.line));
    }
    endResetModel();
    Q_EMIT chosenChanged();
}

void PeopleChoiceModel::setAll(bool isChosen)
{
    for (const Line &line : m_lines) {
        if (isChosen)
            m_left.remove(line.member);
        else
            m_left.insert(line.member);
    }
    tell();
}

void PeopleChoiceModel::tell()
{
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
}

std::vector<MemberId> PeopleChoiceModel::chosen() const
{
    std::vector<MemberId> members;
    for (const Line &line : m_lines) {
        if (!m_left.contains(line.member))
            members.push_back(line.member);
    }
    return members;
}

int PeopleChoiceModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_lines.size()); }

QVariant PeopleChoiceModel::data(const QModelIndex &index, int role) const
{
    const Line &line = m_lines[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1 (%2)").arg(line.name, line.beside);
    case Qt::CheckStateRole:
        return m_left.contains(line.member) ? Qt::Unchecked : Qt::Checked;
    default:
        return {};
    }
}

bool PeopleChoiceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid())
        return false;
    const MemberId member = m_lines[std::size_t(index.row())].member;
    if (value.toInt() == Qt::Checked)
        m_left.remove(member);
    else
        m_left.insert(member);
    tell();
    return true;
}

Qt::ItemFlags PeopleChoiceModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable : Qt::NoItemFlags;
}

} // namespace evenkeel
