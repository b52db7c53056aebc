// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/main_window.h"
#include "core/edit/import_plan.h"
#include "core/exchange/table_source.h"

#include <QObject>

class QAction;

namespace evenkeel {

class ImportDialog;

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
    using TakeSource = std::function<void(TableSource)>;
    void askForFile(QWidget *over, const TakeSource &take);
    /// Nothing where the clipboard holds no text; then `sayNothing` says so.
    void takeClipboard(const std::function<void(const QString &)> &sayNothing, const TakeSource &take);
    void begin(TableSource source);
    ImportDialog *makeDialog();
    void apply(ImportDialog *dialog, std::shared_ptr<const ImportPlan> plan, bool skipProblems);
    void undo(ImportDialog *dialog);

    MainWindow &m_window;
    QAction *m_fromFile;
    QAction *m_fromClipboard;
};

} // namespace evenkeel
