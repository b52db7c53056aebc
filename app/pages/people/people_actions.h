// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/view_state.h"
#include "core/session/session.h"

#include <QObject>

class QAction;

namespace evenkeel {

class FormDialog;

/// What can be done to the people selected in the table where something is asked first: to another team, also in one,
/// away, back, and two entries made one.
class PeopleActions : public QObject
{
    Q_OBJECT

public:
    /// Dialogs stand over the window of `owner`, which the keys belong to.
    PeopleActions(Session &session, ViewState &view, QWidget *owner);

    QList<QAction *> all() const { return {m_move, m_alsoIn, m_leave, m_comeBack, m_merge, m_inNoTeam}; }

    /// Those selected, the one that the keyboard is on first; enables what can be done to them.
    void setSelected(std::vector<MembershipId> memberships);
    void setPeopleInNoTeam(bool areThere);
    /// Asks what becomes of people who are in no team, those named first.
    void askAboutPeopleInNoTeam(const std::vector<MemberId> &chosen = {});

Q_SIGNALS:
    /// For a bar that offers to undo it.
    void done(const QString &sentence);
    void merged(evenkeel::MemberId kept);

private:
    QAction *make(const QString &text, const QKeySequence &key, std::function<FormDialog *()> ask);
    std::vector<MemberId> members() const;

    Session &m_session;
    ViewState &m_view;
    QWidget *m_owner;
    std::vector<MembershipId> m_selected;
    QAction *m_move;
    QAction *m_alsoIn;
    QAction *m_leave;
    QAction *m_comeBack;
    QAction *m_merge;
    QAction *m_inNoTeam;
};

} // namespace evenkeel
