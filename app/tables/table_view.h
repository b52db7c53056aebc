// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/block.h"
#include "app/tables/cell_delegate.h"
#include "app/tables/table_model.h"

#include <QTableView>

class QLineEdit;

namespace evenkeel::tables {

class FrozenColumns;
class GroupedHeader;
class SentenceBubble;

/// A table to type into, with a TableModel. Typing a character replaces a cell, F2 changes it; Tab and Enter take the
/// text and go on to the next cell that can be typed into, Enter back to the column where the Tabs began. A refused text
/// stays in its field with a sentence beside it until it is mended or dropped by Escape. Copies blocks; what a paste or
/// Delete does is the page's.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    GroupedHeader *header() const { return m_header; }
    /// The first `count` columns stay while the others scroll.
    void setFrozenColumns(int count);
    int frozenWidth() const;

    bool isTyping() const;
    /// Opens the cell with `text` in place of its own and the cursor behind it.
    void beginTyping(const QModelIndex &index, const QString &text);
    /// True where a refused text is still in its field; then the keyboard goes back to it.
    bool holdsOn();
    /// Takes, or refuses, what is being typed. True where nothing is left in a field.
    bool finishTyping(Step step = Step::Stay);
    /// What stands in the open field; empty where none is open.
    QString typedText() const;

    /// A sentence beside the cell, until the current cell moves or something is typed.
    void say(const QModelIndex &index, const QString &sentence);
    void hush();
    QString sentence() const;

    void copy();
    void paste();
    /// Goes on from the current cell. False where there is no cell to go to.
    bool go(Step step);

    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    using QTableView::edit;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    void currentCellChanged(const QModelIndex &current);
    /// Ctrl+V with cells on the clipboard, for the page to put where the current cell is.
    void blockPasted(const evenkeel::tables::Block &block);
    /// Backspace, or the second half of a cut.
    void clearingAsked();
    void deletePressed();

protected:
    /// Hands what was typed into the cell to the model.
    virtual TableModel::Entry enter(const QModelIndex &index, const QString &typed);
    /// Where it goes on from a cell whose text was taken, which is the current one by now.
    virtual void goOnAfterTyping(Step step);

    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event = nullptr) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void updateGeometries() override;
    void updateEditorGeometries() override;

private:
    friend class FrozenColumns;

    bool isStop(const QModelIndex &index) const;
    std::optional<QModelIndex> nextStop(const QModelIndex &from, int direction) const;
    QLineEdit *openEditor() const;
    void closeOpenEditor();
    bool finish(QLineEdit *editor, Step step);
    void fitRows();
    void placeSentence();
    void followFrozen();

    GroupedHeader *m_header;
    SentenceBubble *m_bubble = nullptr;
    FrozenColumns *m_frozen = nullptr;
    int m_frozenCount = 0;
    QPersistentModelIndex m_typedIn;
    QPersistentModelIndex m_saidAt;
    int m_tabOrigin = -1; ///< The column where a run of Tabs began.
    bool m_isFinishing = false;
    bool m_isStepping = false;
};

} // namespace evenkeel::tables
