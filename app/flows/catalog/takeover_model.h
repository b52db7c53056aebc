// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/rows_model.h"
#include "core/edit/catalog_verbs.h"

namespace evenkeel {

struct TakeoverRow
{
    std::size_t place = 0;
    edit::CatalogStep step = {};
    QString process = {}; ///< The name of the one whose ratings it begins with.

    friend bool operator==(const TakeoverRow &, const TakeoverRow &) = default;
};
inline std::size_t keyOf(const TakeoverRow &row) { return row.place; }

/// A catalog's plan, step by step, in words.
class TakeoverModel : public tables::RowsModel<TakeoverRow>
{
    Q_OBJECT

public:
    enum Column { Name, SideColumn, What, ColumnCount };

    using RowsModel::RowsModel;

    void show(const edit::CatalogPlan &plan, const Organization &organization);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QVariant cell(const TakeoverRow &row, int column, int role) const override;

private:
    static QString whatHappens(const TakeoverRow &row);
};

} // namespace evenkeel
