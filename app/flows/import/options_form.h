// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organization.h"
#include "core/exchange/guesses.h"
#include "core/exchange/import_options.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;

namespace evenkeel {

class FieldError;

/// What an import is told beside the file, columns apart. What does not matter for the kind of file is hidden.
class OptionsForm : public QWidget
{
    Q_OBJECT

public:
    /// `today` is the date offered; the rater's name and the rounds are the organization's.
    OptionsForm(const Organization &organization, Day today, QWidget *parent = nullptr);

    /// Begins anew, for a file with these headings and dates. Our own export says who rated: then no other rater is offered.
    void begin(const QStringList &headings, const DateGuess &dates);
    /// The same file has other headings now.
    void setHeadings(const QStringList &headings);
    /// As they were given before, the rater and the dates apart.
    void choose(std::optional<ImportKind> kind, const std::optional<Scale> &scale, DateOrder dateOrder, Source source);
    /// As if the user had.
    void chooseDateOrder(DateOrder order);
    void chooseScale(const Scale &scale);
    void chooseKind(ImportKind kind);
    /// What the file was taken for, and what its levels and dates look like; decides which options matter. Dates are read as
    /// they look until the user says otherwise, also where a column turns out to hold them only later.
    void showTold(ImportKind kind, const Guesses &guesses);

    /// Without mappings and sides. Where a field holds what cannot be (a scale such as "1-1"), it is left out.
    ImportOptions options() const;
    /// Why one of the fields shown cannot stay as it is; empty where all can.
    QString refusal() const;

Q_SIGNALS:
    void chosen();

private:
    void clear(const QStringList &headings, const DateGuess &dates);
    void checkScale();
    void checkRater();
    void followDates(const DateGuess &dates);
    void setShown(QWidget *field, bool isShown);

    Day m_today;
    QString m_raterName;
    std::vector<RatingRound> m_rounds;
    QFormLayout *m_form;
    QComboBox *m_kind;
    QComboBox *m_scale;
    FieldError *m_scaleError;
    QComboBox *m_dateOrder;
    bool m_isDateOrderChosen = false;
    QComboBox *m_round;
    QDateEdit *m_date;
    QComboBox *m_source;
    QLineEdit *m_rater;
    FieldError *m_raterError;
    QDoubleSpinBox *m_raters;
    QComboBox *m_ratersColumn;
};

} // namespace evenkeel
