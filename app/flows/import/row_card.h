// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/import_plan.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QPushButton;

namespace evenkeel {

class ElidedLabel;

/// All about one row of an import: what it does and why, whom it is taken for, with a choice among those of its name, and
/// whether it is left out.
class RowCard : public QFrame
{
    Q_OBJECT

public:
    explicit RowCard(QWidget *parent = nullptr);

    /// `remarks` are sentences; `choice` is what was chosen for the row, if anything. Where a cell `isToMend`, the way to
    /// it is offered.
    void show(const ImportPlan &plan, const PlannedRow &row, const QStringList &remarks,
              const std::optional<std::optional<MemberId>> &choice, bool isToMend);
    void showNothing();
    /// Where there is little room: without the remarks.
    void setBrief(bool isBrief);

Q_SIGNALS:
    /// Outer none: by the rules again. Inner none: somebody new.
    void whoChosen(const std::optional<std::optional<evenkeel::MemberId>> &who);
    void leaveOutToggled();
    /// The cell that makes the row a problem is to be gone to.
    void mendWanted();

private:
    void offer(const ImportPlan &plan, const PlannedRow &row, const std::optional<std::optional<MemberId>> &choice);

    ElidedLabel *m_title;
    QLabel *m_remarks;
    bool m_isBrief = false;
    QLabel *m_whoLabel;
    QComboBox *m_who;
    QPushButton *m_mend;
    QPushButton *m_leaveOut;
};

} // namespace evenkeel
