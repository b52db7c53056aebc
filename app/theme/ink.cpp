// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/ink.h"

#include "app/theme/theme.h"

#include <QApplication>
#include <QVariant>
#include <QWidget>

namespace evenkeel::theme {

namespace {

constexpr auto inkProperty = "ink";

void paintWith(QWidget *widget, Role role)
{
    QPalette palette = widget->palette();
    for (const auto group : {QPalette::Active, QPalette::Inactive}) { // what is disabled stays faint
        for (const auto text : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            palette.setColor(group, text, color(role));
    }
    widget->setPalette(palette);
}

} // namespace

void setInk(QWidget *widget, Role role)
{
    const QVariant before = widget->property(inkProperty);
    if (before.isValid() && before.toInt() == static_cast<int>(role))
        return;
    widget->setProperty(inkProperty, static_cast<int>(role));
    paintWith(widget, role);
}

void inkAnew()
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (const QVariant role = widget->property(inkProperty); role.isValid())
            paintWith(widget, static_cast<Role>(role.toInt()));
    }
}

} // namespace evenkeel::theme
