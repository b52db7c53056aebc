// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table_source.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QSpinBox;

namespace evenkeel {

/// How a file is cut into cells: what was told from it, and what else can be chosen. What a file of its format does not
/// have is hidden.
class FileForm : public QWidget
{
    Q_OBJECT

public:
    explicit FileForm(QWidget *parent = nullptr);

    /// What was read, and by which choices.
    void show(const ReadTable &table, const ReadChoices &choices);
    ReadChoices choices() const;
    /// As if it had been chosen here.
    void chooseHeadingLine(int line);

Q_SIGNALS:
    void chosen();

private:
    void setShown(QWidget *field, bool isShown);

    QFormLayout *m_form;
    QComboBox *m_encoding;
    QComboBox *m_separator;
    QComboBox *m_sheet;
    QSpinBox *m_headingLine;
    ReadChoices m_choices;
};

} // namespace evenkeel
