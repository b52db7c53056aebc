// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/block.h"
#include "core/exchange/import_options.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QLabel;
class QPushButton;

namespace evenkeel {

namespace tables {
class TableView;
}
class ImportDraft;
class PlanModel;
class RowCard;
class SegmentedControl;

/// What the import does, row by row, before anything is written. Rows are filtered by state, left out, told whom they are
/// about, and mended in their cells.
class RowsStep : public QWidget
{
    Q_OBJECT

public:
    explicit RowsStep(ImportDraft &draft, QWidget *parent = nullptr);

    /// Rows with problems are left out.
    bool skipsProblems() const;
    /// Shows the problems where there are some.
    void begin();
    void takeFocus();

Q_SIGNALS:
    void skipsProblemsChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeFoot();
    void takePlan();
    void refreshCounts();
    void refreshCard();
    void showOnly(int segment);
    struct CellMend
    {
        int line;
        int column;
        QString text;
    };
    void mend(const std::vector<CellMend> &cells);
    void setMends(const RowMends &mends);
    void chooseWho(const std::optional<std::optional<MemberId>> &who);
    void toggleLeftOut();
    void clearCells();
    void paste(const tables::Block &block);
    QList<int> selectedRows() const;

    ImportDraft &m_draft;
    PlanModel *m_model;
    SegmentedControl *m_states;
    tables::TableView *m_table;
    RowCard *m_card;
    QLabel *m_changes;
    QPushButton *m_startOver;
    QCheckBox *m_skip;
};

} // namespace evenkeel
