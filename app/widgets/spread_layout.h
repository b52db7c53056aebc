// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace evenkeel {

/// Two items at the two ends of a line, centered on it; under each other where they do not fit beside each other. A hidden
/// one takes no room.
class SpreadLayout : public QLayout
{
    Q_OBJECT

public:
    explicit SpreadLayout(QWidget *parent = nullptr);
    ~SpreadLayout() override;

    /// The first is the left one, the second the right one.
    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    Qt::Orientations expandingDirections() const override { return {}; }
    void setGeometry(const QRect &rect) override;

private:
    std::vector<QLayoutItem *> shown() const;
    bool isOneLine(int width) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace evenkeel
