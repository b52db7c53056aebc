// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/step_slider.h"

#include "app/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QWheelEvent>

#include <cmath>

namespace evenkeel {

namespace {

constexpr double handleRadius = 8;
constexpr double markRadius = 3;
constexpr double grooveWidth = 3;

} // namespace

StepSlider::StepSlider(QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
{
    setPageStep(1);
    setAttribute(Qt::WA_Hover);
}

void StepSlider::showAt(double value)
{
    m_shown = value;
    update();
}

QSize StepSlider::sizeHint() const { return QSize(QSlider::sizeHint().width(), qCeil(2 * handleRadius + 8)); }

/// Where the style takes the mouse to point at this value.
double StepSlider::centerOf(double value) const
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    const auto at = [&](int position) {
        option.sliderPosition = option.sliderValue = position;
        return style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this).toRectF().center().x();
    };
    const int below = static_cast<int>(std::floor(value));
    return std::lerp(at(below), at(std::min(below + 1, maximum())), value - below);
}

void StepSlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double y = height() / 2.0;
    const double handle = centerOf(m_shown);
    const auto line = [&](double from, double to, theme::Role role) {
        painter.setPen(QPen(theme::color(role), grooveWidth, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(from, y), QPointF(to, y));
    };
    const theme::Role accent = isEnabled() ? theme::Role::Accent : theme::Role::Faint;
    line(centerOf(minimum()), centerOf(maximum()), theme::Role::Border);
    line(centerOf(minimum()), handle, accent);
    for (int value = minimum(); value <= maximum(); ++value) {
        painter.setPen(QPen(theme::color(value <= m_shown ? accent : theme::Role::Muted), 1.5));
        painter.setBrush(theme::color(value <= m_shown ? accent : theme::Role::Surface));
        painter.drawEllipse(QPointF(centerOf(value), y), markRadius, markRadius);
    }
    painter.setPen(QPen(theme::color(accent), 2));
    painter.setBrush(theme::color(isSliderDown() || underMouse() ? theme::Role::Selection : theme::Role::Surface));
    painter.drawEllipse(QPointF(handle, y), handleRadius - 1, handleRadius - 1);
    if (hasFocus()) {
        painter.setPen(QPen(theme::color(theme::Role::Accent), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(handle, y), handleRadius + 2, handleRadius + 2);
    }
}

void StepSlider::mousePressEvent(QMouseEvent *event)
{
    const double x = event->position().x();
    if (event->button() == Qt::LeftButton && std::abs(x - centerOf(value())) > handleRadius) {
        int nearest = minimum();
        for (int value = minimum(); value <= maximum(); ++value) {
            if (std::abs(centerOf(value) - x) < std::abs(centerOf(nearest) - x))
                nearest = value;
        }
        setValue(nearest);
        if (std::abs(x - centerOf(nearest)) > handleRadius) { // there is no handle there to take hold of
            event->accept();
            return;
        }
    }
    QSlider::mousePressEvent(event);
}

void StepSlider::wheelEvent(QWheelEvent *event) { event->ignore(); }

} // namespace evenkeel
