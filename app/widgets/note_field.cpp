// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/note_field.h"

#include <QKeyEvent>

namespace evenkeel {

NoteField::NoteField(const QString &text, QWidget *parent)
    : QPlainTextEdit(text, parent)
{}

QString NoteField::text() const { return document()->toRawText().replace(QChar::ParagraphSeparator, u'\n'); }

void NoteField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::InsertLineSeparator) && !isReadOnly())
        insertPlainText(QString(u'\n'));
    else
        QPlainTextEdit::keyPressEvent(event);
}

} // namespace evenkeel
