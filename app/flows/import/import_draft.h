// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/flows/import/import_work.h"
#include "app/shell/long_work.h"

#include <QTimer>

namespace evenkeel {

/// An import in the making: what is read, what is chosen about it, and the plan that comes of both. Reading and planning
/// run on a worker, anew whenever something else is chosen; nothing is written.
class ImportDraft : public QObject
{
    Q_OBJECT

public:
    ImportDraft(Organization organization, Day today, QObject *parent);
    ~ImportDraft() override;

    const Organization &organization() const { return m_organization; }
    /// The file is imported into this state from now on; the plan is made anew.
    void setOrganization(Organization organization);
    Day today() const { return m_today; }

    /// Another file: all choices begin anew.
    void read(TableSource source);
    const TableSource &source() const { return m_source; }
    /// Reads the same file otherwise; mends are dropped, since rows and columns are others.
    void readAs(const ReadChoices &choices);
    const ReadChoices &readChoices() const { return m_readChoices; }
    /// Null until the file could be read.
    const ReadImport *table() const { return m_read.get(); }

    /// What the plan is told, mends included.
    const ImportOptions &options() const { return m_options; }
    /// Takes all but the mappings, the sides and the mends.
    void setOptions(const ImportOptions &options);
    void setColumns(const QList<ColumnMapping> &mappings, const QList<SideColumns> &sides);
    void setMends(const RowMends &mends);

    /// The last plan that could be made; null where there was none. It may be for what was chosen before.
    const PlannedImport *planned() const { return m_planned.get(); }
    /// The plan is for all that is chosen.
    bool isCurrent() const { return isSettled() && m_planned && m_problem.isEmpty(); }
    /// Nothing is being read or planned, nor about to be.
    bool isSettled() const { return !m_work && !m_soon.isActive(); }
    /// Why the file cannot be read or planned as it is chosen; empty where it can.
    QString problem() const { return m_problem; }

Q_SIGNALS:
    /// There is another table, or none any more.
    void tableChanged();
    void plannedChanged();
    /// isSettled() or problem() may be others.
    void stateChanged();
    void progressed(qint64 done, qint64 total);

private:
    void startReading();
    void takeTable(Result<ReadImport> read);
    void planSoon();
    void plan();
    void takePlan(Result<PlannedImport> planned);
    void start(std::function<void(Job &)> work, std::function<void()> done);
    void abandonWork();

    Organization m_organization;
    Day m_today;
    TableSource m_source;
    ReadChoices m_readChoices;
    ImportOptions m_options;
    std::shared_ptr<const ReadImport> m_read;
    std::unique_ptr<const PlannedImport> m_planned;
    QString m_problem;
    QTimer m_soon;
    std::unique_ptr<LongWork> m_work;
};

} // namespace evenkeel
