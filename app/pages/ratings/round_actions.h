// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/ratings/ratings_bar.h"
#include "app/shell/view_state.h"
#include "core/session/session.h"

#include <QObject>

class QAction;

namespace evenkeel {

/// What can be done to rounds where something is asked first, or the chosen one goes: a new one, its name and days, away.
class RoundActions : public QObject
{
    Q_OBJECT

public:
    /// The chosen round is the bar's. Dialogs stand over `owner`.
    RoundActions(Session &session, const ViewState &view, const RatingsBar &bar, QWidget *owner);

    QList<QAction *> all() const { return {m_begin, m_edit, m_remove}; }
    /// Enables what can be done to the round that is chosen.
    void followRound();

Q_SIGNALS:
    /// There is another present round.
    void begun();
    /// For a bar that offers to undo it.
    void done(const QString &sentence);
    void refused(const evenkeel::Error &error);

private:
    QAction *make(const QString &text, void (RoundActions::*what)());
    void askForNewRound();
    void askForRound();
    void removeRound();

    Session &m_session;
    const ViewState &m_view;
    const RatingsBar &m_bar;
    QWidget *m_owner;
    QAction *m_begin;
    QAction *m_edit;
    QAction *m_remove;
};

} // namespace evenkeel
