// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/method/method_flow.h"

#include "app/flows/method/about_method_window.h"
#include "app/flows/method/method_dialog.h"
#include "app/theme/theme.h"
#include "core/edit/settings_verbs.h"

#include <QAction>
#include <QApplication>

using namespace Qt::StringLiterals;

namespace evenkeel {

MethodFlow::MethodFlow(MainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_settings(new QAction(theme::icon(u"settings"_s), tr("&Method…"), this))
    , m_about(new QAction(tr("About the &method"), this))
{
    connect(m_settings, &QAction::triggered, this, &MethodFlow::openSettings);
    connect(m_about, &QAction::triggered, this, &MethodFlow::openAbout);
    connect(&m_window.session(), &Session::changed, this, [this](const Change &change) {
        if (m_aboutWindow && change.isEverywhere)
            m_aboutWindow->show(m_window.session().organization());
    });
}

void MethodFlow::openSettings()
{
    const Session &session = m_window.session();
    auto *dialog = new MethodDialog(session.organization(), session.assessment(m_window.view().asOf()),
                                    m_window.view().takesEdits(), &m_window);
    connect(dialog, &MethodDialog::aboutRequested, this, &MethodFlow::openAbout);
    connect(dialog, &MethodDialog::wanted, this, [this, dialog] { save(dialog); });
    dialog->open();
}

void MethodFlow::save(MethodDialog *dialog)
{
    dialog->hide();
    const auto done = std::make_shared<Result<>>();
    m_window.lendSession(
        tr("Judging all teams anew"),
        [done, method = dialog->settings(), day = m_window.view().asOf()](Session &session, Job &job) {
            *done = session.run(edit::setMethod(method), &job);
            if (*done)
                session.assessment(day); // what the window asks for first
        },
        [this, done, dialog] {
            if (*done) {
                dialog->accept();
                return;
            }
            dialog->open();
            m_window.sayError(done->error());
        });
}

void MethodFlow::openAbout()
{
    // A dialog that blocks the window would block what stands beside it, too.
    QWidget *modal = QApplication::activeModalWidget();
    QWidget *over = modal ? modal : &m_window;
    if (m_aboutWindow && m_aboutWindow->parentWidget() != over)
        delete m_aboutWindow;
    if (!m_aboutWindow) {
        m_aboutWindow = new AboutMethodWindow(m_window.questions(), !modal, over);
        connect(m_aboutWindow, &AboutMethodWindow::settingsRequested, this, &MethodFlow::openSettings);
    }
    m_aboutWindow->show(m_window.session().organization());
    m_aboutWindow->raise();
    m_aboutWindow->activateWindow();
}

} // namespace evenkeel
