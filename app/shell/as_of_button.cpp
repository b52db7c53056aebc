// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/as_of_button.h"

#include "app/theme/plain_text.h"
#include "app/theme/theme.h"
#include "core/domain/rounds.h"
#include "core/report/words.h"

#include <QCalendarWidget>
#include <QMenu>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

/// So many rounds are offered by name; any other day is in the calendar.
constexpr std::size_t mostRounds = 8;

} // namespace

AsOfButton::AsOfButton(const Session &session, ViewState &view, QWidget *parent)
    : QToolButton(parent)
    , m_session(session)
    , m_view(view)
{
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIcon(theme::icon(u"calendar"_s));
    auto *menu = new QMenu(this);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &AsOfButton::fillMenu);
    connect(&m_view, &ViewState::asOfChanged, this, &AsOfButton::refresh);
    refresh();
}

void AsOfButton::refresh()
{
    setText(tr("As of %1").arg(words::date(m_view.asOf(), locale())));
    setAccessibleName(text());
}

void AsOfButton::fillMenu()
{
    QMenu &chooser = *menu();
    chooser.clear();
    m_calendar = new QCalendarWidget;
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setDateRange(QDate(1, 1, 1), QDate(9999, 12, 31));
    m_calendar->setSelectedDate(m_view.asOf().date());
    connect(m_calendar, &QCalendarWidget::activated, this, &AsOfButton::choose);
    connect(m_calendar, &QCalendarWidget::clicked, this, &AsOfButton::choose);
    auto *holder = new QWidgetAction(&chooser);
    holder->setDefaultWidget(m_calendar);
    chooser.addAction(holder);
    chooser.addSeparator();

    QAction *today = chooser.addAction(tr("Today"), &m_view, &ViewState::backToToday);
    today->setEnabled(!m_view.isToday());
    std::vector<RatingRound> rounds = roundsUntil(m_session.organization(), m_session.clock().today());
    std::erase_if(rounds, [&](const RatingRound &round) { return round.last() >= m_session.clock().today(); });
    const auto latest = rounds.end() - std::ptrdiff_t(std::min(rounds.size(), mostRounds));
    for (auto round = rounds.end(); round != latest;) {
        const Day last = (--round)->last();
        QAction *end = chooser.addAction(tr("End of %1").arg(theme::asCaption(round->name)));
        connect(end, &QAction::triggered, this, [this, last] { m_view.setAsOf(last); });
    }
    m_calendar->setFocus();
}

void AsOfButton::choose(QDate date)
{
    menu()->close();
    m_view.setAsOf(Day(date));
}

} // namespace evenkeel
