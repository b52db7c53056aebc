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
    : QLayout(parent)
    , m_narrowest(narrowest)
    , m_mostColumns(mostColumns)
{
    Q_ASSERT(mostColumns > 0);
}

ColumnLayout::~ColumnLayout() { qDeleteAll(m_items); }

void ColumnLayout::addItem(QLayoutItem *item) { m_items.append(item); }

int ColumnLayout::count() const { return static_cast<int>(m_items.size()); }

QLayoutItem *ColumnLayout::itemAt(int index) const { return m_items.value(index, nullptr); }

QLayoutItem *ColumnLayout::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
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
    QSize least;
    for (const QLayoutItem *item : m_items)
        least = least.expandedTo(item->isEmpty() ? QSize() : item->minimumSize());
    return QSize(std::min(least.width(), m_narrowest), least.height()).grownBy(contentsMargins());
}

void ColumnLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int ColumnLayout::arrange(const QRect &rect, bool places) const
{
    QList<QLayoutItem *> shown;
    std::copy_if(m_items.begin(), m_items.end(), std::back_inserter(shown),
                 [](const QLayoutItem *item) { return !item->isEmpty(); });
    const QMargins margins = contentsMargins();
    if (shown.isEmpty())
        return margins.top() + margins.bottom();
    const QRect inner = rect.marginsRemoved(margins);
    const int gap = std::max(0, spacing());
    const int fitting = std::max(1, (inner.width() + gap) / (m_narrowest + gap));
    const int columns = std::min({fitting, m_mostColumns, static_cast<int>(shown.size())});
    const auto left = [&](int column) { return column * (inner.width() + gap) / columns; };

    int y = inner.top();
    for (qsizetype first = 0; first < shown.size(); first += columns) {
        const auto inRow = static_cast<int>(std::min<qsizetype>(columns, shown.size() - first));
        int rowHeight = 0;
        for (int column = 0; column < inRow; ++column)
            rowHeight = std::max(rowHeight,
                                 heightOf(*shown[first + column], left(column + 1) - gap - left(column)));
        for (int column = 0; places && column < inRow; ++column) {
            const QRect cell(inner.left() + left(column), y, left(column + 1) - gap - left(column),
                             rowHeight);
            shown[first + column]->setGeometry(cell);
        }
        y += rowHeight + gap;
    }
    return y - gap - inner.top() + margins.top() + margins.bottom();
}

} // namespace evenkeel
