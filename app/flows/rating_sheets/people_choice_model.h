// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organization.h"

#include <QAbstractListModel>
#include <QSet>

#include <vector>

namespace evenkeel {

/// People to be ticked. Who was unticked stays so while others come and go.
class PeopleChoiceModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Those who are in the team, or in it and the teams under it, on the day; in the order of the tree, then by name.
    void setPeople(const Organization &organization, TeamId team, bool isWithTeamsUnder, Day day);
    void setAll(bool isChosen);

    std::vector<MemberId> chosen() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void chosenChanged();

private:
    struct Line
    {
        MemberId member;
        QString name;
        QString beside; ///< Team and role, to tell namesakes apart.
    };
    void tell();

    std::vector<Line> m_lines;
    QSet<MemberId> m_left; ///< Unticked.
};

} // namespace evenkeel
