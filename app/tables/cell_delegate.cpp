// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/cell_delegate.h"

#include "app/tables/mark.h"
#include "app/theme/plain_text.h"
#include "app/theme/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QToolTip>

namespace evenkeel::tables {
namespace {

constexpr int sideMargin = 6;
constexpr int centeredMargin = 2;
constexpr int narrowestEditor = 60;

/// As wide as its text wants, as far as the table goes.
void fitEditor(QLineEdit *editor)
{
    const int wanted = std::max(QFontMetrics(editor->font()).horizontalAdvance(editor->text()) + 5 * sideMargin, narrowestEditor);
    const int room = editor->parentWidget()->width() - editor->x();
    if (wanted > editor->width() && room > editor->width())
        editor->resize(std::min(wanted, room), editor->height());
}

QColor colorOf(const QVariant &role, theme::Role otherwise)
{
    return theme::color(role.isNull() ? otherwise : theme::Role(role.toInt()));
}

/// What ends typing, and where it goes; none for keys that the line edit takes.
std::optional<Step> stepOf(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Tab:
        return Step::Next;
    case Qt::Key_Backtab:
        return Step::Previous;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return key.modifiers() & Qt::ShiftModifier ? Step::Up : Step::Down;
    case Qt::Key_Down:
        return Step::Down;
    case Qt::Key_Up:
        return Step::Up;
    case Qt::Key_Escape:
        return Step::Drop;
    default:
        return std::nullopt;
    }
}

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    using theme::Role;
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool isCurrent = view && view->selectionModel()->currentIndex() == index;
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isSuggestion = index.data(SuggestionRole).toBool();
    const QVariant heat = index.data(HeatRole);
    const QRect rect = option.rect;

    painter->save();
    painter->setClipRect(rect);
    QColor ink = isSuggestion ? theme::color(Role::Faint) : colorOf(index.data(InkRole), Role::Text);
    if (!heat.isNull()) {
        painter->fillRect(rect, theme::heat(heat.toDouble()));
        ink = theme::onHeat(heat.toDouble());
    } else if (const QVariant tint = index.data(TintRole); !tint.isNull()) {
        painter->fillRect(rect, colorOf(tint, Role::Surface));
    }
    if (isSelected && heat.isNull())
        painter->fillRect(rect, theme::color(Role::Selection));

    QFont font = option.font;
    font.setItalic(isSuggestion);
    font.setBold(index.data(StrongRole).toBool());
    painter->setFont(font);
    const QFontMetrics metrics(font);

    const QString text = index.data(Qt::DisplayRole).toString();
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    const bool isCentered = alignment & Qt::AlignHCenter;
    const int margin = isCentered ? centeredMargin : sideMargin;
    QRect inner = rect.adjusted(margin, 0, -margin, 0);
    if (const auto mark = Mark(index.data(MarkRole).toInt()); mark != Mark::None) {
        const int size = metrics.height();
        const int textWidth = metrics.horizontalAdvance(text);
        int left = inner.left();
        if (isCentered)
            left = std::max(left, inner.center().x() - (size + textWidth) / 2);
        else if (alignment & Qt::AlignRight)
            left = std::max(left, inner.right() - size - textWidth);
        paintMark(*painter, QRectF(left, rect.center().y() - size / 2., size, size), mark, ink);
        inner.setLeft(left + size);
    }
    painter->setPen(ink);
    // A line feed would make a row of its own; a name is shown as one line.
    const QString line = metrics.elidedText(QString(text).replace(u'\n', u' '), Qt::ElideRight, inner.width());
    painter->drawText(inner, int((alignment & Qt::AlignHorizontal_Mask ? alignment & Qt::AlignHorizontal_Mask
                                                                       : Qt::AlignLeft)
                                 | Qt::AlignVCenter) | Qt::TextSingleLine, line);

    if (!index.data(HintRole).toString().isEmpty()) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme::color(Role::Warning));
        const QPointF top = rect.topRight();
        painter->drawPolygon(QPolygonF({top + QPointF(-8, 1), top + QPointF(0, 1), top + QPointF(0, 9)}));
    } else if (index.data(NotedRole).toBool()) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme::color(Role::Muted));
        const QPointF top = rect.topRight();
        painter->drawPolygon(QPolygonF({top + QPointF(-5, 1), top + QPointF(0, 1), top + QPointF(0, 6)}));
    }
    if (isCurrent) {
        const bool isActive = view->hasFocus(); // of the table, where this is its frozen part
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setPen(QPen(theme::color(isActive ? Role::Accent : Role::Muted), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setFrame(false);
    editor->setTextMargins(sideMargin - 2, 0, sideMargin - 2, 0);
    editor->setAutoFillBackground(true);
    const QString heading = index.model()->headerData(index.column(), Qt::Horizontal).toString();
    editor->setAccessibleName(heading);
    connect(editor, &QLineEdit::textChanged, editor, [editor] { fitEditor(editor); });
    return editor;
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &) const
{
    editor->setGeometry(option.rect);
    fitEditor(qobject_cast<QLineEdit *>(editor));
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *line = qobject_cast<QLineEdit *>(editor);
    if (!line->isModified())
        line->setText(index.data(Qt::EditRole).toString());
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString text = index.data(HintRole).toString();
    if (text.isEmpty())
        text = index.data(Qt::ToolTipRole).toString();
    if (text.isEmpty()) {
        const QString shown = index.data(Qt::DisplayRole).toString();
        if (QFontMetrics(option.font).horizontalAdvance(shown) > option.rect.width() - 2 * sideMargin)
            text = shown;
    }
    QToolTip::showText(event->globalPos(), theme::asHtml(text), view);
    return true;
}

bool CellDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QLineEdit *>(object);
    if (!editor)
        return QStyledItemDelegate::eventFilter(object, event);
    if (event->type() == QEvent::KeyPress) {
        if (const std::optional<Step> step = stepOf(*static_cast<QKeyEvent *>(event))) {
            Q_EMIT finished(editor, *step);
            return true;
        }
        return false;
    }
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        // Another window, or a menu of this one: typing goes on when it is gone.
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            Q_EMIT finished(editor, Step::Stay);
        return false;
    }
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return false;
}

} // namespace evenkeel::tables
