// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/spread_layout.h"

#include <algorithm>

namespace evenkeel {

SpreadLayout::SpreadLayout(QWidget *parent)
    : ItemsLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

void SpreadLayout::addItem(QLayoutItem *item)
{
    Q_ASSERT(count() < 2);
    ItemsLayout::addItem(item);
}

bool SpreadLayout::isOneLine(int width) const
{
    int wanted = -spacing();
    for (const QLayoutItem *item : shown())
        wanted += spacing() + item->sizeHint().width();
    return wanted <= width;
}

int SpreadLayout::heightForWidth(int width) const
{
    const bool isOne = isOneLine(width);
    int height = 0;
    int sum = -spacing();
    for (const QLayoutItem *item : shown()) {
        height = std::max(height, item->sizeHint().height());
        sum += spacing() + item->sizeHint().height();
    }
    return isOne ? height : sum;
}

QSize SpreadLayout::sizeHint() const
{
    int width = 0;
    for (const QLayoutItem *item : shown())
        width += (width > 0 ? spacing() : 0) + item->sizeHint().width();
    return {width, heightForWidth(width)};
}

QSize SpreadLayout::minimumSize() const { return leastOfEach(); }

void SpreadLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const bool isOne = isOneLine(rect.width());
    int y = rect.top();
    for (QLayoutItem *item : shown()) {
        const QSize size(std::min(item->sizeHint().width(), rect.width()), item->sizeHint().height());
        const bool isRight = isOne && item == itemAt(1);
        const int x = isRight ? rect.right() + 1 - size.width() : rect.left();
        const int top = isOne ? rect.top() + (rect.height() - size.height()) / 2 : y;
        place(item, QRect(QPoint(x, top), size), rect);
        y += size.height() + spacing();
    }
}

} // namespace evenkeel
