// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/find/found_delegate.h"

#include "app/flows/find/found_model.h"
#include "app/theme/theme.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;
using evenkeel::theme::TextStyle;

namespace evenkeel {

namespace {

constexpr int margin = 10;
constexpr int padding = 6;
constexpr int gap = 10;

const FoundModel::Row &rowOf(const QModelIndex &index)
{
    return static_cast<const FoundModel *>(index.model())->row(index.row());
}

int heightOf(TextStyle style) { return QFontMetrics(theme::font(style)).height(); }

QString iconOf(FoundKind kind)
{
    switch (kind) {
    case FoundKind::Team: return u"team"_s;
    case FoundKind::Person: return u"person"_s;
    case FoundKind::Competency: return u"table"_s;
    case FoundKind::Command: break;
    }
    return u"chevron-right"_s;
}

/// Draws on one line, cut where there is no room, and says how wide it was.
int drawText(QPainter &painter, const QRect &box, const QString &text, TextStyle style, theme::Role role,
             Qt::Alignment side = Qt::AlignLeft)
{
    painter.setFont(theme::font(style));
    painter.setPen(theme::color(role));
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width());
    painter.drawText(box, int(side | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    return painter.fontMetrics().horizontalAdvance(shown);
}

void drawFound(QPainter &painter, QRect box, const Found &found)
{
    const int icon = heightOf(TextStyle::Body);
    theme::icon(iconOf(found.kind), theme::Role::Muted)
        .paint(&painter, QRect(box.left(), box.top() + (box.height() - icon) / 2, icon, icon));
    box.setLeft(box.left() + icon + gap);
    const QString side = found.mark.isEmpty() ? found.keys : found.mark;
    if (!side.isEmpty()) {
        const QRect half = box.adjusted(box.width() / 2, 0, 0, 0);
        box.setRight(box.right() - gap
                     - drawText(painter, half, side, TextStyle::Caption, theme::Role::Muted, Qt::AlignRight));
    }
    const theme::Role ink = found.canBeChosen && found.mark.isEmpty() ? theme::Role::Text : theme::Role::Muted;
    if (found.detail.isEmpty()) {
        drawText(painter, box, found.name, TextStyle::Strong, ink);
        return;
    }
    const QRect upper(box.left(), box.top() + padding, box.width(), heightOf(TextStyle::Strong));
    const QRect lower(box.left(), upper.bottom() + 1, box.width(), heightOf(TextStyle::Caption));
    drawText(painter, upper, found.name, TextStyle::Strong, ink);
    drawText(painter, lower, found.detail, TextStyle::Caption, theme::Role::Muted);
}

} // namespace

void FoundDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const FoundModel::Row &row = rowOf(index);
    const QRect box = option.rect.adjusted(margin, 0, -margin, 0);
    painter->save();
    if (row.found) {
        QStyleOptionViewItem background = option;
        background.state.setFlag(QStyle::State_Active);
        QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &background, painter, option.widget);
        drawFound(*painter, box, *row.found);
    } else {
        const bool isHeading = row.kind == FoundModel::RowKind::Heading;
        drawText(*painter, box, row.text, isHeading ? TextStyle::Caption : TextStyle::Body, theme::Role::Muted);
    }
    painter->restore();
}

QSize FoundDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = option.rect.width();
    switch (rowOf(index).kind) {
    case FoundModel::RowKind::Heading: return {width, heightOf(TextStyle::Caption) + 2 * padding};
    case FoundModel::RowKind::Found:
        return {width, heightOf(TextStyle::Strong) + heightOf(TextStyle::Caption) + 2 * padding};
    case FoundModel::RowKind::More:
    case FoundModel::RowKind::Nothing: break;
    }
    return {width, heightOf(TextStyle::Body) + 2 * padding};
}

} // namespace evenkeel
