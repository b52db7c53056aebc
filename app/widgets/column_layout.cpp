// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/column_layout.h"

#include <QWidget>

#include <algorithm>

namespace evenkeel {

namespace {

int heightOf(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

ColumnLayout::ColumnLayout(int narrowest, int mostColumns, QWidget *parent)
    : ItemsLayout(parent)
    , m_narrowest(narrowest)
    , m_mostColumns(mostColumns)
{
    Q_ASSERT(mostColumns > 0);
}

int ColumnLayout::heightForWidth(int width) const
{
    auto known = m_heights.constFind(width);
    if (known == m_heights.constEnd())
        known = m_heights.insert(width, arrange(QRect(0, 0, width, 0), false));
    return *known;
}

void ColumnLayout::invalidate()
{
    m_heights.clear();
    QLayout::invalidate();
}

QSize ColumnLayout::sizeHint() const
{
    const int width = m_narrowest * m_mostColumns + std::max(0, spacing()) * (m_mostColumns - 1);
    return QSize(width, heightForWidth(width));
}

QSize ColumnLayout::minimumSize() const
{
    const QSize least = leastOfEach();
    return QSize(std::min(least.width(), m_narrowest), least.height()).grownBy(contentsMargins());
}

void ColumnLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int ColumnLayout::arrange(const QRect &rect, bool places) const
{
    const std::vector<QLayoutItem *> items = shown();
    const QMargins margins = contentsMargins();
    if (items.empty())
        return margins.top() + margins.bottom();
    const QRect inner = rect.marginsRemoved(margins);
    const int gap = std::max(0, spacing());
    const int fitting = std::max(1, (inner.width() + gap) / (m_narrowest + gap));
    const int columns = std::min({fitting, m_mostColumns, static_cast<int>(items.size())});
    const auto left = [&](int column) { return column * (inner.width() + gap) / columns; };

    int y = inner.top();
    for (std::size_t first = 0; first < items.size(); first += std::size_t(columns)) {
        const auto inRow = static_cast<int>(std::min(std::size_t(columns), items.size() - first));
        int rowHeight = 0;
        for (int column = 0; column < inRow; ++column)
            rowHeight = std::max(rowHeight,
                                 heightOf(*items[first + std::size_t(column)], left(column + 1) - gap - left(column)));
        for (int column = 0; places && column < inRow; ++column) {
            const QRect cell(inner.left() + left(column), y, left(column + 1) - gap - left(column),
                             rowHeight);
            items[first + std::size_t(column)]->setGeometry(cell);
        }
        y += rowHeight + gap;
    }
    return y - gap - inner.top() + margins.top() + margins.bottom();
}

} // namespace evenkeel
