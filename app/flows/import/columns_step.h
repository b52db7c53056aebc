// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/flows/import/column_choice.h"

#include <QWidget>

class QLabel;
class QListView;
class QMenu;
class QPushButton;
class QTableView;

namespace evenkeel {

class ColumnsModel;
class FieldsModel;
class ImportDraft;
class NoticeBar;

/// What each column of the file is read as: chosen from a menu, or by dragging a field onto the column. Says which
/// columns are not read, and offers a side to those that look like competencies.
class ColumnsStep : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnsStep(ImportDraft &draft, QWidget *parent = nullptr);

    /// The columns are read as they were the last time, and it is said so.
    void recall(const QHash<int, ColumnChoice> &choices);
    /// By position of the column; those as named are not among them.
    QHash<int, ColumnChoice> choices() const;
    void takeFocus();

Q_SIGNALS:
    /// The user does not want what was recalled.
    void recallRefused();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTable();
    QWidget *makeFields();
    void takeTable();
    void refresh();
    void refreshOffer();
    QList<int> selectedRows() const;
    QMenu *makeMenu(const QList<int> &rows);
    void openMenu();
    void chooseField(const ColumnChoice &choice);

    ImportDraft &m_draft;
    ColumnsModel *m_columns;
    FieldsModel *m_fields;
    QTableView *m_table;
    QListView *m_list;
    QWidget *m_palette;
    NoticeBar *m_recalled;
    QLabel *m_missing;
    QWidget *m_offer;
    QLabel *m_offerText;
    QLabel *m_ignored;
};

} // namespace evenkeel
