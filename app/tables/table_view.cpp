// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/table_view.h"

#include "app/tables/frozen_columns.h"
#include "app/tables/grouped_header.h"
#include "app/tables/selected_cells.h"
#include "app/tables/sentence_bubble.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace evenkeel::tables {
TableView::TableView(QWidget *parent)
    : QTableView(parent)
    , m_header(new GroupedHeader(this))
    , m_bubble(new SentenceBubble(this))
{
    setHorizontalHeader(m_header);
    m_header->setSortIndicatorClearable(true);
    m_header->setSortIndicator(-1, Qt::AscendingOrder);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    fitRows();
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setSelectionMode(ContiguousSelection);
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked);
    setWordWrap(false);
    setCornerButtonEnabled(false);

    m_frozen = new FrozenColumns(this);
    for (QTableView *view : {static_cast<QTableView *>(this), static_cast<QTableView *>(m_frozen)}) {
        auto *delegate = new CellDelegate(view);
        view->setItemDelegate(delegate);
        connect(delegate, &CellDelegate::finished, this,
                [this](QWidget *editor, Step step) { finish(qobject_cast<QLineEdit *>(editor), step); });
    }
    connect(m_header, &QHeaderView::sectionResized, this, &TableView::followFrozen);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, m_frozen->viewport(), qOverload<>(&QWidget::update));
}

void TableView::fitRows() { verticalHeader()->setDefaultSectionSize(std::max(28, fontMetrics().height() + 12)); }

void TableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &TableView::followFrozen);
    connect(model, &QAbstractItemModel::columnsInserted, this, &TableView::followFrozen);
    connect(model, &QAbstractItemModel::columnsRemoved, this, &TableView::followFrozen);
    followFrozen();
}

void TableView::setFrozenColumns(int count)
{
    m_frozenCount = count;
    followFrozen();
}

int TableView::frozenWidth() const { return m_frozenCount > 0 && m_frozen->isVisibleTo(this) ? m_frozen->width() : 0; }

void TableView::followFrozen() { m_frozen->follow(m_frozenCount); }

bool TableView::isTyping() const { return openEditor() != nullptr; }

bool TableView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    if (isTyping() && index != m_typedIn)
        return false;
    // Said before, since an input method's text reaches the editor while it opens.
    m_typedIn = index;
    return index.column() < m_frozenCount ? m_frozen->open(index, trigger, event)
                                          : QTableView::edit(index, trigger, event);
}

void TableView::inputMethodEvent(QInputMethodEvent *event)
{
    const QModelIndex index = currentIndex();
    if (!isTyping() && index.isValid() && event->preeditString().isEmpty() && !event->commitString().isEmpty()) {
        // A text that comes whole; Qt opens the editor for it, but does not put it in.
        if (edit(index, AnyKeyPressed, nullptr) && isTyping())
            QCoreApplication::sendEvent(openEditor(), event);
        return;
    }
    if (index.column() < m_frozenCount)
        m_frozen->inputMethodEvent(event);
    else
        QTableView::inputMethodEvent(event);
}

QVariant TableView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    const QModelIndex current = currentIndex();
    if (query != Qt::ImCursorRectangle || !current.isValid())
        return QTableView::inputMethodQuery(query);
    // Menus and input methods open here; Qt would leave out the header above.
    const QTableView *view = current.column() < m_frozenCount ? static_cast<const QTableView *>(m_frozen) : this;
    const QWidget *port = view->viewport();
    return view->visualRect(current).intersected(port->rect()).translated(port->mapTo(this, QPoint()));
}

void TableView::beginTyping(const QModelIndex &index, const QString &text)
{
    if (!edit(index, AllEditTriggers, nullptr))
        return;
    if (QLineEdit *editor = openEditor()) {
        editor->setText(text);
        editor->setModified(true);
        editor->deselect();
        editor->end(false);
    }
}

QLineEdit *TableView::openEditor() const
{
    if (!m_typedIn.isValid())
        return nullptr;
    const QTableView *view = m_typedIn.column() < m_frozenCount ? static_cast<const QTableView *>(m_frozen) : this;
    return qobject_cast<QLineEdit *>(view->indexWidget(m_typedIn));
}

void TableView::closeOpenEditor()
{
    QLineEdit *editor = openEditor();
    const bool isFrozen = m_typedIn.column() < m_frozenCount;
    m_typedIn = QPersistentModelIndex();
    if (!editor)
        return;
    if (isFrozen)
        m_frozen->close(editor);
    else
        closeEditor(editor, QAbstractItemDelegate::NoHint);
}

bool TableView::holdsOn()
{
    QLineEdit *editor = openEditor();
    if (!editor)
        return false;
    editor->setFocus();
    return true;
}

bool TableView::finishTyping(Step step)
{
    QLineEdit *editor = openEditor();
    return !editor || finish(editor, step);
}

QString TableView::typedText() const
{
    const QLineEdit *editor = openEditor();
    return editor ? editor->text() : QString();
}

bool TableView::finish(QLineEdit *editor, Step step)
{
    if (m_isFinishing || editor != openEditor())
        return false;
    const QScopedValueRollback finishing(m_isFinishing, true);
    const bool isChanged = step != Step::Drop && editor->isModified();
    QPersistentModelIndex at = m_typedIn;
    if (isChanged) {
        const QPointer<QLineEdit> guarded = editor;
        const TableModel::Entry entry = enter(m_typedIn, editor->text());
        if (!entry.refusal.isEmpty()) {
            if (guarded) {
                m_saidAt = m_typedIn;
                m_bubble->say(entry.refusal, editor, editor->rect());
                connect(editor, &QLineEdit::textEdited, this, &TableView::hush, Qt::UniqueConnection);
            }
            return false;
        }
        at = entry.at;
    }
    hush();
    closeOpenEditor();
    if (step != Step::Stay && step != Step::Drop && at.isValid()) {
        const QScopedValueRollback stepping(m_isStepping, true);
        setCurrentIndex(at);
        goOnAfterTyping(step);
    }
    return true;
}

TableModel::Entry TableView::enter(const QModelIndex &index, const QString &typed)
{
    return static_cast<TableModel *>(model())->enter(index, typed);
}

void TableView::goOnAfterTyping(Step step) { go(step); }

void TableView::say(const QModelIndex &index, const QString &sentence)
{
    const bool isFrozen = index.column() < m_frozenCount;
    QTableView *view = isFrozen ? static_cast<QTableView *>(m_frozen) : this;
    m_saidAt = index;
    m_bubble->say(sentence, view->viewport(), view->visualRect(index).intersected(view->viewport()->rect()));
}

void TableView::placeSentence()
{
    if (!m_bubble || m_bubble->sentence().isEmpty() || !m_saidAt.isValid())
        return;
    if (QLineEdit *editor = openEditor())
        m_bubble->say(m_bubble->sentence(), editor, editor->rect());
    else
        say(m_saidAt, m_bubble->sentence());
}

void TableView::hush() { m_bubble->hide(); }

QString TableView::sentence() const { return m_bubble->sentence(); }

void TableView::copy()
{
    const Block block = selectedBlock(*this);
    if (!block.isEmpty())
        QGuiApplication::clipboard()->setMimeData(toMimeData(block, selectedValues(*this)).release());
}

void TableView::paste()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    const Block block = copied ? fromMimeData(*copied) : Block();
    if (!block.isEmpty())
        Q_EMIT blockPasted(block);
}

bool TableView::isStop(const QModelIndex &index) const
{
    return !isColumnHidden(index.column()) && index.flags().testFlags(Qt::ItemIsEditable | Qt::ItemIsEnabled);
}

std::optional<QModelIndex> TableView::nextStop(const QModelIndex &from, int direction) const
{
    const int columns = model()->columnCount();
    const int cells = model()->rowCount() * columns;
    for (int at = from.row() * columns + from.column() + direction; at >= 0 && at < cells; at += direction) {
        const QModelIndex index = model()->index(at / columns, at % columns);
        if (isStop(index))
            return index;
    }
    return std::nullopt;
}

bool TableView::go(Step step)
{
    const QModelIndex from = currentIndex();
    if (!from.isValid() || step == Step::Stay || step == Step::Drop)
        return false;
    const QScopedValueRollback stepping(m_isStepping, true);
    if (step == Step::Next || step == Step::Previous) {
        const std::optional<QModelIndex> to = nextStop(from, step == Step::Next ? 1 : -1);
        if (!to)
            return false;
        if (m_tabOrigin < 0)
            m_tabOrigin = from.column();
        setCurrentIndex(*to);
        return true;
    }
    const int row = from.row() + (step == Step::Down ? 1 : -1);
    if (row < 0 || row >= model()->rowCount())
        return false;
    const int column = step == Step::Down && m_tabOrigin >= 0 ? m_tabOrigin : from.column();
    m_tabOrigin = -1;
    setCurrentIndex(model()->index(row, column));
    return true;
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::Cut)) {
        copy();
        Q_EMIT clearingAsked();
    } else if (event->matches(QKeySequence::Paste)) {
        hush();
        paste();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        go(event->modifiers() & Qt::ShiftModifier ? Step::Up : Step::Down);
    } else if (event->key() == Qt::Key_Backspace && !event->modifiers()) {
        Q_EMIT clearingAsked();
    } else if (event->key() == Qt::Key_Delete && !event->modifiers()) {
        Q_EMIT deletePressed();
    } else if (event->key() == Qt::Key_Escape && !sentence().isEmpty()) {
        hush();
    } else if (event->key() == Qt::Key_F6) {
        QAbstractScrollArea::focusNextPrevChild(!(event->modifiers() & Qt::ShiftModifier));
    } else {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

bool TableView::focusNextPrevChild(bool next)
{
    return go(next ? Step::Next : Step::Previous) || QAbstractScrollArea::focusNextPrevChild(next);
}

void TableView::mousePressEvent(QMouseEvent *event)
{
    if (!holdsOn())
        QTableView::mousePressEvent(event);
}

void TableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!m_isFinishing && isTyping())
        holdsOn();
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    followFrozen();
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitRows();
}

QModelIndex TableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex from = currentIndex();
    if (!finishTyping()) // by a key that the field has no use for
        return from;
    if (from.isValid() && modifiers & Qt::ControlModifier) {
        switch (action) {
        case MoveUp:
            return edgeOfFilled(*this, from, -1, 0);
        case MoveDown:
            return edgeOfFilled(*this, from, 1, 0);
        case MoveLeft:
            return edgeOfFilled(*this, from, 0, -1);
        case MoveRight:
            return edgeOfFilled(*this, from, 0, 1);
        default:
            break;
        }
    }
    return QTableView::moveCursor(action, modifiers);
}

QItemSelectionModel::SelectionFlags TableView::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    if (event && event->type() == QEvent::KeyPress) {
        // Ctrl moves further; it does not move without selecting, as Qt's lists have it.
        const auto *key = static_cast<const QKeyEvent *>(event);
        QKeyEvent plain(key->type(), key->key(), key->modifiers() & ~Qt::ControlModifier);
        return QTableView::selectionCommand(index, &plain);
    }
    return QTableView::selectionCommand(index, event);
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    m_frozen->viewport()->update();
    if (!m_isStepping)
        m_tabOrigin = -1;
    if (!isTyping())
        hush();
    Q_EMIT currentCellChanged(current);
}

void TableView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const int before = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    if (index.column() < m_frozenCount) {
        horizontalScrollBar()->setValue(before);
        return;
    }
    const int hidden = frozenWidth() - visualRect(index).left();
    if (hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

void TableView::updateGeometries()
{
    QTableView::updateGeometries();
    if (m_frozen)
        followFrozen();
}

void TableView::updateEditorGeometries()
{
    QTableView::updateEditorGeometries();
    placeSentence();
}

} // namespace evenkeel::tables
