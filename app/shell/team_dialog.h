// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/form_dialog.h"
#include "core/session/session.h"

class QLineEdit;

namespace evenkeel {

class ChoiceList;
class DayField;
class FieldError;
class NoteField;

/// What is said of a team beside its place and what it faces: name, lead, note, the day from which it is listed.
class TeamDialog : public FormDialog
{
    Q_OBJECT

public:
    TeamDialog(Session &session, TeamId team, QWidget *parent);

protected:
    void finish() override;

private:
    QWidget *makeLead();
    void chooseLead();
    void showLead();

    Session &m_session;
    TeamId m_team;
    std::optional<MemberId> m_lead;
    QLineEdit *m_name;
    FieldError *m_nameError;
    QPushButton *m_leadButton;
    QPushButton *m_noLead;
    DayField *m_first;
    FieldError *m_firstError;
    NoteField *m_note;
    FieldError *m_noteError;
};

} // namespace evenkeel
