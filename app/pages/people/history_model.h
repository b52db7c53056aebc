// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/table_model.h"
#include "core/report/person_profile.h"

#include <QLocale>

namespace evenkeel {

/// One person over the rounds: both strengths, then the levels in each competency; the rounds across, the latest last.
class HistoryModel : public tables::TableModel
{
    Q_OBJECT

public:
    HistoryModel(const PersonProfile &profile, const QLocale &locale, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QVariant heading(int row, int role) const;
    /// A strength of 0-100 in the first two rows, a level below.
    std::optional<double> value(int row, int round) const;

    PersonProfile m_profile;
    QLocale m_locale;
};

} // namespace evenkeel
