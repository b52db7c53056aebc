// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/choice_list.h"

#include <QDialog>

class QPushButton;

namespace evenkeel {

/// Asks for one of many, by a list to find in.
class ChooseDialog : public QDialog
{
    Q_OBJECT

public:
    /// `find` is the field's name ("Find a team"), `takeIt` the caption of the button that takes what is chosen.
    ChooseDialog(const QString &title, const QString &find, std::vector<Choice> choices, const QString &takeIt,
                 QWidget *parent);

    void setCurrent(quint32 id) { m_list->setCurrent(id); }
    /// A sentence above the list.
    void say(const QString &sentence);

Q_SIGNALS:
    void chosen(quint32 id);

private:
    void take();

    ChoiceList *m_list;
    QPushButton *m_take;
};

} // namespace evenkeel
