// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/table_model.h"

namespace evenkeel::tables {

TableModel::Entry TableModel::enter(const QModelIndex &index, const QString &)
{
    return {.refusal = tr("This cell cannot be edited."), .at = index};
}

bool TableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    return role == Qt::EditRole && index.isValid() && enter(index, value.toString()).refusal.isEmpty();
}

} // namespace evenkeel::tables
