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

void RowLedger::writeTo(ImportPlan &plan)
{
    plan.rows.reserve(m_states.size());
    for (std::size_t row = 0; row < m_states.size(); ++row)
        plan.rows.push_back({m_sheet.lineOf(qsizetype(row)), m_states[row], m_about[row]});
    plan.problems.insert(plan.problems.end(), problems.begin(), problems.end());
    plan.warnings.insert(plan.warnings.end(), warnings.begin(), warnings.end());
    sortByPlace(plan.problems);
    sortByPlace(plan.warnings);
}

} // namespace evenkeel::importing
