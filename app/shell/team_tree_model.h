// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/assessment.h"

#include <QAbstractItemModel>

#include <memory>

namespace evenkeel {

/// The teams of one assessment as a tree. Says names, head counts and standings; knows no Session: what is typed or
/// dropped goes out as a signal.
class TeamTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< quint32, the team's id.
    };

    explicit TeamTreeModel(QObject *parent = nullptr);

    /// What is shown from now on. Where the same teams hang in the same places the rows stay and only their content
    /// changes; else the model is reset and true returned.
    bool show(const Organization &organization, std::shared_ptr<const Assessment> assessment);
    void setEditable(bool editable) { m_isEditable = editable; }

    const TeamAssessment *teamAt(const QModelIndex &index) const;
    /// Invalid where the team is not listed.
    QModelIndex indexOf(TeamId team) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void nameTyped(evenkeel::TeamId team, const QString &name);
    /// `position` among the children of `parent` as they stand now; their number for the end.
    void dropped(evenkeel::TeamId team, evenkeel::TeamId parent, int position);

private:
    struct Row
    {
        QString name;
        QString tip; ///< Lead, last day and note, as far as there are; plain text.
        int row = 0; ///< Among its siblings.
        std::vector<int> children;
    };

    static std::vector<Row> rowsOf(const Organization &organization, const Assessment &assessment);
    bool hasSameTeams(const Assessment &assessment) const;
    /// The same teams; tells of those rows that show something else.
    void showAgain(const Organization &organization, std::shared_ptr<const Assessment> assessment);
    QModelIndex indexAt(int at) const;
    /// In m_rows; -1 where the team is not listed.
    int positionOf(TeamId team) const;

    std::shared_ptr<const Assessment> m_assessment;
    SharedTable<Team> m_teams; ///< What names and tips were made of.
    SharedTable<Member> m_members;
    std::vector<Row> m_rows; ///< One for each of the assessment's teams, in its order.
    bool m_isEditable = true;
};

} // namespace evenkeel
