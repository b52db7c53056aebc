// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/alert_reasons.h"

#include <QWidget>

class QGridLayout;

namespace evenkeel {

/// Figures by name, one below the other; one that rests on rows is a link to them. Texts can be selected and copied.
class ReasonRows : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonRows(const QList<ReasonRow> &rows, QWidget *parent = nullptr);

Q_SIGNALS:
    void rowsRequested(const evenkeel::RowsBehind &rows);

private:
    QWidget *makeValue(const ReasonRow &row);
};

} // namespace evenkeel
