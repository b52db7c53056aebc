// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QLayout>

namespace evenkeel {

/// Lays its items out in as many columns of one width as fit, row after row; items of a row are of one
/// height. Hidden items take no room. It asks for no more width than one column of the narrowest, whatever cannot be broken
/// in it.
class ColumnLayout : public QLayout
{
    Q_OBJECT

public:
    /// No column is narrower than `narrowest`, unless there is only one; there are at most `mostColumns`.
    ColumnLayout(int narrowest, int mostColumns, QWidget *parent = nullptr);
    ~ColumnLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    Qt::Orientations expandingDirections() const override { return {}; }
    void setGeometry(const QRect &rect) override;
    void invalidate() override;

private:
    /// The height taken; moves the items too where `places`.
    int arrange(const QRect &rect, bool places) const;

    QList<QLayoutItem *> m_items;
    mutable QHash<int, int> m_heights; ///< By width: asked for again and again while a window is laid out.
    int m_narrowest;
    int m_mostColumns;
};

} // namespace evenkeel
