// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/items_layout.h"

#include <QWidget>

namespace evenkeel {

ItemsLayout::ItemsLayout(QWidget *parent)
    : QLayout(parent)
{}

ItemsLayout::~ItemsLayout() = default;

void ItemsLayout::addItem(QLayoutItem *item) { m_items.emplace_back(item); }

QLayoutItem *ItemsLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)].get() : nullptr;
}

QLayoutItem *ItemsLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *taken = m_items[std::size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return taken;
}

std::vector<QLayoutItem *> ItemsLayout::shown() const
{
    std::vector<QLayoutItem *> items;
    for (const std::unique_ptr<QLayoutItem> &item : m_items) {
        if (!item->isEmpty())
            items.push_back(item.get());
    }
    return items;
}

QSize ItemsLayout::leastOfEach() const
{
    QSize least;
    for (const QLayoutItem *item : shown())
        least = least.expandedTo(item->minimumSize());
    return least;
}

void ItemsLayout::place(QLayoutItem *item, QRect box, const QRect &whole) const
{
    if (parentWidget() && parentWidget()->isRightToLeft())
        box.moveLeft(whole.left() + whole.right() - box.right());
    item->setGeometry(box);
}

} // namespace evenkeel
