// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_options.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;

namespace evenkeel {

/// What an import is told beside the file, columns apart. What does not matter for the kind of file is hidden.
class OptionsForm : public QWidget
{
    Q_OBJECT

public:
    /// `today` is the date offered, `rater` the name.
    OptionsForm(Day today, const QString &rater, QWidget *parent = nullptr);

    void setHeadings(const QStringList &headings);
    /// What the file was taken for; decides which options matter.
    void setKind(ImportKind kind);

    /// Without mappings and sides. Where a field holds what cannot be (a scale such as "1-1"), it is left out.
    ImportOptions options() const;

Q_SIGNALS:
    void chosen();

private:
    QFormLayout *m_form;
    QComboBox *m_kind;
    QDateEdit *m_date;
    QComboBox *m_source;
    QLineEdit *m_rater;
    QDoubleSpinBox *m_raters;
    QComboBox *m_ratersColumn;
    QLineEdit *m_scale;
    QComboBox *m_dateOrder;
};

} // namespace evenkeel
