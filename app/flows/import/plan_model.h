// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/table_model.h"
#include "core/edit/import_plan.h"

#include <array>
#include <memory>

namespace evenkeel {

/// What an import would do, row by row of the file, with the file's own cells behind, which can be mended. Shows all rows,
/// or those of one state. A warning stands in the row that it is about.
class PlanModel : public tables::TableModel
{
    Q_OBJECT

public:
    /// The file's columns follow.
    enum Column { Line, State, About, Match, Remark, FirstCell };

    using tables::TableModel::TableModel;

    /// Null where there is no plan. `sheet` is the file as it is written, `mends` what the plan was told.
    void show(std::shared_ptr<const ImportPlan> plan, const Sheet &sheet, const RowMends &mends);
    /// The cells show them at once; what comes of them is known with the next plan.
    void setMends(const RowMends &mends);
    /// None for all.
    void showOnly(std::optional<RowState> state);
    /// How many rows are in this state.
    int count(RowState state) const { return m_counts[std::size_t(state)]; }

    /// What is known of the row that is shown there.
    const PlannedRow &rowAt(int row) const { return m_plan->rows[m_rows[std::size_t(row)]]; }
    /// All that is to be said of it, a sentence each.
    QStringList remarksOn(const PlannedRow &row) const;
    /// The first cell of the row that a problem is about; invalid where the problem is the row's, or there is none.
    QModelIndex cellToMend(int row) const;
    /// The row that shows this line, or the next one that is shown behind it; -1 where there are none.
    int rowOfLine(int line) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Entry enter(const QModelIndex &index, const QString &typed) override;

Q_SIGNALS:
    /// A cell is to be read otherwise than it is written.
    void mended(int line, int column, const QString &text);

private:
    QString cell(std::size_t row, int column) const;
    QString matchOf(const PlannedRow &row) const;
    QVariant cellData(std::size_t row, int column, int role) const;

    std::shared_ptr<const ImportPlan> m_plan;
    Sheet m_sheet;
    RowMends m_mends;
    std::optional<RowState> m_only;
    std::vector<quint32> m_rows; ///< Positions in the plan's rows.
    std::array<int, 5> m_counts = {};
};

/// "New", "Changed", …
QString captionOf(RowState state);

/// What the plan does, in one sentence: "12 people new, 3 changed; 96 ratings new".
QString summaryOf(const ImportSummary &summary);

} // namespace evenkeel
