// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/import_plan.h"

#include <QAbstractTableModel>

#include <memory>

namespace evenkeel {

/// What an import would do, row by row of the file: all rows, or those with problems. A warning stands in the row that it
/// is about.
class PlanModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, State, About, Remark, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Null while there is no plan.
    void show(std::shared_ptr<const ImportPlan> plan);
    void showOnlyProblems(bool only);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void refill();
    QString remarkOf(const PlannedRow &row) const;

    std::shared_ptr<const ImportPlan> m_plan;
    std::vector<quint32> m_rows; ///< Positions in the plan's rows.
    bool m_onlyProblems = false;
};

/// What the plan does, in one sentence: "12 people new, 3 changed; 96 ratings new".
QString summaryOf(const ImportSummary &summary);

} // namespace evenkeel
