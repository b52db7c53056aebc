// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/organization.h"
#include "core/edit/round_verbs.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace evenkeel {

class FieldError;

/// Name, first and last day of a round, new or there already.
class RoundDialog : public QDialog
{
    Q_OBJECT

public:
    /// The organization is not mine, and outlives me. A round under way on the first day is offered to be ended before
    /// it where the dialog `begins` one.
    RoundDialog(const QString &title, const edit::RoundDraft &draft, const Organization &organization, bool begins,
                QWidget *parent);

    /// Why it was refused; what was typed stays.
    void say(const QString &sentence);

Q_SIGNALS:
    void wanted(const evenkeel::edit::RoundDraft &draft, bool endsOther);

private:
    void finish();
    Result<Day> typedDay(const QLineEdit *field) const;
    void offerToEndOther();

    const Organization &m_organization;
    bool m_begins;
    QLineEdit *m_name;
    QLineEdit *m_first;
    QLineEdit *m_last;
    QCheckBox *m_endsOther;
    FieldError *m_sentence;
};

/// What a new round begins with: the quarter of `today` where nobody was rated in it, else from today to its end; from
/// the day after it where a named round is under way.
edit::RoundDraft nextRound(const Organization &organization, Day today, const QLocale &locale);

} // namespace evenkeel
