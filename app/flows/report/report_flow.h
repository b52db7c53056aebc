// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/flows/report/report_choice.h"
#include "app/shell/questions.h"
#include "app/shell/view_state.h"
#include "core/session/session.h"

#include <QObject>
#include <QPointer>

#include <optional>

class QAction;

namespace evenkeel {

class ReportDialog;

/// Makes the report for the all-hands meeting of the file that is open: as of the day that the window looks at, to be
/// previewed, printed and saved. What was chosen stays chosen while the window lives.
class ReportFlow : public QObject
{
    Q_OBJECT

public:
    ReportFlow(Session &session, ViewState &view, Questions &questions, QWidget *window);

    /// "All-hands report…", Ctrl+P.
    QAction *action() const { return m_action; }
    /// Says so where nothing could be shown to everybody, else opens the dialog.
    void open();

private:
    Session &m_session;
    ViewState &m_view;
    Questions &m_questions;
    QWidget *m_window;
    QAction *m_action;
    QPointer<ReportDialog> m_dialog;
    std::optional<ReportChoice> m_lastChoice;
};

} // namespace evenkeel
