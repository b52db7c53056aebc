// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/people/people_model.h"
#include "app/shell/view_state.h"
#include "app/tables/block.h"

#include <QObject>

namespace evenkeel {

namespace tables {
class TableView;
}

/// The rows selected in the table of people, and what is done to them at once: taken away, emptied, pasted over.
class SelectedPeople : public QObject
{
    Q_OBJECT

public:
    SelectedPeople(Session &session, const ViewState &view, PeopleModel &model, tables::TableView &table, QObject *parent);

    /// Rows of people, ascending.
    std::vector<int> rows() const;
    /// Theirs, the one that the keyboard is on first.
    std::vector<MembershipId> memberships() const;

    /// Takes them out of the team.
    void remove();
    /// Empties the cells; the people go where it is on their names.
    void clear();
    void clearCells();
    void paste(const tables::Block &block);

Q_SIGNALS:
    /// For a bar that offers to undo it.
    void done(const QString &sentence);
    void refused(const evenkeel::Error &error);

private:
    tables::Block tiledOverSelection(const tables::Block &block, const std::vector<int> &columns) const;
    std::vector<MemberId> membersShown() const;
    /// A sentence on those of them who are in no row; empty where all are.
    QString whoIsNotShown(const std::vector<MemberId> &members) const;

    Session &m_session;
    const ViewState &m_view;
    PeopleModel &m_model;
    tables::TableView &m_table;
};

} // namespace evenkeel
