// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/main_window.h"

#include <QObject>

class QAction;

namespace evenkeel {

/// Opens the preferences over the window. A child of it.
class PreferencesFlow : public QObject
{
    Q_OBJECT

public:
    explicit PreferencesFlow(MainWindow &window);

    QAction *action() const { return m_action; }

private:
    QAction *m_action;
};

} // namespace evenkeel
