// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/team_tree_model.h"

#include "app/shell/typed_day.h"
#include "app/theme/plain_text.h"

#include <QIODevice>
#include <QMimeData>

#include <algorithm>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr auto teamMimeType = "application/x-evenkeel-team"_L1;

std::optional<TeamId> draggedTeam(const QMimeData *data)
{
    bool isNumber = false;
    const quint32 id = data->data(teamMimeType).toUInt(&isNumber);
    return isNumber ? std::optional(TeamId(id)) : std::nullopt;
}

QString tipOf(const Organization &organization, const Team &team)
{
    QStringList lines;
    if (const Member *lead = team.lead ? organization.members.find(*team.lead) : nullptr)
        lines.append(TeamTreeModel::tr("Lead: %1").arg(lead->name.text()));
    if (team.period.last.isReal())
        lines.append(TeamTreeModel::tr("Closes after %1").arg(dayText(team.period.last, QLocale())));
    if (!team.note.isEmpty())
        lines.append(team.note.text());
    return lines.join(u'\n');
}

/// Name and tip.
std::pair<QString, QString> textsOf(const Organization &organization, TeamId team)
{
    const Team *known = organization.teams.find(team);
    return known ? std::pair(known->name.text(), tipOf(organization, *known)) : std::pair<QString, QString>();
}

/// Whether a row of the tree shows the same of both.
bool looksAlike(const TeamAssessment &a, const TeamAssessment &b)
{
    return a.members == b.members && a.standing == b.standing && a.management.level == b.management.level
        && a.leadership.level == b.leadership.level && a.management.need == b.management.need
        && a.leadership.need == b.leadership.need;
}

} // namespace

TeamTreeModel::TeamTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{}

std::vector<TeamTreeModel::Row> TeamTreeModel::rowsOf(const Organization &organization, const Assessment &assessment)
{
    std::vector<Row> rows(assessment.teams.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const TeamAssessment &team = assessment.teams[i];
        std::tie(rows[i].name, rows[i].tip) = textsOf(organization, team.team);
        if (team.parent < 0)
            continue;
        std::vector<int> &siblings = rows[std::size_t(team.parent)].children;
        rows[i].row = int(siblings.size());
        siblings.push_back(int(i));
    }
    return rows;
}

bool TeamTreeModel::hasSameTeams(const Assessment &assessment) const
{
    return m_assessment
        && std::equal(assessment.teams.begin(), assessment.teams.end(), m_assessment->teams.begin(),
                      m_assessment->teams.end(), [](const TeamAssessment &a, const TeamAssessment &b) {
                          return a.team == b.team && a.parent == b.parent;
                      });
}

bool TeamTreeModel::show(const Organization &organization, std::shared_ptr<const Assessment> assessment)
{
    const bool isSame = hasSameTeams(*assessment);
    if (isSame) {
        showAgain(organization, std::move(assessment));
    } else {
        beginResetModel();
        m_assessment = std::move(assessment);
        m_rows = rowsOf(organization, *m_assessment);
        endResetModel();
    }
    m_teams = organization.teams;
    m_members = organization.members;
    return !isSame;
}

void TeamTreeModel::showAgain(const Organization &organization, std::shared_ptr<const Assessment> assessment)
{
    const std::shared_ptr<const Assessment> before = std::exchange(m_assessment, std::move(assessment));
    const bool areTextsKnown = organization.teams == m_teams && organization.members == m_members;
    std::vector<bool> isChanged(m_rows.size());
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        isChanged[i] = !looksAlike(before->teams[i], m_assessment->teams[i]);
        if (areTextsKnown)
            continue;
        const auto [name, tip] = textsOf(organization, m_assessment->teams[i].team);
        isChanged[i] = isChanged[i] || m_rows[i].name != name || m_rows[i].tip != tip;
        m_rows[i].name = name;
        m_rows[i].tip = tip;
    }
    // Of thousands of rows an edit changes few.
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const std::vector<int> &children = m_rows[i].children;
        const auto changed = [&](int child) { return isChanged[std::size_t(child)]; };
        const auto first = std::find_if(children.begin(), children.end(), changed);
        if (first == children.end())
            continue;
        const auto last = std::find_if(children.rbegin(), children.rend(), changed);
        Q_EMIT dataChanged(indexAt(*first), indexAt(*last));
    }
    if (!m_rows.empty() && isChanged[0])
        Q_EMIT dataChanged(indexAt(0), indexAt(0));
}

const TeamAssessment *TeamTreeModel::teamAt(const QModelIndex &index) const
{
    return index.isValid() && m_assessment ? &m_assessment->teams[index.internalId()] : nullptr;
}

QModelIndex TeamTreeModel::indexAt(int at) const { return createIndex(m_rows[std::size_t(at)].row, 0, quintptr(at)); }

int TeamTreeModel::positionOf(TeamId team) const
{
    return m_assessment ? m_assessment->positions.value(team, -1) : -1;
}

QModelIndex TeamTreeModel::indexOf(TeamId team) const
{
    const int at = positionOf(team);
    return at < 0 ? QModelIndex() : indexAt(at);
}

QModelIndex TeamTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return parent.isValid() ? indexAt(m_rows[parent.internalId()].children[std::size_t(row)]) : indexAt(0);
}

QModelIndex TeamTreeModel::parent(const QModelIndex &child) const
{
    const TeamAssessment *team = teamAt(child);
    return team && team->parent >= 0 ? indexAt(team->parent) : QModelIndex();
}

int TeamTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_rows.empty() ? 0 : 1;
    return int(m_rows[parent.internalId()].children.size());
}

int TeamTreeModel::columnCount(const QModelIndex &) const { return 1; }

QVariant TeamTreeModel::data(const QModelIndex &index, int role) const
{
    const TeamAssessment *team = teamAt(index);
    if (!team)
        return {};
    const QString &name = m_rows[index.internalId()].name;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return name;
    case Qt::ToolTipRole:
        return theme::asHtml(m_rows[index.internalId()].tip);
    case IdRole:
        return team->team.value();
    default:
        return {};
    }
}

bool TeamTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const TeamAssessment *team = teamAt(index);
    if (!team || role != Qt::EditRole || value.toString() == m_rows[index.internalId()].name)
        return false;
    Q_EMIT nameTyped(team->team, value.toString());
    return true;
}

Qt::ItemFlags TeamTreeModel::flags(const QModelIndex &index) const
{
    const TeamAssessment *team = teamAt(index);
    if (!team)
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (m_isEditable)
        flags |= Qt::ItemIsEditable | Qt::ItemIsDropEnabled;
    if (m_isEditable && team->parent >= 0)
        flags |= Qt::ItemIsDragEnabled;
    return flags;
}

QStringList TeamTreeModel::mimeTypes() const { return {QString(teamMimeType)}; }

QMimeData *TeamTreeModel::mimeData(const QModelIndexList &indexes) const
{
    const TeamAssessment *team = teamAt(indexes.value(0));
    if (!team)
        return nullptr;
    auto *data = new QMimeData;
    data->setData(QString(teamMimeType), QByteArray::number(team->team.value()));
    return data;
}

bool TeamTreeModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int,
                                    const QModelIndex &parent) const
{
    const std::optional<TeamId> team = draggedTeam(data);
    const int at = team ? positionOf(*team) : -1;
    const TeamAssessment *target = teamAt(parent);
    if (action != Qt::MoveAction || at <= 0 || !target || !m_isEditable)
        return false;
    const int targetAt = int(parent.internalId()); // a team does not go below itself
    return targetAt < at || targetAt >= m_assessment->teams[std::size_t(at)].end;
}

bool TeamTreeModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                 const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    Q_EMIT dropped(*draggedTeam(data), teamAt(parent)->team, row < 0 ? rowCount(parent) : row);
    return false; // the rows are where they belong already, once the edit is done
}

} // namespace evenkeel
