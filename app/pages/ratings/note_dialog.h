// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;

namespace evenkeel {

class NoteField;

/// A note on one cell of the grid, to be read or written; plain text of several lines. Closing it writes nothing.
class NoteDialog : public QDialog
{
    Q_OBJECT

public:
    /// `place` says whose cell it is; `hint`, where not empty, what writing a note does besides.
    NoteDialog(const QString &place, const QString &note, const QString &hint, bool takesEdits, QWidget *parent);

    QString note() const;
    /// Why the note cannot be kept; it stays as it was typed.
    void say(const QString &sentence);

Q_SIGNALS:
    void wanted(const QString &note);

private:
    NoteField *m_text;
    QLabel *m_sentence;
};

} // namespace evenkeel
