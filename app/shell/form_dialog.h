// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace evenkeel {

/// A dialog that asks for something and stays open, with all that was typed, until it could be done. Goes when it is
/// closed. Texts are plain.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    /// `doIt` is the caption of the button that does it.
    FormDialog(const QString &title, const QString &doIt, QWidget *parent);

Q_SIGNALS:
    /// It was done; what was done, for a bar that offers to undo it, or nothing where that is plain to see.
    void done(const QString &sentence);

protected:
    /// Put what is asked in here.
    QVBoxLayout *body() const { return m_body; }
    QPushButton *doButton() const { return m_doButton; }
    /// Does it and calls succeed(), or says why not.
    virtual void finish() = 0;
    void succeed(const QString &sentence = {});
    /// Why it cannot be done, above the buttons; empty takes it back.
    void refuse(const QString &sentence);

private:
    QVBoxLayout *m_body;
    QLabel *m_refusal;
    QPushButton *m_doButton;
};

} // namespace evenkeel
