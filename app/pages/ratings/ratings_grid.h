// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/ratings/ratings_model.h"
#include "app/tables/table_view.h"

namespace evenkeel {

/// Rates by single keys: 1-5 rate and move on, a decimal separator right after goes back for "3.5", N cannot judge,
/// Space confirms what is greyed, Backspace and Delete clear, Ctrl+D fills down; blocks are cut, copied and pasted.
/// Everything is a verb; what one refuses is said beside the cell.
class RatingsGrid : public tables::TableView
{
    Q_OBJECT

public:
    enum class Direction { Down, Across };

    RatingsGrid(Session &session, RatingsModel *model, QWidget *parent = nullptr);

    Direction direction() const { return m_direction; }
    void setDirection(Direction direction) { m_direction = direction; }

    void fillDown();
    void confirmSelected();
    void clearSelected();

    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    using TableView::edit;
    /// Letters are not searched for: they rate.
    void keyboardSearch(const QString &) override {}

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool rateBy(const QString &typed);
    void rate(TypedJudgment judgment);
    bool reopen(const QString &typed);
    void moveOn();
    void paste(const tables::Block &block);
    void arrangeColumns();
    /// The selected cells that can be rated; the current one where it alone is meant.
    QModelIndexList selectedCells() const;
    void run(const Verb<> &verb);

    Session &m_session;
    RatingsModel *m_model;
    Direction m_direction = Direction::Down;
    /// The cell that a digit was just typed into, the digit, and the cell that was gone to.
    QPersistentModelIndex m_justRated;
    QPersistentModelIndex m_movedTo;
    QString m_justTyped;
};

} // namespace evenkeel
