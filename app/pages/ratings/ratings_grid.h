// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/ratings/ratings_model.h"
#include "app/tables/table_view.h"

namespace evenkeel {

/// Rates by single keys: 1-5 rate and move on, a decimal separator right after goes back for "3.5", N cannot judge,
/// Space confirms what is greyed, Backspace and Delete clear, Ctrl+D fills down; blocks are cut, copied and pasted.
/// Backspace right after a key that moved on goes back and takes that key back: who mistypes means the cell just left.
/// Everything is a verb, a cell typed into is one step to undo; what one refuses is said beside the cell.
class RatingsGrid : public tables::TableView
{
    Q_OBJECT

public:
    enum class Direction { Down, Across };

    RatingsGrid(Session &session, RatingsModel *model, QWidget *parent = nullptr);

    Direction direction() const { return m_direction; }
    void setDirection(Direction direction) { m_direction = direction; }

    /// The first cell that waits for a rating, in the order in which ratings move on; the first of all where none does.
    /// Invalid where there is nothing to rate.
    QModelIndex firstToRate() const;

    void fillDown();
    void confirmSelected();
    void clearSelected();
    void askForNote();

    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    using TableView::edit;
    /// Letters are not searched for: they rate.
    void keyboardSearch(const QString &) override {}

Q_SIGNALS:
    /// For the cell, which can be rated.
    void noteAsked(const QModelIndex &index);

protected:
    tables::TableModel::Entry enter(const QModelIndex &index, const QString &typed) override;
    void goOnAfterTyping(tables::Step step) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// The cell that was rated by the last key, and the one that was gone to.
    struct JustRated
    {
        QPersistentModelIndex cell;
        QPersistentModelIndex next;
        QString digit; ///< Empty where it was none.
        int changes = 0; ///< m_changes by then.
        bool hasStep = false; ///< It changed something: the session's last step is its.
    };

    bool rateBy(const QString &typed);
    void rate(TypedJudgment judgment, const QString &digit = {});
    void reopen(const QString &separator);
    bool takeBack();
    void moveOn();
    /// Remembers the cell, left by moveOn(), as rated when the session had changed `before` times.
    void remember(const QModelIndex &cell, const QString &digit, int before);
    bool isJustRated() const { return m_justRated.cell.isValid() && currentIndex() == m_justRated.next; }
    bool isLastStep(const JustRated &rated) const { return rated.hasStep && rated.changes == m_changes; }
    void paste(const tables::Block &block);
    void arrangeColumns();
    /// The selected cells that can be rated; the current one where it alone is meant.
    QModelIndexList selectedCells() const;
    void run(const Verb<> &verb);

    Session &m_session;
    RatingsModel *m_model;
    Direction m_direction = Direction::Down;
    JustRated m_justRated;
    JustRated m_reopened; ///< Gone back to for its decimals.
    int m_changes = 0; ///< How often the session has changed.
};

} // namespace evenkeel
