// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"

#include <QObject>

#include <optional>

namespace evenkeel {

/// What the whole window looks at: which team, which person, as of which day. Pages read it and follow its signals.
class ViewState : public QObject
{
    Q_OBJECT

public:
    ViewState(TeamId team, const Clock &clock, QObject *parent = nullptr);

    TeamId team() const { return m_team; }
    void setTeam(TeamId team);

    /// Whose row the keyboard was in last, on whatever page; it goes to this one's on the next. None at first, and where it
    /// was in the row that takes the next new name.
    std::optional<MemberId> person() const { return m_person; }
    void setPerson(std::optional<MemberId> person) { m_person = person; }

    /// The day shown; today unless another was chosen.
    Day asOf() const;
    bool isToday() const { return !m_past; }
    /// A real day; today goes back to following the clock.
    void setAsOf(Day day);
    void backToToday();
    /// Looks at the clock: where a new day has begun while today is shown, asOfChanged tells.
    void followClock();

    /// False while another day than today is shown, and always in a read-only copy: then nothing may be typed.
    bool takesEdits() const { return isToday() && !m_isReadOnly; }
    bool isReadOnly() const { return m_isReadOnly; }
    /// For good; said before pages are made.
    void setReadOnly() { m_isReadOnly = true; }

Q_SIGNALS:
    void teamChanged(evenkeel::TeamId team);
    /// takesEdits() may have changed too.
    void asOfChanged(evenkeel::Day asOf);

private:
    TeamId m_team;
    std::optional<MemberId> m_person;
    std::optional<Day> m_past;
    Day m_told; ///< What asOfChanged said last.
    bool m_isReadOnly = false;
    const Clock &m_clock;
};

} // namespace evenkeel
