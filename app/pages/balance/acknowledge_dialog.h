// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <QDialog>

class QDateEdit;
class QLineEdit;
class QRadioButton;

namespace evenkeel {

class FieldError;

/// Asks for how long an alert shall stay away, and why. Closes by accept(), once what it wants is done.
class AcknowledgeDialog : public QDialog
{
    Q_OBJECT

public:
    /// `heading` is the alert's; `today` the earliest day.
    AcknowledgeDialog(const QString &heading, Day today, QWidget *parent = nullptr);

    /// Why it could not be done; what was typed stays.
    void sayError(const QString &sentence);

Q_SIGNALS:
    /// Day::still() for as long as it gets no worse.
    void wanted(evenkeel::Day until, const QString &reason);

private:
    Day until() const;

    QRadioButton *m_untilWorse;
    QRadioButton *m_untilDay;
    QDateEdit *m_day;
    QLineEdit *m_reason;
    FieldError *m_error;
};

} // namespace evenkeel
