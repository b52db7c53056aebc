// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/day_field.h"

#include "app/shell/typed_day.h"
#include "app/theme/theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QMenu>
#include <QWidgetAction>

namespace evenkeel {

DayField::DayField(Day day, QWidget *parent) : QLineEdit(parent)
{
    QAction *calendar = addAction(theme::icon(QStringLiteral("calendar"), theme::Role::Muted), TrailingPosition);
    calendar->setToolTip(tr("Choose from a calendar (Alt+Down)"));
    calendar->setText(calendar->toolTip());
    connect(calendar, &QAction::triggered, this, &DayField::openCalendar);
    setPlaceholderText(dayText(Day(QDate(2026, 12, 31)), locale()));
    setDay(day);
    setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("00/00/0000")) + 2 * fontMetrics().height() + 12);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Result<Day> DayField::day(Day whenEmpty) const { return dayFromText(text(), whenEmpty, locale()); }

void DayField::setDay(Day day) { setText(dayText(day, locale())); }

void DayField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers() & Qt::AltModifier)
        openCalendar();
    else
        QLineEdit::keyPressEvent(event);
}

void DayField::openCalendar()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget;
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setDateRange(QDate(1, 1, 1), QDate(9999, 12, 31));
    if (const Result<Day> typed = day(Day::always()); typed && typed->isReal())
        calendar->setSelectedDate(typed->date());
    const auto take = [this, menu](QDate date) {
        setDay(Day(date));
        menu->close();
        setFocus();
    };
    connect(calendar, &QCalendarWidget::activated, this, take);
    connect(calendar, &QCalendarWidget::clicked, this, take);
    auto *holder = new QWidgetAction(menu);
    holder->setDefaultWidget(calendar);
    menu->addAction(holder);
    menu->popup(mapToGlobal(QPoint(0, height())));
    calendar->setFocus();
}

} // namespace evenkeel
