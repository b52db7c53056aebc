// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/import_plan.h"

#include <vector>

namespace evenkeel::importing {

/// What has been found out about the rows of a sheet while it is planned. Rows count from 0.
class RowLedger
{
public:
    explicit RowLedger(const Sheet &sheet)
        : m_sheet(sheet)
        , m_states(std::size_t(sheet.rowCount()), RowState::Same)
        , m_about(std::size_t(sheet.rowCount()))
    {}

    bool isGood(qsizetype row) const { return m_states[std::size_t(row)] != RowState::Problem; }
    void setAbout(qsizetype row, const QString &about) { m_about[std::size_t(row)] = about; }
    /// The row is left out from now on.
    void fail(qsizetype row, const Finding &finding)
    {
        m_states[std::size_t(row)] = RowState::Problem;
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
        RowState &known = m_states[std::size_t(row)];
        if (state == RowState::New || known == RowState::Same)
            known = state;
    }

    /// Fills the plan's rows, problems and warnings, in the file's order.
    void writeTo(ImportPlan &plan);

    std::vector<Finding> problems;
    std::vector<Finding> warnings;

private:
    const Sheet &m_sheet;
    std::vector<RowState> m_states;
    std::vector<QString> m_about;
};

} // namespace evenkeel::importing
