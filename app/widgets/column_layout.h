// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/items_layout.h"

#include <QHash>

namespace evenkeel {

/// Lays its items out in as many columns of one width as fit, row after row; items of a row are of one
/// height. Hidden items take no room. It asks for no more width than one column of the narrowest, whatever cannot be broken
/// in it.
class ColumnLayout : public ItemsLayout
{
    Q_OBJECT

public:
    /// No column is narrower than `narrowest`, unless there is only one; there are at most `mostColumns`.
    ColumnLayout(int narrowest, int mostColumns, QWidget *parent = nullptr);

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;
    void invalidate() override;

private:
    /// The height taken; moves the items too where `places`.
    int arrange(const QRect &rect, bool places) const;

    mutable QHash<int, int> m_heights; ///< By width: asked for again and again while a window is laid out.
    int m_narrowest;
    int m_mostColumns;
};

} // namespace evenkeel
