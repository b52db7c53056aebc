// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/view_state.h"

namespace evenkeel {

ViewState::ViewState(TeamId team, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_team(team)
    , m_told(clock.today())
    , m_clock(clock)
{}

void ViewState::setTeam(TeamId team)
{
    if (team == m_team)
        return;
    m_team = team;
    Q_EMIT teamChanged(team);
}

Day ViewState::asOf() const { return m_past.value_or(m_clock.today()); }

void ViewState::setAsOf(Day day)
{
    m_past = day == m_clock.today() ? std::nullopt : std::optional(day);
    followClock();
}

void ViewState::backToToday() { setAsOf(m_clock.today()); }

void ViewState::followClock()
{
    if (asOf() == m_told)
        return;
    m_told = asOf();
    Q_EMIT asOfChanged(m_told);
}

} // namespace evenkeel
