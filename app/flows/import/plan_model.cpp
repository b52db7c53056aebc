// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/import/plan_model.h"

#include "app/tables/roles.h"
#include "app/theme/theme.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

theme::Role inkOf(RowState state)
{
    switch (state) {
    case RowState::Problem:
        return theme::Role::Bad;
    case RowState::Same:
    case RowState::LeftOut:
        return theme::Role::Muted;
    case RowState::New:
    case RowState::Changed:
        return theme::Role::Text;
    }
    Q_UNREACHABLE();
}

/// Calls `take` with the findings, which are ordered by line, of one line.
template <class Take>
void forLine(const std::vector<Finding> &findings, int line, Take take)
{
    const auto first = std::lower_bound(findings.begin(), findings.end(), line,
                                        [](const Finding &finding, int wanted) { return finding.line < wanted; });
    for (auto at = first; at != findings.end() && at->line == line; ++at)
        take(*at);
}

QString withPlace(const Finding &finding)
{
    return finding.heading.isEmpty() ? finding.reason : u"%1: %2"_s.arg(finding.heading, finding.reason);
}

/// Positions of the rows in this state, or of all.
std::vector<quint32> rowsIn(const ImportPlan *plan, std::optional<RowState> only)
{
    std::vector<quint32> rows;
    if (!plan)
        return rows;
    for (std::size_t row = 0; row < plan->rows.size(); ++row) {
        if (!only || plan->rows[row].state == *only)
            rows.push_back(quint32(row));
    }
    return rows;
}

} // namespace

QString captionOf(RowState state)
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

void PlanModel::show(std::shared_ptr<const ImportPlan> plan, const Sheet &sheet, const RowMends &mends)
{
    std::vector<quint32> rows = rowsIn(plan.get(), m_only);
    // The same rows in new states keep selection and place; others come by a reset, which is the quick way for many.
    const bool isAlike = m_plan && plan && rows == m_rows && sheet.headings() == m_sheet.headings();
    if (!isAlike)
        beginResetModel();
    m_plan = std::move(plan);
    m_sheet = sheet;
    m_mends = mends;
    m_rows = std::move(rows);
    m_counts = {};
    if (m_plan) {
        for (const PlannedRow &row : m_plan->rows)
            ++m_counts[std::size_t(row.state)];
    }
    if (!isAlike)
        endResetModel();
    else if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void PlanModel::setMends(const RowMends &mends)
{
    m_mends = mends;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, FirstCell), index(rowCount() - 1, columnCount() - 1));
}

void PlanModel::showOnly(std::optional<RowState> state)
{
    beginResetModel();
    m_only = state;
    m_rows = rowsIn(m_plan.get(), m_only);
    endResetModel();
}

int PlanModel::rowOfLine(int line) const
{
    const auto at = std::lower_bound(m_rows.begin(), m_rows.end(), line,
                                     [&](quint32 row, int wanted) { return m_plan->rows[row].line < wanted; });
    return m_rows.empty() ? -1 : std::min(int(at - m_rows.begin()), int(m_rows.size()) - 1);
}

QModelIndex PlanModel::cellToMend(int row) const
{
    QModelIndex cell;
    forLine(m_plan->problems, rowAt(row).line, [&](const Finding &finding) {
        if (!cell.isValid() && finding.column > 0)
            cell = index(row, FirstCell + finding.column - 1);
    });
    return cell;
}

QStringList PlanModel::remarksOn(const PlannedRow &row) const
{
    QStringList remarks;
    const auto take = [&](const Finding &finding) { remarks.append(withPlace(finding)); };
    forLine(m_plan->problems, row.line, take);
    forLine(m_plan->warnings, row.line, take);
    return remarks;
}

QString PlanModel::matchOf(const PlannedRow &row) const
{
    if (row.state == RowState::Problem || row.state == RowState::LeftOut)
        return {};
    const Member *member = row.member ? m_plan->basis.members.find(*row.member) : nullptr;
    if (!member)
        return row.state == RowState::New && m_plan->kind == ImportKind::People ? tr("Somebody new") : QString();
    const QString name = member->name.text();
    switch (row.matchedBy) {
    case MatchedBy::Id:
        return name == row.about ? tr("Number from our export") : tr("%1, by the number from our export").arg(name);
    case MatchedBy::Email:
        return name == row.about ? tr("Same email") : tr("%1, by the same email").arg(name);
    case MatchedBy::NameAndTeam:
        return tr("Same name and team");
    case MatchedBy::OnlyName:
        return tr("Same name");
    case MatchedBy::Choice:
        return tr("%1, chosen by hand").arg(name);
    case MatchedBy::Nobody:
        return {};
    }
    Q_UNREACHABLE();
}

QString PlanModel::cell(std::size_t row, int column) const
{
    const auto mended = m_mends.cells.constFind({m_plan->rows[row].line, column});
    return mended == m_mends.cells.constEnd() ? m_sheet.cell(qsizetype(row), column) : *mended;
}

int PlanModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstCell + (m_plan ? int(m_sheet.headings().size()) : 0);
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    const std::size_t at = m_rows[std::size_t(index.row())];
    if (index.column() >= FirstCell)
        return cellData(at, index.column() - FirstCell, role);
    const PlannedRow &row = m_plan->rows[at];
    if (role == tables::InkRole)
        return int(inkOf(row.state));
    if (role == tables::StrongRole)
        return index.column() == State && row.state == RowState::Problem;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Line:
        return row.line;
    case State:
        return captionOf(row.state);
    case About:
        return row.about;
    case Match:
        return matchOf(row);
    case Remark:
        return remarksOn(row).join(u"; "_s);
    default:
        return {};
    }
}

QVariant PlanModel::cellData(std::size_t row, int column, int role) const
{
    const PlannedRow &planned = m_plan->rows[row];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cell(row, column);
    case tables::HintRole: {
        QStringList reasons;
        forLine(m_plan->problems, planned.line, [&](const Finding &finding) {
            if (finding.column == column + 1)
                reasons.append(finding.reason);
        });
        return reasons.join(u'\n');
    }
    case tables::NotedRole:
        return m_mends.cells.contains({planned.line, column});
    case tables::InkRole:
        return int(planned.state == RowState::LeftOut ? theme::Role::Faint : theme::Role::Text);
    default:
        return {};
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == tables::GroupRole)
        return section >= FirstCell ? tr("As the file has it") : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case State:
        return tr("State");
    case About:
        return m_plan && m_plan->kind == ImportKind::Teams ? tr("Team") : tr("Who");
    case Match:
        return tr("Taken for");
    case Remark:
        return tr("Why");
    default:
        return m_sheet.headings().value(section - FirstCell);
    }
}

Qt::ItemFlags PlanModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() >= FirstCell ? flags | Qt::ItemIsEditable : flags;
}

PlanModel::Entry PlanModel::enter(const QModelIndex &index, const QString &typed)
{
    if (index.column() < FirstCell)
        return TableModel::enter(index, typed);
    const std::size_t row = m_rows[std::size_t(index.row())];
    const int column = index.column() - FirstCell;
    if (cell(row, column) != typed)
        Q_EMIT mended(m_plan->rows[row].line, column, typed);
    return {.refusal = {}, .at = index};
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
