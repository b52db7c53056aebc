// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/frozen_columns.h"

#include "app/tables/cell_delegate.h"
#include "app/tables/grouped_header.h"
#include "app/tables/table_view.h"
#include "app/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace evenkeel::tables {

FrozenColumns::FrozenColumns(TableView *table)
    : QTableView(table)
    , m_table(table)
    , m_header(new GroupedHeader(this))
{
    setHorizontalHeader(m_header);
    m_header->setSectionResizeMode(QHeaderView::Fixed);
    m_header->setSortIndicatorClearable(true);
    m_header->setSortIndicator(-1, Qt::AscendingOrder);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setFrameShape(QFrame::NoFrame);
    theme::setLook(this, theme::Look::Inner);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setAutoScroll(false);
    setFocusProxy(table);
    setTabKeyNavigation(false);
    connect(table->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, table->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_header, &QHeaderView::sortIndicatorChanged, table->header(), &QHeaderView::setSortIndicator);
    connect(table->header(), &QHeaderView::sortIndicatorChanged, m_header, &QHeaderView::setSortIndicator);
    hide();
}

void FrozenColumns::follow(int columns)
{
    const bool isShown = columns > 0 && m_table->model();
    if (!isShown) {
        hide();
        return;
    }
    if (model() != m_table->model())
        setModel(m_table->model());
    if (selectionModel() != m_table->selectionModel())
        setSelectionModel(m_table->selectionModel());
    setEditTriggers(m_table->editTriggers());
    setSelectionMode(m_table->selectionMode());
    setSelectionBehavior(m_table->selectionBehavior());
    setShowGrid(m_table->showGrid());
    verticalHeader()->setDefaultSectionSize(m_table->verticalHeader()->defaultSectionSize());
    m_header->setSortIndicatorShown(m_table->header()->isSortIndicatorShown());

    int width = 0;
    for (int column = 0; column < model()->columnCount(); ++column) {
        const bool isFrozen = column < columns && !m_table->isColumnHidden(column);
        setColumnHidden(column, !isFrozen);
        if (isFrozen) {
            setColumnWidth(column, m_table->columnWidth(column));
            width += m_table->columnWidth(column);
        }
    }
    m_header->setFixedHeight(m_table->header()->height());
    const int frame = m_table->frameWidth();
    setGeometry(frame, frame, std::min(width, m_table->viewport()->width()),
                m_table->viewport()->height() + m_table->header()->height());
    verticalScrollBar()->setValue(m_table->verticalScrollBar()->value());
    show();
    raise();
}

bool FrozenColumns::open(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    return QTableView::edit(index, trigger, event);
}

void FrozenColumns::close(QWidget *editor) { closeEditor(editor, QAbstractItemDelegate::NoHint); }

void FrozenColumns::inputMethodEvent(QInputMethodEvent *event) { QTableView::inputMethodEvent(event); }

bool FrozenColumns::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    return m_table->edit(index, trigger, event);
}

void FrozenColumns::mousePressEvent(QMouseEvent *event)
{
    if (!m_table->holdsOn())
        QTableView::mousePressEvent(event);
}

void FrozenColumns::wheelEvent(QWheelEvent *event) { QCoreApplication::sendEvent(m_table->viewport(), event); }

void FrozenColumns::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_table->horizontalScrollBar()->value() == 0)
        return;
    QPainter painter(viewport());
    painter.setPen(QPen(theme::color(theme::Role::Muted), 2));
    painter.drawLine(viewport()->width() - 1, 0, viewport()->width() - 1, viewport()->height());
}

QModelIndex FrozenColumns::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    return m_table->moveCursor(action, modifiers);
}

void FrozenColumns::updateEditorGeometries()
{
    QTableView::updateEditorGeometries();
    m_table->placeSentence();
}

} // namespace evenkeel::tables
