// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/owner_changes.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;

namespace evenkeel {

/// Chooses two days by a round or by a date, and whether only the same people are compared.
class ComparisonBar : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonBar(QWidget *parent = nullptr);

    /// Two days at least, ascending. Days that were chosen are kept where they lie before the last one; else the last is
    /// compared with the first of a year before it. Emits nothing.
    void setDays(const QList<TrendDay> &days);
    /// `before` lies before `after`.
    ComparedDays days() const;
    bool isSameOnly() const;

Q_SIGNALS:
    void daysChosen();
    void sameOnlyToggled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Choice
    {
        QComboBox *round;
        QDateEdit *date;
    };
    Choice makeChoice(const QString &caption);
    void fill(const Choice &choice, Day day);
    void chooseRound(const Choice &choice, int row);
    void chooseDate(const Choice &choice);
    QString nameOf(Day day) const;
    void show(Day before, Day after);

    QList<TrendDay> m_days;
    Choice m_before;
    Choice m_after;
    QCheckBox *m_sameOnly;
    bool m_isChosen = false; ///< By the user, and not since forgotten.
};

} // namespace evenkeel
