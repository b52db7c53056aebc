// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/trends/comparison_bar.h"

#include "app/widgets/flow_layout.h"
#include "app/widgets/labels.h"
#include "core/report/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace evenkeel {

ComparisonBar::ComparisonBar(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new FlowLayout(18, 6, this);
    row->setContentsMargins(0, 4, 0, 0);
    m_before = makeChoice(tr("&Before"));
    m_after = makeChoice(tr("&After"));
    m_sameOnly = new QCheckBox(tr("&Same people only"), this);
    m_sameOnly->setToolTip(tr("Counts only people who are rated on both days, so that who came and who left changes nothing."));
    row->addWidget(m_sameOnly);
    connect(m_sameOnly, &QCheckBox::toggled, this, &ComparisonBar::sameOnlyToggled);
}

ComparisonBar::Choice ComparisonBar::makeChoice(const QString &caption)
{
    auto *whole = new QWidget(this);
    const Choice choice{new QComboBox(whole), new QDateEdit(whole)};
    QLabel *label = plainLabel(caption, theme::TextStyle::Strong, theme::Role::Text, whole);
    label->setBuddy(choice.round);
    const QString name = QString(caption).remove(u'&');
    choice.round->setAccessibleName(tr("%1: round").arg(name));
    choice.round->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    choice.date->setAccessibleName(tr("%1: day").arg(name));
    choice.date->setCalendarPopup(true);
    choice.date->setKeyboardTracking(false);
    for (QWidget *one : {static_cast<QWidget *>(choice.round), static_cast<QWidget *>(choice.date)}) {
        one->setFocusPolicy(Qt::StrongFocus);
        one->installEventFilter(this);
    }
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(label);
    row->addWidget(choice.round);
    row->addWidget(choice.date);
    layout()->addWidget(whole);
    connect(choice.round, &QComboBox::activated, this, [this, choice](int at) { chooseRound(choice, at); });
    connect(choice.date, &QDateEdit::dateChanged, this, [this, choice] { chooseDate(choice); });
    return choice;
}

/// The wheel scrolls the page: a day that changes under the pointer on the way would not be seen.
bool ComparisonBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

void ComparisonBar::setDays(const QList<TrendDay> &days)
{
    Q_ASSERT(days.size() >= 2);
    constexpr int year = 366;
    const bool isKept = m_isChosen && Day(m_after.date->date()) <= days.last().on;
    const Day keptBefore(m_before.date->date());
    const Day keptAfter(m_after.date->date());
    m_days = days;
    for (const Choice &choice : {m_before, m_after}) {
        const QSignalBlocker quiet(choice.round);
        const QSignalBlocker quietToo(choice.date);
        choice.round->clear();
        for (auto day = days.crbegin(); day != days.crend(); ++day)
            choice.round->addItem(day->label, day->on.date());
        choice.round->addItem(tr("Another day"));
        // The first day that may be chosen; a day before the last one is left for the other choice.
        choice.date->setDateRange(QDate(1, 1, 2), days.last().on.date());
    }
    m_isChosen = isKept;
    if (isKept) {
        show(keptBefore, keptAfter);
        return;
    }
    const auto first = std::find_if(days.begin(), days.end() - 2,
                                    [&](const TrendDay &day) { return days.last().on.daysSince(day.on) <= year; });
    show(first->on, days.last().on);
}

ComparedDays ComparisonBar::days() const
{
    const Day before(m_before.date->date());
    const Day after(m_after.date->date());
    return {.before = before, .after = after, .beforeName = nameOf(before), .afterName = nameOf(after)};
}

bool ComparisonBar::isSameOnly() const { return m_sameOnly->isChecked(); }

QString ComparisonBar::nameOf(Day day) const
{
    const auto known = std::find_if(m_days.begin(), m_days.end(), [day](const TrendDay &one) { return one.on == day; });
    return known != m_days.end() ? known->label : words::date(day, locale());
}

void ComparisonBar::chooseRound(const Choice &choice, int row)
{
    const QDate day = choice.round->itemData(row).toDate();
    if (!day.isValid()) { // another day: the calendar has it
        choice.date->setFocus();
        return;
    }
    choice.date->setDate(day);
}

/// The other day gives way where the two would meet.
void ComparisonBar::chooseDate(const Choice &choice)
{
    const Day chosen(choice.date->date());
    Day before(m_before.date->date());
    Day after(m_after.date->date());
    if (choice.date == m_before.date && before >= after) {
        const auto later = std::find_if(m_days.begin(), m_days.end(), [chosen](const TrendDay &day) { return chosen < day.on; });
        after = later != m_days.end() ? later->on : m_days.last().on;
        if (after <= before)
            before = after.plusDays(-1);
    } else if (choice.date == m_after.date && before >= after) {
        const auto earlier = std::find_if(m_days.rbegin(), m_days.rend(), [chosen](const TrendDay &day) { return day.on < chosen; });
        before = earlier != m_days.rend() ? earlier->on : chosen.plusDays(-1);
    }
    m_isChosen = true;
    show(before, after);
    Q_EMIT daysChosen();
}

void ComparisonBar::fill(const Choice &choice, Day day)
{
    const QSignalBlocker quiet(choice.round);
    const QSignalBlocker quietToo(choice.date);
    choice.date->setDate(day.date());
    const int row = choice.round->findData(day.date());
    choice.round->setCurrentIndex(row >= 0 ? row : choice.round->count() - 1);
}

void ComparisonBar::show(Day before, Day after)
{
    fill(m_before, before);
    fill(m_after, after);
}

} // namespace evenkeel
