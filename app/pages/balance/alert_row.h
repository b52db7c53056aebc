// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/alert_cards.h"

#include <QWidget>

class QPushButton;

namespace evenkeel {

class ColumnLayout;

/// The alerts as cards: the gravest three, and the others at a press. Hidden while there are none.
class AlertRow : public QWidget
{
    Q_OBJECT

public:
    explicit AlertRow(QWidget *parent = nullptr);

    /// Folds the others away again if the alerts are about other teams than before.
    void show(const QList<AlertCardText> &alerts);
    using QWidget::show;

Q_SIGNALS:
    /// "Show why" of this team was pressed.
    void reasonsRequested(evenkeel::TeamId team);

private:
    void rebuild();

    QList<AlertCardText> m_alerts;
    ColumnLayout *m_cards;
    QPushButton *m_more;
    bool m_showsAll = false;
};

} // namespace evenkeel
