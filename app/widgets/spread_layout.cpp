// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/spread_layout.h"

#include <QWidget>

#include <algorithm>

namespace evenkeel {

SpreadLayout::SpreadLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

SpreadLayout::~SpreadLayout() = default;

void SpreadLayout::addItem(QLayoutItem *item)
{
    Q_ASSERT(m_items.size() < 2);
    m_items.emplace_back(item);
}

QLayoutItem *SpreadLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)].get() : nullptr;
}

QLayoutItem *SpreadLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *taken = m_items[std::size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return taken;
}

std::vector<QLayoutItem *> SpreadLayout::shown() const
{
    std::vector<QLayoutItem *> items;
    for (const std::unique_ptr<QLayoutItem> &item : m_items) {
        if (!item->isEmpty())
            items.push_back(item.get());
    }
    return items;
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

QSize SpreadLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem *item : shown())
        least = least.expandedTo(item->minimumSize());
    return least;
}

void SpreadLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const bool isOne = isOneLine(rect.width());
    int y = rect.top();
    for (QLayoutItem *item : shown()) {
        const QSize size(std::min(item->sizeHint().width(), rect.width()), item->sizeHint().height());
        const bool isRight = isOne && m_items.size() > 1 && item == m_items[1].get();
        const int x = isRight ? rect.right() + 1 - size.width() : rect.left();
        const int top = isOne ? rect.top() + (rect.height() - size.height()) / 2 : y;
        QRect box(x, top, size.width(), size.height());
        if (parentWidget() && parentWidget()->isRightToLeft())
            box.moveLeft(rect.left() + rect.right() - box.right());
        item->setGeometry(box);
        y += size.height() + spacing();
    }
}

} // namespace evenkeel
