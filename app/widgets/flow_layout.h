// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/items_layout.h"

namespace evenkeel {

/// Items one after the other, as wide as they like to be and centered on their line; what does not fit goes on in the
/// next line. A hidden one takes no room.
class FlowLayout : public ItemsLayout
{
    Q_OBJECT

public:
    FlowLayout(int gap, int lineGap, QWidget *parent = nullptr);

    int heightForWidth(int width) const override;
    /// All in one line.
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Returns the height that it takes.
    int arrange(const QRect &rect, bool places) const;

    int m_gap;
    int m_lineGap;
};

} // namespace evenkeel
