// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/preferences/preferences_flow.h"

#include "app/flows/preferences/preferences_dialog.h"

#include <QAction>

namespace evenkeel {

PreferencesFlow::PreferencesFlow(MainWindow &window)
    : QObject(&window)
    , m_action(new QAction(tr("Pr&eferences…"), this))
{
    m_action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    m_action->setMenuRole(QAction::PreferencesRole);
    connect(m_action, &QAction::triggered, this, [&window] {
        auto *dialog = new PreferencesDialog(window.preferences(), &window.session(), window.view().takesEdits(), &window);
        dialog->open();
    });
}

} // namespace evenkeel
