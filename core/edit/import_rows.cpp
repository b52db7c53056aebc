// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/import_rows.h"

#include <algorithm>
#include <tuple>

namespace evenkeel::importing {
namespace {

void sortByPlace(std::vector<Finding> &findings)
{
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) {
        return std::tie(a.line, a.column) < std::tie(b.line, b.column);
    });
}

} // namespace

RowLedger::RowLedger(const Sheet &sheet, const RowMends &mends)
{
    m_rows.reserve(std::size_t(sheet.rowCount()));
    for (qsizetype row = 0; row < sheet.rowCount(); ++row) {
        const int line = sheet.lineOf(row);
        m_rows.push_back({.line = line, .state = mends.leftOut.contains(line) ? RowState::LeftOut : RowState::Same});
    }
}

void RowLedger::writeTo(ImportPlan &plan)
{
    plan.rows = std::move(m_rows);
    plan.problems.insert(plan.problems.end(), problems.begin(), problems.end());
    plan.warnings.insert(plan.warnings.end(), warnings.begin(), warnings.end());
    sortByPlace(plan.problems);
    sortByPlace(plan.warnings);
}

} // namespace evenkeel::importing
