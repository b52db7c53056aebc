// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/assessment.h"

#include <QSet>
#include <QSortFilterProxyModel>

#include <memory>
#include <vector>

namespace evenkeel {

/// What a find text matches among the teams of an assessment and the people in them.
struct TeamMatches
{
    /// Teams that match by their own name or by somebody in them, in the tree's order.
    std::vector<TeamId> teams;
    /// Of those, the names of the people who match, at most a handful a team.
    QHash<TeamId, QStringList> people;
    /// The teams that match and those above them.
    QSet<TeamId> shown;
};

/// Looks for a text in names; keeps them in the form in which they are compared, so that each key is quick.
class TeamFinder
{
public:
    void setContent(Organization organization, std::shared_ptr<const Assessment> assessment);
    /// `text` is not empty.
    TeamMatches find(const QString &text) const;

private:
    struct Entry
    {
        QString key;
        std::vector<std::pair<QString, MemberId>> people;
    };

    const std::vector<Entry> &entries() const;

    std::optional<Organization> m_organization;
    std::shared_ptr<const Assessment> m_assessment;
    mutable std::vector<Entry> m_entries; ///< One for each team of the assessment; made when first needed.
};

/// Shows all teams, or those it is told.
class TeamFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void showAll();
    void showOnly(QSet<TeamId> teams);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    std::optional<QSet<TeamId>> m_shown;
};

} // namespace evenkeel
