// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/import_plan.h"
#include "core/exchange/table_source.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace evenkeel {

class ColumnsStep;
class DoneStep;
class ImportDraft;
class NoticeBar;
class Preferences;
class ProgressOverlay;
class RowsStep;
class SourceStep;
class StepBar;

/// The import as steps in one window: where the table comes from, what its columns are, what each row does, and what was
/// done. Nothing is written before the last step, which its owner takes.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    enum Step { Source, Columns, Rows, Done, StepCount };

    ImportDialog(Organization organization, Day today, Preferences &preferences, QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// Begins with this table.
    void read(TableSource source);
    /// What is imported into, after an undo.
    void setOrganization(Organization organization);
    Step step() const;
    /// Nothing is being read or planned, nor about to be: what stands there is for what was chosen.
    bool isSettled() const;
    /// Covers the window while the import is applied.
    ProgressOverlay *overlay() const { return m_overlay; }

    /// The import was applied: the last step.
    void showDone(const ImportSummary &summary);
    /// Why the import was not done; all choices are still there.
    void sayError(const QString &sentence);

Q_SIGNALS:
    void fileWanted();
    void clipboardWanted();
    /// Another table, after one is done.
    void anotherWanted();
    /// Apply it, then showDone() or sayError().
    void wanted(std::shared_ptr<const evenkeel::ImportPlan> plan, bool skipProblems);
    /// Take back what was applied, then setOrganization().
    void undoWanted();
    void fileDropped(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void done(int result) override;

private:
    QWidget *makeFoot();
    void goTo(Step step);
    void goOn();
    void recall();
    void remember();
    void showProgress(qint64 done, qint64 total);
    void refresh();
    void refreshAdvice();
    void takeAdvice();
    bool isImportable() const;
    QString message() const;

    Preferences &m_preferences;
    ImportDraft *m_draft;
    StepBar *m_bar;
    NoticeBar *m_advice;
    QStackedWidget *m_steps;
    SourceStep *m_source;
    ColumnsStep *m_columns;
    RowsStep *m_rows;
    DoneStep *m_done;
    QLabel *m_message;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_back;
    QPushButton *m_next;
    ProgressOverlay *m_overlay;
    QString m_error; ///< Why the import was not done; until something is chosen.
    bool m_isWanted = false; ///< The import is being applied.
};

} // namespace evenkeel
