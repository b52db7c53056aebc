// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/preferences.h"
#include "core/session/session.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace evenkeel {

class FieldError;
class SegmentedControl;

/// What one likes on this computer, and one's name as a rater in the open file. What is chosen holds at once, in all
/// windows; there is nothing to confirm.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    /// Without a `session` there is no file to have a name in. The name is read only where the file `takesEdits` not.
    PreferencesDialog(Preferences &preferences, Session *session, bool takesEdits, QWidget *parent = nullptr);
    ~PreferencesDialog() override;

    /// Keeps the name that was typed; where it is refused the dialog stays.
    void done(int result) override;

private:
    void addLooks(QFormLayout *form);
    void addHabits(QFormLayout *form);
    void addName(QFormLayout *form, bool takesEdits);
    void follow();
    bool takeName();

    Preferences &m_preferences;
    Session *m_session;
    SegmentedControl *m_theme;
    QComboBox *m_textSize;
    SegmentedControl *m_direction;
    QCheckBox *m_keepsRecent;
    QLineEdit *m_name = nullptr;
    FieldError *m_nameError = nullptr;
};

} // namespace evenkeel
