// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/cell_delegate.h"

namespace evenkeel {

/// Draws a table whose cells of one column are chosen from a menu: an arrow at their end says so.
class ChoiceDelegate : public tables::CellDelegate
{
    Q_OBJECT

public:
    explicit ChoiceDelegate(int choiceColumn, QObject *parent = nullptr)
        : tables::CellDelegate(parent)
        , m_choiceColumn(choiceColumn)
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_choiceColumn;
};

} // namespace evenkeel
