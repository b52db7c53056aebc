// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/preferences.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace evenkeel {

/// What one sees without a file: make one, open one, try the sample, or go on with a recent one.
class StartWindow : public QWidget
{
    Q_OBJECT

public:
    explicit StartWindow(Preferences &preferences, QWidget *parent = nullptr);

Q_SIGNALS:
    void newFileWanted();
    void openWanted();
    void sampleWanted();
    void fileWanted(const QString &path);
    void preferencesWanted();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeChoices();
    QWidget *makeRecent();
    void refreshRecent();
    void showRecentMenu(const QPoint &at);

    Preferences &m_preferences;
    QListWidget *m_recent;
    QLabel *m_noRecent;
};

} // namespace evenkeel
