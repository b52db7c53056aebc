// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/questions.h"
#include "app/shell/view_state.h"
#include "core/session/session.h"

#include <QObject>

class QAction;
class QWidget;

namespace evenkeel {

class ChooseDialog;
class FormDialog;

/// What can be done to the selected team where something is asked first, or said after: what it faces, details, a move
/// far away, a merge, its closing, its end.
class TeamActions : public QObject
{
    Q_OBJECT

public:
    /// Dialogs stand over the window of `owner`, which the keys belong to.
    TeamActions(Session &session, ViewState &view, Questions &questions, QWidget *owner);

    QAction *needs() const { return m_needs; }
    QAction *details() const { return m_details; }
    QAction *moveTo() const { return m_moveTo; }
    QAction *merge() const { return m_merge; }
    QAction *close() const { return m_close; }
    QAction *reopen() const { return m_reopen; }
    QAction *remove() const { return m_remove; }

    /// Enables what can be done to the team that is selected now.
    void refresh();

Q_SIGNALS:
    void refused(const evenkeel::Error &error);
    /// For a bar that offers to undo it.
    void done(const QString &sentence);

private:
    QAction *make(const QString &text, const QKeySequence &key, void (TeamActions::*verb)());
    void askNeeds();
    void askDetails();
    void askWhere();
    void askIntoWhich();
    void askWhen();
    void askWhichToReopen();
    void reopenTeam(TeamId team);
    void removeTeam();

    std::vector<TeamId> closedTeams() const;
    const TeamAssessment *selected() const;
    QString nameOf(TeamId team) const;
    void open(FormDialog *dialog);
    bool run(const Verb<> &verb);

    Session &m_session;
    ViewState &m_view;
    Questions &m_questions;
    QWidget *m_owner;
    QAction *m_needs;
    QAction *m_details;
    QAction *m_moveTo;
    QAction *m_merge;
    QAction *m_close;
    QAction *m_reopen;
    QAction *m_remove;
};

} // namespace evenkeel
