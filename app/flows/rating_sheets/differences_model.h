// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/rows_model.h"
#include "core/scoring/rating_differences.h"

namespace evenkeel {

/// A difference in words.
struct DifferenceRow
{
    RatingDifference difference;
    QString person;
    QString team;
    QString competency;
    Side side = Side::Neutral;
    QString said;

    friend bool operator==(const DifferenceRow &, const DifferenceRow &) = default;
};

/// A person's competency is once among the differences of each kind.
inline quint64 keyOf(const DifferenceRow &row)
{
    return quint64(row.difference.member.value()) << 32 | quint64(row.difference.competency.value()) << 1
        | quint64(row.difference.between);
}

/// The rows of these differences, in their order. `day` decides sides and teams.
std::vector<DifferenceRow> rowsOf(const std::vector<RatingDifference> &differences, const Organization &organization,
                                  Day day);

/// Where those who rate one person see it otherwise, a row a competency of a person.
class DifferencesModel : public tables::RowsModel<DifferenceRow>
{
    Q_OBJECT

public:
    enum Column { Person, Team, Competency, Between, Apart, Said, ColumnCount };

    using tables::RowsModel<DifferenceRow>::RowsModel;

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QVariant cell(const DifferenceRow &row, int column, int role) const override;
};

} // namespace evenkeel
