// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/import/choice_delegate.h"

#include "app/theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr int arrow = 14;
constexpr int arrowMargin = 6;

} // namespace

void ChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() != m_choiceColumn) {
        tables::CellDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem text = option;
    text.rect.adjust(0, 0, -arrow - arrowMargin, 0);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme::color(theme::Role::Selection));
    tables::CellDelegate::paint(painter, text, index);
    const QRect place(option.rect.right() - arrow - arrowMargin, option.rect.center().y() - arrow / 2, arrow, arrow);
    theme::icon(u"chevron-down"_s, theme::Role::Muted).paint(painter, place);
}

} // namespace evenkeel
