// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/selected_people.h"

#include "app/pages/people/people_paste.h"
#include "app/pages/people/removal.h"
#include "app/shell/typed_day.h"
#include "app/tables/table_view.h"

#include <QItemSelectionModel>
#include <QSet>

#include <algorithm>

namespace evenkeel {

SelectedPeople::SelectedPeople(Session &session, const ViewState &view, PeopleModel &model, tables::TableView &table, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_view(view)
    , m_model(model)
    , m_table(table)
{}

std::vector<int> SelectedPeople::rows() const
{
    std::vector<int> selected;
    const QModelIndexList indexes = m_table.selectionModel()->selectedIndexes();
    for (const QModelIndex &index : indexes) {
        if (m_model.row(index.row()).membership)
            selected.push_back(index.row());
    }
    std::sort(selected.begin(), selected.end());
    selected.erase(std::unique(selected.begin(), selected.end()), selected.end());
    return selected;
}

std::vector<MembershipId> SelectedPeople::memberships() const
{
    std::vector<MembershipId> selected;
    const int current = m_table.currentIndex().row();
    for (const int row : rows()) {
        const MembershipId membership = *m_model.row(row).membership;
        selected.insert(row == current ? selected.begin() : selected.end(), membership);
    }
    return selected;
}

void SelectedPeople::remove()
{
    const std::vector<int> selected = rows();
    if (selected.empty() || !m_view.takesEdits())
        return;
    std::vector<MembershipId> going;
    for (const int row : selected)
        going.push_back(*m_model.row(row).membership);
    const Removal removal = removalOf(m_session.organization(), going);
    if (const Result<> result = m_session.run(removal.verb); !result) {
        Q_EMIT refused(result.error());
        return;
    }
    m_table.setCurrentIndex(m_model.index(std::min(selected.front(), m_model.rowCount() - 1), PeopleModel::Name));
    Q_EMIT done(removal.done);
}

void SelectedPeople::clear()
{
    if (m_table.currentIndex().column() == PeopleModel::Name)
        remove();
    else
        clearCells();
}

void SelectedPeople::clearCells()
{
    const QModelIndexList indexes = m_table.selectionModel()->selectedIndexes();
    if (!m_view.takesEdits() || indexes.isEmpty())
        return;
    PeopleEdits edits(m_session.organization());
    for (const QModelIndex &index : indexes) {
        const PersonRow &row = m_model.row(index.row());
        if (!row.membership)
            continue;
        switch (index.column()) {
        case PeopleModel::Role:
            edits.of(*row.member).role.clear();
            break;
        case PeopleModel::Email:
            edits.of(*row.member).email.clear();
            break;
        case PeopleModel::From:
            edits.of(*row.membership).period.first = Day::always();
            break;
        case PeopleModel::To:
            edits.of(*row.membership).period.last = Day::still();
            break;
        default:
            break;
        }
    }
    if (edits.count() == 0)
        return;
    if (const Result<> result = m_session.run(edits.verb(tr("Clear %n cell(s)", nullptr, int(indexes.size())))); !result)
        m_table.say(m_table.currentIndex(), result.error().sentence);
}

void SelectedPeople::paste(const tables::Block &block)
{
    QModelIndex at = m_table.currentIndex();
    if (!m_view.takesEdits() || !at.isValid())
        return;
    const QItemSelection selection = m_table.selectionModel()->selection();
    if (!selection.isEmpty())
        at = m_model.index(selection.front().top(), selection.front().left());
    std::vector<int> columns;
    for (int column = 0; column < PeopleModel::ColumnCount; ++column) {
        if (!m_table.isColumnHidden(column))
            columns.push_back(column);
    }
    const tables::Block whole = at.column() == PeopleModel::Name ? block : tiledOverSelection(block, columns);
    const Result<PeoplePaste> plan = planPaste(whole, m_model.rows(), at.row(), at.column(), columns,
                                               m_session.organization(), m_view.team(), m_table.locale());
    if (!plan) {
        m_table.say(at, plan.error().sentence);
        return;
    }
    const std::vector<MemberId> before = membersShown();
    if (!plan->added.empty()) {
        const Result<std::vector<MemberId>> added = m_session.run(edit::addMembers(plan->added));
        if (!added)
            m_table.say(at, added.error().sentence);
        else
            Q_EMIT done(tr("%n person(s) added.", nullptr, int(added->size())) + whoIsNotShown(*added));
    } else if (plan->changes.count() > 0) {
        const Result<> result = m_session.run(plan->changes.verb(tr("Paste into %n row(s)", nullptr, plan->rows)));
        if (!result)
            m_table.say(at, result.error().sentence);
        else
            Q_EMIT done(tr("Pasted into %n row(s).", nullptr, plan->rows) + whoIsNotShown(before));
    }
}

tables::Block SelectedPeople::tiledOverSelection(const tables::Block &block, const std::vector<int> &columns) const
{
    const QItemSelection selection = m_table.selectionModel()->selection();
    if (selection.isEmpty())
        return block;
    const QItemSelectionRange &area = selection.front();
    const int last = m_model.row(area.bottom()).membership ? area.bottom() : area.bottom() - 1; // not the row for a new name
    const auto selected = std::count_if(columns.begin(), columns.end(), [&](int column) {
        return column >= area.left() && column <= area.right();
    });
    return last < area.top() ? block : tables::tiled(block, last - area.top() + 1, selected);
}

std::vector<MemberId> SelectedPeople::membersShown() const
{
    std::vector<MemberId> shown;
    for (const PersonRow &row : m_model.rows()) {
        if (row.member)
            shown.push_back(*row.member);
    }
    return shown;
}

QString SelectedPeople::whoIsNotShown(const std::vector<MemberId> &members) const
{
    const std::vector<MemberId> shown = membersShown();
    const QSet<MemberId> there(shown.begin(), shown.end());
    const QSet<MemberId> wanted(members.begin(), members.end());
    const auto missing = int((wanted - there).size());
    if (missing == 0)
        return {};
    return u' ' + tr("%n person(s) (is/are) not shown: not in the team on %1.", nullptr, missing).arg(dayText(m_view.asOf(), m_table.locale()));
}

} // namespace evenkeel
