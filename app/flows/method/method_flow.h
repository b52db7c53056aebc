// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/main_window.h"

#include <QPointer>

class QAction;

namespace evenkeel {

class AboutMethodWindow;
class MethodDialog;

/// The method of the file that is open: its settings, and what there is to know about it.
class MethodFlow : public QObject
{
    Q_OBJECT

public:
    explicit MethodFlow(MainWindow &window);

    /// "Method…"
    QAction *settingsAction() const { return m_settings; }
    /// "About the method"
    QAction *aboutAction() const { return m_about; }

    /// Opens the settings; where another day than today is shown, to be read only.
    void openSettings();
    /// Opens the explanation in a window of its own, beside whatever is open (a dialog included), or brings it to the
    /// front.
    void openAbout();

private:
    void save(MethodDialog *dialog);

    MainWindow &m_window;
    QAction *m_settings;
    QAction *m_about;
    QPointer<AboutMethodWindow> m_aboutWindow;
};

} // namespace evenkeel
