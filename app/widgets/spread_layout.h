// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/items_layout.h"

namespace evenkeel {

/// Two items at the two ends of a line, centered on it; under each other where they do not fit beside each other. A hidden
/// one takes no room.
class SpreadLayout : public ItemsLayout
{
    Q_OBJECT

public:
    explicit SpreadLayout(QWidget *parent = nullptr);

    /// The first is the left one, the second the right one.
    void addItem(QLayoutItem *item) override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    bool isOneLine(int width) const;
};

} // namespace evenkeel
