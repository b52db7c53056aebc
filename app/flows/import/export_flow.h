// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/main_window.h"
#include "core/exchange/import_options.h"

#include <QObject>

class QAction;

namespace evenkeel {

/// Writes the window's file out as tables that spreadsheets open and an import takes back. A child of the window.
class ExportFlow : public QObject
{
    Q_OBJECT

public:
    explicit ExportFlow(MainWindow &window);
    ~ExportFlow() override;

    /// One that holds a menu with people, ratings and teams.
    QAction *action() const { return m_menuAction; }

private:
    void askWhere(ImportKind kind);
    void write(ImportKind kind, const QString &path);

    MainWindow &m_window;
    std::unique_ptr<QMenu> m_menu;
    QAction *m_menuAction;
};

} // namespace evenkeel
