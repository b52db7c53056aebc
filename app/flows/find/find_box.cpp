// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/find/find_box.h"

#include "app/flows/find/found_delegate.h"
#include "app/flows/find/found_model.h"
#include "app/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr std::size_t mostOfKind = 5;
constexpr int page = 5; ///< Rows.
constexpr int widthInCharacters = 58;
constexpr int margin = 12; ///< Between the popup and the window's edge.

} // namespace

FindBox::FindBox(MakeIndex makeIndex, QWidget *parent)
    : QLineEdit(parent)
    , m_makeIndex(std::move(makeIndex))
    , m_model(new FoundModel(this))
{
    setPlaceholderText(tr("Find anything (%1)").arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    setAccessibleName(tr("Find a person, team, competency or command"));
    setClearButtonEnabled(true);
    addAction(theme::icon(u"search"_s, theme::Role::Muted), QLineEdit::LeadingPosition);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
        if (now == this && before)
            m_before = before;
    });
    connect(this, &QLineEdit::textEdited, this, &FindBox::search);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            search(); // its clear button tells no editing
    });
}

void FindBox::makePopup()
{
    m_popup = new QFrame(window());
    m_popup->setAutoFillBackground(true);
    theme::setLook(m_popup, theme::Look::Card);
    m_popup->setFocusPolicy(Qt::NoFocus);
    m_popup->hide();
    m_list = new QListView(m_popup);
    theme::setLook(m_list, theme::Look::Inner);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FoundDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Found"));
    auto *layout = new QVBoxLayout(m_popup);
    layout->setContentsMargins(1, 5, 1, 5);
    layout->addWidget(m_list);
    connect(m_list, &QListView::clicked, this, &FindBox::choose);
    window()->installEventFilter(this);
}

void FindBox::begin()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void FindBox::refresh()
{
    m_index.reset();
    if (hasFocus())
        search();
}

void FindBox::search()
{
    if (text().trimmed().isEmpty()) {
        if (m_popup)
            m_popup->hide();
        return;
    }
    if (!m_index)
        m_index = m_makeIndex();
    m_model->show(text().trimmed(), m_index->find(text(), mostOfKind));
    showPopup();
    m_list->scrollToTop();
    setCurrent(m_model->choosable(0, 1));
}

void FindBox::showPopup()
{
    if (!m_popup)
        makePopup();
    place();
    m_popup->show();
    m_popup->raise();
}

void FindBox::place()
{
    const QRect room = window()->rect().adjusted(margin, margin, -margin, -margin);
    const QPoint below = mapTo(window(), QPoint(0, height() + 2));
    const int wanted = std::max(width(), fontMetrics().averageCharWidth() * widthInCharacters);
    const int listWidth = std::min(wanted, room.right() - below.x());
    m_popup->resize(listWidth, m_popup->height());
    int rows = 0;
    QStyleOptionViewItem option;
    option.rect.setWidth(listWidth);
    for (int row = 0; row < m_model->rowCount(); ++row)
        rows += m_list->itemDelegate()->sizeHint(option, m_model->index(row)).height();
    const QMargins around = m_popup->layout()->contentsMargins();
    const int wantedHeight = rows + around.top() + around.bottom() + 2;
    m_popup->setGeometry(below.x(), below.y(), listWidth, std::min(wantedHeight, room.bottom() - below.y()));
}

void FindBox::step(int by)
{
    const int direction = by < 0 ? -1 : 1;
    int at = m_list->currentIndex().row();
    for (int left = std::abs(by); left > 0; --left) {
        const int next = m_model->choosable(at + direction, direction);
        if (next < 0)
            break;
        at = next;
    }
    setCurrent(at);
    if (direction < 0 && m_model->choosable(at - 1, -1) < 0)
        m_list->scrollToTop(); // with its heading
}

void FindBox::setCurrent(int row)
{
    const QModelIndex index = m_model->index(row);
    m_list->setCurrentIndex(index);
    // The keyboard stays in the field: what Enter would choose is read out as its description.
    setAccessibleDescription(m_model->data(index.isValid() ? index : m_model->index(0), Qt::AccessibleTextRole).toString());
}

void FindBox::choose(const QModelIndex &index)
{
    if (!index.isValid() || !(index.flags() & Qt::ItemIsEnabled))
        return;
    const Found found = *m_model->row(index.row()).found;
    const std::shared_ptr<const FindIndex> kept = m_index;
    leave();
    Q_EMIT chosen(found, kept);
}

void FindBox::leave()
{
    clear();
    setAccessibleDescription({});
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    else
        focusNextPrevChild(true);
}

void FindBox::keyPressEvent(QKeyEvent *event)
{
    const bool isOpen = m_popup && m_popup->isVisible();
    switch (event->key()) {
    case Qt::Key_Escape:
        leave();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isOpen)
            choose(m_list->currentIndex());
        break;
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        if (isOpen) {
            const bool isPage = event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp;
            const bool isForward = event->key() == Qt::Key_Down || event->key() == Qt::Key_PageDown;
            step((isForward ? 1 : -1) * (isPage ? page : 1));
        } else if (event->key() == Qt::Key_Down) {
            focusNextPrevChild(true);
        }
        break;
    default:
        QLineEdit::keyPressEvent(event);
        return;
    }
    event->accept();
}

void FindBox::focusInEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        m_index.reset(); // commands may be others now
    QLineEdit::focusInEvent(event);
    if (!text().isEmpty())
        search();
}

void FindBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (m_popup && event->reason() != Qt::PopupFocusReason)
        m_popup->hide();
}

bool FindBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && m_popup->isVisible())
        place();
    return QLineEdit::eventFilter(watched, event);
}

} // namespace evenkeel
