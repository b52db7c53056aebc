// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/import/fields_model.h"

#include "app/flows/import/columns_model.h"
#include "app/tables/roles.h"
#include "app/theme/theme.h"

#include <QMimeData>

namespace evenkeel {

void FieldsModel::setKind(ImportKind kind)
{
    if (kind == m_kind && !m_choices.isEmpty())
        return;
    beginResetModel();
    m_kind = kind;
    m_choices = choicesFor(kind);
    m_choices.append(ColumnChoice::leaveOut());
    endResetModel();
}

void FieldsModel::setTaken(const QSet<Field> &taken)
{
    m_taken = taken;
    if (!m_choices.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

bool FieldsModel::isTaken(const ColumnChoice &choice) const
{
    return choice.kind == ColumnChoice::Kind::Field && m_taken.contains(choice.field);
}

QStringList FieldsModel::missing() const
{
    QStringList missing;
    for (const ColumnChoice &choice : m_choices) {
        if (choice.kind == ColumnChoice::Kind::Field && isNeeded(choice.field, m_kind) && !isTaken(choice))
            missing.append(captionOf(choice));
    }
    return missing;
}

int FieldsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_choices.size()); }

QVariant FieldsModel::data(const QModelIndex &index, int role) const
{
    const ColumnChoice &choice = m_choices[index.row()];
    const bool isMissing = choice.kind == ColumnChoice::Kind::Field && isNeeded(choice.field, m_kind) && !isTaken(choice);
    switch (role) {
    case Qt::DisplayRole:
        return isMissing ? tr("%1 (needed)").arg(captionOf(choice)) : captionOf(choice);
    case tables::InkRole:
        return int(isTaken(choice) ? theme::Role::Faint : theme::Role::Text);
    case tables::StrongRole:
        return isMissing;
    case tables::MarkRole:
        if (choice == ColumnChoice::as(Side::Management))
            return int(tables::Mark::FilledCircle);
        return int(choice == ColumnChoice::as(Side::Leadership) ? tables::Mark::OpenDiamond : tables::Mark::None);
    case Qt::AccessibleDescriptionRole:
        return isTaken(choice) ? tr("A column is read so") : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags FieldsModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled : Qt::NoItemFlags;
}

QStringList FieldsModel::mimeTypes() const { return {ColumnsModel::mimeType()}; }

QMimeData *FieldsModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(ColumnsModel::mimeType(), toKey(choiceAt(indexes.front().row())).toUtf8());
    return data;
}

} // namespace evenkeel
