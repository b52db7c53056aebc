// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/rows_model.h"
#include "core/domain/organization.h"
#include "core/session/session.h"

namespace evenkeel {

/// A competency as it is on the day shown; without an id the last row, in which a typed name makes one.
struct CompetencyRow
{
    std::optional<CompetencyId> id = {};
    QString name = {};
    Side side = Side::Neutral;
    double weight = 1;
    Period period = {};
    bool isRetired = false; ///< Its last day is over.
    bool isRetagged = false; ///< Side or weight were others once: figures before and after are not alike.

    friend bool operator==(const CompetencyRow &, const CompetencyRow &) = default;
};
inline std::optional<CompetencyId> keyOf(const CompetencyRow &row) { return row.id; }

/// "management", "leadership", "neutral".
QString sideText(Side side);

/// The organization's competencies: management's, leadership's, neutral ones, then those that are retired, each in
/// their order. Names are typed in place.
class CompetenciesModel : public tables::RowsModel<CompetencyRow>
{
    Q_OBJECT

public:
    enum Column { Name, SideColumn, Weight, Days, ColumnCount };

    CompetenciesModel(Session &session, const QLocale &locale, QObject *parent = nullptr);

    /// Reads the session's organization as it is on `day`.
    void show(Day day, bool takesEdits);
    /// The row before or behind this one, of the same side and as much in use; none where there is none.
    std::optional<CompetencyId> neighbor(CompetencyId competency, int step) const;

    Entry enter(const QModelIndex &index, const QString &typed) override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QVariant cell(const CompetencyRow &row, int column, int role) const override;
    Qt::ItemFlags flagsOf(const CompetencyRow &row, int column) const override;
    bool isPinnedLast(const CompetencyRow &row) const override { return !row.id; }

private:
    QString daysText(const CompetencyRow &row) const;
    Entry add(const QModelIndex &index, const QString &name);

    Session &m_session;
    QLocale m_locale;
    Day m_day = Day::always();
    bool m_takesEdits = true;
};

} // namespace evenkeel
