// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/form_dialog.h"
#include "core/session/session.h"

class QLabel;

namespace evenkeel {

class DayField;
class FieldError;

/// Asks for the last day of a team, and says what ends with it on the day that is typed.
class CloseTeamDialog : public FormDialog
{
    Q_OBJECT

public:
    CloseTeamDialog(Session &session, TeamId team, Day suggested, QWidget *parent);

protected:
    void finish() override;

private:
    void follow();

    Session &m_session;
    TeamId m_team;
    DayField *m_last;
    FieldError *m_lastError;
    QLabel *m_ends;
};

} // namespace evenkeel
