// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace evenkeel {

/// A field for running text. What it holds comes back character for character (toPlainText() makes spaces of no-break
/// spaces); every line end is a line feed.
class NoteField : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteField(const QString &text = {}, QWidget *parent = nullptr);

    QString text() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace evenkeel
