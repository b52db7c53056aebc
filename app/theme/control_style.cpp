// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/control_style.h"

#include "app/theme/theme.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace evenkeel::theme {

namespace {

/// A centered square of whole pixels.
QRectF squareIn(const QRect &rect)
{
    const int side = std::min({rect.width(), rect.height(), 16});
    return QRectF(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side)
        .adjusted(0.5, 0.5, -0.5, -0.5);
}

/// Where marks stand out from the surface by 3:1, which a border that only decorates need not.
QColor outlineOf(const QStyleOption *option)
{
    if (!(option->state & QStyle::State_Enabled))
        return color(Role::Border);
    return color(option->state & (QStyle::State_HasFocus | QStyle::State_MouseOver) ? Role::Accent
                                                                                    : Role::Faint);
}

void drawCheckMark(QPainter *painter, const QRectF &box, const QColor &ink)
{
    QPen pen(ink, box.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    const auto at = [&box](double x, double y) {
        return QPointF(box.x() + x * box.width(), box.y() + y * box.height());
    };
    const QPointF points[] = {at(0.22, 0.53), at(0.42, 0.72), at(0.78, 0.30)};
    painter->drawPolyline(points, 3);
}

void drawCheckBox(QPainter *painter, const QStyleOption *option)
{
    const QRectF box = squareIn(option->rect);
    const bool isOn = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const bool isEnabled = option->state & QStyle::State_Enabled;
    const QColor fill = isOn ? color(isEnabled ? Role::Accent : Role::Faint) : color(Role::Surface);
    painter->setPen(QPen(isOn ? fill : outlineOf(option), 1.25));
    painter->setBrush(fill);
    painter->drawRoundedRect(box, 3, 3);
    if (option->state & QStyle::State_On)
        drawCheckMark(painter, box, color(isEnabled ? Role::OnAccent : Role::Surface));
    if (option->state & QStyle::State_NoChange) {
        painter->setPen(QPen(color(Role::OnAccent), box.width() / 8));
        painter->drawLine(QPointF(box.left() + 4, box.center().y()),
                          QPointF(box.right() - 4, box.center().y()));
    }
}

void drawRadioButton(QPainter *painter, const QStyleOption *option)
{
    const QRectF circle = squareIn(option->rect);
    const bool isOn = option->state & QStyle::State_On;
    const QColor on = color(option->state & QStyle::State_Enabled ? Role::Accent : Role::Faint);
    painter->setPen(QPen(isOn ? on : outlineOf(option), 1.25));
    painter->setBrush(color(Role::Surface));
    painter->drawEllipse(circle);
    if (!isOn)
        return;
    painter->setPen(Qt::NoPen);
    painter->setBrush(on);
    const double inner = circle.width() * 0.26;
    painter->drawEllipse(circle.center(), inner, inner);
}

} // namespace

ControlStyle::ControlStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

void ControlStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    const auto drawn = [&](auto draw) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        draw();
        painter->restore();
    };
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawn([&] { drawCheckBox(painter, option); });
        break;
    case PE_IndicatorRadioButton:
        drawn([&] { drawRadioButton(painter, option); });
        break;
    case PE_IndicatorMenuCheckMark:
        if (option->state & State_On)
            drawn([&] { drawCheckMark(painter, squareIn(option->rect), color(Role::Text)); });
        break;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

QIcon ControlStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    return icon == SP_LineEditClearButton ? theme::icon(u"close"_s, Role::Muted)
                                          : QProxyStyle::standardIcon(icon, option, widget);
}

int ControlStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returned) const
{
    // A row is opened by a double click or Enter everywhere, whatever the desktop says.
    if (hint == SH_ItemView_ActivateItemOnSingleClick)
        return 0;
    // A red cross before "Cancel" is the loudest thing of a dialog.
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace evenkeel::theme
