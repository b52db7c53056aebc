// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/ratings/note_dialog.h"

#include "app/widgets/field_error.h"
#include "app/widgets/fitting.h"
#include "app/widgets/labels.h"
#include "app/widgets/note_field.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace evenkeel {

NoteDialog::NoteDialog(const QString &place, const QString &note, const QString &hint, bool takesEdits, QWidget *parent)
    : QDialog(parent)
    , m_text(new NoteField(note, this))
    , m_sentence(new FieldError(m_text, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Note"));
    m_text->setReadOnly(!takesEdits);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Note on %1").arg(place));
    m_text->moveCursor(QTextCursor::End);
    auto *buttons = new QDialogButtonBox(takesEdits ? QDialogButtonBox::Save | QDialogButtonBox::Cancel
                                                    : QDialogButtonBox::StandardButtons(QDialogButtonBox::Close), this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(wrappedLabel(place, theme::TextStyle::Strong, theme::Role::Text, this));
    layout->addWidget(m_text, 1);
    layout->addWidget(m_sentence);
    if (!hint.isEmpty())
        layout->addWidget(wrappedLabel(hint, theme::TextStyle::Caption, theme::Role::Muted, this));
    layout->addWidget(buttons);
    resize(theme::scaled(420), theme::scaled(240));
    keepFitting(this);

    const auto want = [this] { Q_EMIT wanted(m_text->text()); };
    connect(buttons, &QDialogButtonBox::accepted, this, want);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (takesEdits)
        connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated, this, want);
    m_text->setFocus();
}

QString NoteDialog::note() const { return m_text->text(); }

void NoteDialog::say(const QString &sentence)
{
    static_cast<FieldError *>(m_sentence)->say(sentence);
    m_text->setFocus();
}

} // namespace evenkeel
