// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/form_dialog.h"
#include "app/shell/view_state.h"
#include "core/session/session.h"

#include <QTimer>

class QComboBox;
class QRadioButton;

namespace evenkeel {

class DayField;
class FieldError;
class NeedCard;

/// What a team faces: change and complexity, as a situation that many teams know, one by one, or by five questions each,
/// from a day on. Says what it does to the standing before it is saved.
class NeedDialog : public FormDialog
{
    Q_OBJECT

public:
    NeedDialog(Session &session, const ViewState &view, TeamId team, QWidget *parent);

    /// Begins there.
    void beginWith(Demand demand);
    /// What it does to the standing, as it is said; up to date.
    QString effect();

protected:
    void finish() override;

private:
    NeedCard *makeCard(Demand demand);
    QWidget *makeSituations();
    QWidget *makeFrom();
    void takeSituation(int index);
    void followSituation();
    void refreshEffect();
    /// From when on, where the field has a day.
    std::optional<Day> from() const;
    std::vector<TeamDemand> entries(Day from) const;

    Session &m_session;
    Day m_today;
    TeamId m_team;
    QComboBox *m_situations;
    NeedCard *m_change;
    NeedCard *m_complexity;
    QRadioButton *m_always;
    QRadioButton *m_fromDay;
    DayField *m_day;
    FieldError *m_dayError;
    QLabel *m_standing;
    QLabel *m_details;
    QTimer m_wait;
    bool m_isFollowing = false;
};

} // namespace evenkeel
