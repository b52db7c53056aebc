// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/spots.h"

#include <QHash>
#include <QPixmap>
#include <QWidget>

namespace evenkeel::charts {

/// The drawn part of a ChartView: draws the figure once for each size and scheme, and moves a focus over its
/// spots by arrow keys. A screen reader meets the spots as its children.
class ChartCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit ChartCanvas(QWidget *parent = nullptr);

    void setFigure(const Figure &figure);
    const Figure &figure() const { return m_figure; }
    Style style() const;

    const QList<Spot> &spots() const;
    /// -1 where none is; then the whole chart has the focus.
    int current() const { return m_current; }
    void setCurrent(int spot);
    void activate(int spot);
    /// -1 where there is none.
    int spotAt(const QPointF &position) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void teamActivated(evenkeel::TeamId team);
    void rowsActivated(const evenkeel::RowsBehind &ratings);
    void dayActivated(evenkeel::Day day);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void redraw();
    void scrollTo(const QRectF &box);
    QPoint besideOf(const QRectF &box) const;
    void hover(int spot);
    void move(const QPointF &direction);

    Figure m_figure;
    QPixmap m_drawn;
    mutable QList<Spot> m_spots;
    /// Layouts ask for the same widths again and again.
    mutable QHash<int, int> m_heights;
    mutable bool m_hasSpots = false; ///< m_spots is of this figure and size.
    int m_current = -1;
    int m_hovered = -1;
    int m_pressed = -1;
    bool m_showsFocus = false; ///< The keyboard is used here; a ring at the start would only distract.
};

} // namespace evenkeel::charts
