// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/flows/find/find_index.h"

#include <QAbstractListModel>

namespace evenkeel {

/// What was found as a list: each kind under its heading, and below it how many more there are.
class FoundModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class RowKind { Heading, Found, More, Nothing };
    struct Row
    {
        RowKind kind;
        QString text = {}; ///< Of what is no Found.
        std::optional<Found> found = {};
    };

    using QAbstractListModel::QAbstractListModel;

    /// `text` is what was looked for.
    void show(const QString &text, const std::vector<FoundGroup> &groups);
    void clear();
    const Row &row(int at) const { return m_rows[std::size_t(at)]; }
    /// The next row from `from` on that can be chosen, forwards or backwards; -1 where there is none.
    int choosable(int from, int step) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<Row> m_rows;
};

} // namespace evenkeel
