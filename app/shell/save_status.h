// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/view_state.h"
#include "core/session/session.h"

#include <QObject>

class QLabel;
class QStatusBar;

namespace evenkeel {

class ElidedLabel;

/// Keeps the status line: the file, that all is saved and since when, the round, and that nothing leaves the computer.
class SaveStatus : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as `bar`.
    SaveStatus(const Session &session, const ViewState &view, QStatusBar *bar);

    /// Answers who asks to save.
    void sayAllIsSaved();
    void refresh();

private:
    QString savedText() const;
    QString roundText() const;

    const Session &m_session;
    const ViewState &m_view;
    QStatusBar *m_bar;
    ElidedLabel *m_file;
    QLabel *m_saved;
    ElidedLabel *m_round;
};

} // namespace evenkeel
