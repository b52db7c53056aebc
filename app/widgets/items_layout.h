// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace evenkeel {

/// A layout that owns its items, and whose height depends on its width. What it does with them is for others to say.
class ItemsLayout : public QLayout
{
public:
    explicit ItemsLayout(QWidget *parent);
    ~ItemsLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    Qt::Orientations expandingDirections() const override { return {}; }

protected:
    /// Those that are not hidden, in order.
    std::vector<QLayoutItem *> shown() const;
    /// The smallest size that each of them has room in.
    QSize leastOfEach() const;
    /// Puts the item into the box, or, where writing runs from the right, into its mirror image in `whole`.
    void place(QLayoutItem *item, QRect box, const QRect &whole) const;

private:
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace evenkeel
