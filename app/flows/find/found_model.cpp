// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/find/found_model.h"

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

QString headingOf(FoundKind kind)
{
    switch (kind) {
    case FoundKind::Team: return FoundModel::tr("Teams");
    case FoundKind::Person: return FoundModel::tr("People");
    case FoundKind::Competency: return FoundModel::tr("Competencies");
    case FoundKind::Command: break;
    }
    return FoundModel::tr("Commands");
}

QString saidOf(const Found &found)
{
    QStringList said{found.name};
    for (const QString &text : {found.detail, found.mark, found.keys}) {
        if (!text.isEmpty())
            said.append(text);
    }
    return said.join(u", "_s);
}

} // namespace

void FoundModel::show(const QString &text, const std::vector<FoundGroup> &groups)
{
    beginResetModel();
    m_rows.clear();
    for (const FoundGroup &group : groups) {
        m_rows.push_back({RowKind::Heading, headingOf(group.kind)});
        for (const Found &found : group.best)
            m_rows.push_back({RowKind::Found, {}, found});
        if (group.more > 0)
            m_rows.push_back({RowKind::More, tr("and %n more: type more of the name", nullptr, group.more)});
    }
    if (groups.empty())
        m_rows.push_back({RowKind::Nothing, tr("No person, team, competency or command is called “%1”.").arg(text)});
    endResetModel();
}

void FoundModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

int FoundModel::choosable(int from, int step) const
{
    for (int at = from; at >= 0 && at < rowCount(); at += step) {
        if (row(at).found && row(at).found->canBeChosen)
            return at;
    }
    return -1;
}

int FoundModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant FoundModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &shown = row(index.row());
    if (role == Qt::DisplayRole)
        return shown.found ? shown.found->name : shown.text;
    if (role == Qt::AccessibleTextRole)
        return shown.found ? saidOf(*shown.found) : shown.text;
    return {};
}

Qt::ItemFlags FoundModel::flags(const QModelIndex &index) const
{
    const bool isChoosable = index.isValid() && row(index.row()).found && row(index.row()).found->canBeChosen;
    return isChoosable ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace evenkeel
