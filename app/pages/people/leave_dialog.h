// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/form_dialog.h"
#include "core/session/session.h"

class QCheckBox;

namespace evenkeel {

class DayField;
class FieldError;

/// Asks for the last day of people in a team, or in all they are in.
class LeaveDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `memberships` is not empty.
    LeaveDialog(Session &session, std::vector<MembershipId> memberships, Day today, QWidget *parent);

protected:
    void finish() override;

private:
    /// Those asked about and, for all teams, the others of the same people that go on after `last`.
    std::vector<MembershipId> ending(Day last) const;

    Session &m_session;
    std::vector<MembershipId> m_memberships;
    DayField *m_last;
    FieldError *m_lastError;
    QCheckBox *m_allTeams;
};

} // namespace evenkeel
