// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/main_window.h"
#include "core/edit/import_plan.h"

#include <QObject>

class QAction;

namespace evenkeel {

class ImportDialog;
struct ImportSource;

/// Brings tables into the window's file: asks for one, shows what it would do, applies it in one step, and says what was
/// done. A child of the window.
class ImportFlow : public QObject
{
    Q_OBJECT

public:
    explicit ImportFlow(MainWindow &window);

    /// "Import…" and "Import from the clipboard".
    QList<QAction *> actions() const { return {m_fromFile, m_fromClipboard}; }
    void importFile(const QString &path);

private:
    void askForFile();
    void importClipboard();
    void begin(ImportSource source);
    void apply(ImportDialog *dialog, std::shared_ptr<const ImportPlan> plan, bool skipProblems);

    MainWindow &m_window;
    QAction *m_fromFile;
    QAction *m_fromClipboard;
};

} // namespace evenkeel
