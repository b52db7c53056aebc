// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/import_plan.h"

#include <vector>

namespace evenkeel::importing {

/// What has been found out about the rows of a sheet while it is planned. Rows count from 0.
class RowLedger
{
public:
    /// Rows that `mends` leaves out are so from the beginning.
    RowLedger(const Sheet &sheet, const RowMends &mends);

    bool isLeftOut(qsizetype row) const { return at(row).state == RowState::LeftOut; }
    bool isGood(qsizetype row) const { return !isLeftOut(row) && at(row).state != RowState::Problem; }
    void setAbout(qsizetype row, const QString &about) { at(row).about = about; }
    void setMember(qsizetype row, MemberId member, MatchedBy matchedBy)
    {
        at(row).member = member;
        at(row).matchedBy = matchedBy;
    }
    /// The row is not imported, from now on.
    void fail(qsizetype row, const Finding &finding)
    {
        at(row).state = RowState::Problem;
        problems.push_back(finding);
    }
    void fail(qsizetype row, std::vector<Finding> findings)
    {
        for (const Finding &finding : findings)
            fail(row, finding);
    }
    /// New outweighs changed, which outweighs same.
    void note(qsizetype row, RowState state)
    {
        RowState &known = at(row).state;
        if (state == RowState::New || known == RowState::Same)
            known = state;
    }

    /// Fills the plan's rows, problems and warnings, in the file's order. The ledger is of no use afterwards.
    void writeTo(ImportPlan &plan);

    std::vector<Finding> problems;
    std::vector<Finding> warnings;

private:
    PlannedRow &at(qsizetype row) { return m_rows[std::size_t(row)]; }
    const PlannedRow &at(qsizetype row) const { return m_rows[std::size_t(row)]; }

    std::vector<PlannedRow> m_rows;
};

} // namespace evenkeel::importing
