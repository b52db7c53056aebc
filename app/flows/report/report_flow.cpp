// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/report/report_flow.h"

#include "app/flows/report/report_dialog.h"

#include <QAction>
#include <QWidget>

namespace evenkeel {

ReportFlow::ReportFlow(Session &session, ViewState &view, Questions &questions, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_view(view)
    , m_questions(questions)
    , m_window(window)
    , m_action(new QAction(tr("All-hands report…"), this))
{
    m_action->setShortcut(QKeySequence::Print);
    m_action->setToolTip(tr("Slides or a handout for everybody, without anybody's name (%1)")
                             .arg(m_action->shortcut().toString(QKeySequence::NativeText)));
    connect(m_action, &QAction::triggered, this, &ReportFlow::open);
}

void ReportFlow::open()
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    const ReportChoice choice
        = m_lastChoice.value_or(ReportChoice{.print = {.paper = usualPaper(QLocale())}, .content = {}});
    auto dialog = std::make_unique<ReportDialog>(m_session, m_view.asOf(), choice, m_questions, m_window);
    if (dialog->pageCount() == 0) {
        m_questions.tell(m_window, dialog->whyNothing());
        return;
    }
    m_dialog = dialog.release();
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::finished, this, [this] { m_lastChoice = m_dialog->choice(); });
    m_dialog->open();
}

} // namespace evenkeel
