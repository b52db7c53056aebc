// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"

#include <QObject>

namespace evenkeel {

/// What the whole window looks at: which team, as of which day. Pages read it and follow its signals.
class ViewState : public QObject
{
    Q_OBJECT

public:
    ViewState(TeamId team, const Clock &clock, QObject *parent = nullptr);

    TeamId team() const { return m_team; }
    void setTeam(TeamId team);

    /// The day shown; today unless another was chosen.
    Day asOf() const;
    bool isToday() const { return !m_past; }
    /// A real day; today goes back to following the clock.
    void setAsOf(Day day);
    void backToToday();

Q_SIGNALS:
    void teamChanged(evenkeel::TeamId team);
    void asOfChanged(evenkeel::Day asOf);

private:
    TeamId m_team;
    std::optional<Day> m_past;
    const Clock &m_clock;
};

} // namespace evenkeel
