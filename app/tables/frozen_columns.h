// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace evenkeel::tables {

class GroupedHeader;
class TableView;

/// The first columns of a TableView, drawn over its left edge so that they stay while the others scroll. Shows and
/// selects what the table does; the keyboard stays with the table. Part of TableView, of no use alone.
class FrozenColumns : public QTableView
{
    Q_OBJECT

public:
    explicit FrozenColumns(TableView *table);

    /// Takes over model, columns and sizes; called again after any of them changed.
    void follow(int columns);

    bool open(const QModelIndex &index, EditTrigger trigger, QEvent *event);
    void close(QWidget *editor);
    void inputMethodEvent(QInputMethodEvent *event) override;

protected:
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void updateEditorGeometries() override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    TableView *m_table;
    GroupedHeader *m_header;
};

} // namespace evenkeel::tables
