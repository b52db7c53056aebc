// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/import/plan_model.h"

#include "app/theme/plain_text.h"
#include "app/theme/theme.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

QString stateText(RowState state)
{
    switch (state) {
    case RowState::New:
        return PlanModel::tr("New");
    case RowState::Changed:
        return PlanModel::tr("Changed");
    case RowState::Same:
        return PlanModel::tr("Same");
    case RowState::Problem:
        return PlanModel::tr("Problem");
    case RowState::LeftOut:
        return PlanModel::tr("Left out");
    }
    Q_UNREACHABLE();
}

theme::Role inkOf(RowState state)
{
    switch (state) {
    case RowState::Problem:
        return theme::Role::Bad;
    case RowState::Same:
    case RowState::LeftOut:
        return theme::Role::Muted;
    default:
        return theme::Role::Text;
    }
}

/// The findings, which are ordered by line, of one line.
void appendReasons(QStringList &reasons, const std::vector<Finding> &findings, int line)
{
    const auto first = std::lower_bound(findings.begin(), findings.end(), line,
                                        [](const Finding &finding, int wanted) { return finding.line < wanted; });
    for (auto at = first; at != findings.end() && at->line == line; ++at)
        reasons.append(at->heading.isEmpty() ? at->reason : u"%1: %2"_s.arg(at->heading, at->reason));
}

} // namespace

void PlanModel::show(std::shared_ptr<const ImportPlan> plan)
{
    beginResetModel();
    m_plan = std::move(plan);
    refill();
    endResetModel();
}

void PlanModel::showOnlyProblems(bool only)
{
    beginResetModel();
    m_onlyProblems = only;
    refill();
    endResetModel();
}

void PlanModel::refill()
{
    m_rows.clear();
    if (!m_plan)
        return;
    for (std::size_t row = 0; row < m_plan->rows.size(); ++row) {
        if (!m_onlyProblems || m_plan->rows[row].state == RowState::Problem)
            m_rows.push_back(quint32(row));
    }
}

int PlanModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }
int PlanModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString PlanModel::remarkOf(const PlannedRow &row) const
{
    QStringList reasons;
    appendReasons(reasons, m_plan->problems, row.line);
    appendReasons(reasons, m_plan->warnings, row.line);
    return reasons.join(u"; "_s);
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    const PlannedRow &row = m_plan->rows[m_rows[std::size_t(index.row())]];
    if (role == Qt::ForegroundRole)
        return theme::color(inkOf(row.state));
    if (role == Qt::ToolTipRole)
        return theme::asHtml(remarkOf(row));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Line:
        return row.line;
    case State:
        return stateText(row.state);
    case About:
        return row.about;
    case Remark:
        return remarkOf(row);
    default:
        return {};
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case State:
        return tr("What happens");
    case About:
        return tr("About");
    case Remark:
        return tr("Why");
    default:
        return {};
    }
}

QString summaryOf(const ImportSummary &summary)
{
    QStringList parts;
    const auto say = [&](int count, const QString &text) {
        if (count > 0)
            parts.append(text);
    };
    say(summary.newPeople, PlanModel::tr("%n new person(s)", nullptr, summary.newPeople));
    say(summary.changedPeople, PlanModel::tr("%n person(s) changed", nullptr, summary.changedPeople));
    say(summary.newTeams, PlanModel::tr("%n new team(s)", nullptr, summary.newTeams));
    say(summary.changedTeams, PlanModel::tr("%n team(s) changed", nullptr, summary.changedTeams));
    say(summary.newMemberships, PlanModel::tr("%n new membership(s)", nullptr, summary.newMemberships));
    say(summary.changedMemberships, PlanModel::tr("%n membership(s) changed", nullptr, summary.changedMemberships));
    say(summary.newCompetencies, PlanModel::tr("%n new competency(s)", nullptr, summary.newCompetencies));
    say(summary.newRatings, PlanModel::tr("%n new rating(s)", nullptr, summary.newRatings));
    say(summary.changedRatings, PlanModel::tr("%n rating(s) changed", nullptr, summary.changedRatings));
    return parts.join(u", "_s);
}

} // namespace evenkeel
