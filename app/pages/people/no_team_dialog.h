// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/form_dialog.h"
#include "core/session/session.h"

class QListWidget;

namespace evenkeel {

class DayField;
class FieldError;

/// Those who are, were and will be in no team, as when theirs was deleted; in the order of their names.
std::vector<MemberId> peopleInNoTeam(const Organization &organization);

/// Lists people who are in no team, to put them into the team that is looked at, or to remove them.
class NoTeamDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `chosen` are ticked; all where it is empty.
    NoTeamDialog(Session &session, TeamId team, const std::vector<MemberId> &chosen, QWidget *parent);

protected:
    void finish() override;

private:
    QWidget *makeLinks();
    void setAll(bool isChosen);
    void refresh();
    void remove();
    std::vector<MemberId> chosen() const;

    Session &m_session;
    TeamId m_team;
    QListWidget *m_list;
    QPushButton *m_remove;
    DayField *m_from;
    FieldError *m_fromError;
};

} // namespace evenkeel
