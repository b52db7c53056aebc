// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>

namespace evenkeel {

/// A horizontal slider whose values are few and all marked. Its handle may be shown on the way between two of them. The
/// wheel scrolls what it stands in.
class StepSlider : public QSlider
{
    Q_OBJECT

public:
    explicit StepSlider(QWidget *parent = nullptr);

    /// Where the handle is drawn; setValue() does not move it.
    void showAt(double value);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    /// Goes to the mark that is nearest.
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    double centerOf(double value) const;

    double m_shown = 0;
};

} // namespace evenkeel
