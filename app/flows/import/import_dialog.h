// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/flows/import/import_work.h"
#include "app/shell/long_work.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace evenkeel {

class ColumnsTable;
class OptionsForm;
class PlanModel;

/// Shows what an import would do, row by row, before anything is written: new, changed, same, or why not. Reading and
/// planning run on a worker, again whenever something else is chosen.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(ImportSource source, Organization organization, Day today, QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// Why the import was not done; all choices are still there.
    void sayError(const QString &sentence);
    /// Nothing is being read or planned, nor about to be: what stands there is for what was chosen.
    bool isSettled() const { return !m_work && !m_soon.isActive(); }

Q_SIGNALS:
    /// Apply it, then accept() or show() and sayError().
    void wanted(std::shared_ptr<const evenkeel::ImportPlan> plan, bool skipProblems);

private:
    QWidget *makeChoices();
    QWidget *makePreview();
    QWidget *makeFoot();
    void read();
    void takeSheet(Result<Sheet> sheet);
    void planSoon();
    void plan();
    void takePlan(Result<PlannedImport> planned);
    void refreshFoot();
    void work(std::function<void(Job &)> work, std::function<void()> done);

    ImportSource m_source;
    Organization m_organization;
    std::shared_ptr<const Sheet> m_sheet;
    std::shared_ptr<const ImportPlan> m_plan;
    PlanModel *m_model;
    OptionsForm *m_options;
    ColumnsTable *m_columns;
    QTableView *m_rows;
    QLabel *m_about;
    QLabel *m_message;
    QProgressBar *m_progress;
    QCheckBox *m_onlyProblems;
    QCheckBox *m_skip;
    QPushButton *m_import;
    QTimer m_soon;
    std::unique_ptr<LongWork> m_work;
};

} // namespace evenkeel
