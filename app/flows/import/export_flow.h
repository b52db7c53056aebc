// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/main_window.h"
#include "core/exchange/table_export.h"

#include <QObject>

class QAction;

namespace evenkeel {

class ExportDialog;

/// Writes the window's file out as tables that spreadsheets open and an import takes back. A child of the window.
class ExportFlow : public QObject
{
    Q_OBJECT

public:
    explicit ExportFlow(MainWindow &window);

    QAction *action() const { return m_action; }

private:
    void begin();
    void askWhere(ExportDialog *dialog);
    void write(ExportDialog *dialog, const ExportRequest &request, const QString &path);

    MainWindow &m_window;
    QAction *m_action;
};

} // namespace evenkeel
