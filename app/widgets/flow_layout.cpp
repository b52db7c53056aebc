// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/flow_layout.h"

#include <algorithm>

namespace evenkeel {

FlowLayout::FlowLayout(int gap, int lineGap, QWidget *parent)
    : ItemsLayout(parent)
    , m_gap(gap)
    , m_lineGap(lineGap)
{
    setContentsMargins(0, 0, 0, 0);
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    return arrange(QRect(0, 0, width - margins.left() - margins.right(), 0), false) + margins.top() + margins.bottom();
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : shown())
        size = QSize(size.width() + (size.width() > 0 ? m_gap : 0) + item->sizeHint().width(),
                     std::max(size.height(), item->sizeHint().height()));
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const { return leastOfEach().grownBy(contentsMargins()); }

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect.marginsRemoved(contentsMargins()), true);
}

int FlowLayout::arrange(const QRect &rect, bool places) const
{
    std::vector<QLayoutItem *> line;
    int width = 0;
    int y = rect.top();
    const auto endLine = [&] {
        int height = 0;
        for (const QLayoutItem *item : line)
            height = std::max(height, item->sizeHint().height());
        int x = rect.left();
        for (QLayoutItem *item : line) {
            const QSize size(std::min(item->sizeHint().width(), rect.width()), item->sizeHint().height());
            if (places)
                place(item, QRect(QPoint(x, y + (height - size.height()) / 2), size), rect);
            x += size.width() + m_gap;
        }
        y += height + m_lineGap;
        line.clear();
        width = 0;
    };
    for (QLayoutItem *item : shown()) {
        const int wanted = item->sizeHint().width();
        if (!line.empty() && width + m_gap + wanted > rect.width())
            endLine();
        width += (line.empty() ? 0 : m_gap) + wanted;
        line.push_back(item);
    }
    if (!line.empty())
        endLine();
    return std::max(0, y - m_lineGap - rect.top());
}

} // namespace evenkeel
