// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/roles.h"

#include <QStyledItemDelegate>

namespace evenkeel::tables {

/// Where the current cell goes when typing in one ends.
enum class Step { Stay, Next, Previous, Down, Up, Drop };

/// Draws a cell by its roles (roles.h), every text as plain text, and types into it by a line edit. What was typed is
/// handed over by finished(); the delegate itself writes nothing into the model and closes no editor.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    /// Leaves alone what is being typed.
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *, QAbstractItemModel *, const QModelIndex &) const override {}

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

Q_SIGNALS:
    void finished(QWidget *editor, evenkeel::tables::Step step);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
};

} // namespace evenkeel::tables
