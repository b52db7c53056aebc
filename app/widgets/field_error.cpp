// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/field_error.h"

#include "app/theme/theme.h"

namespace evenkeel {

FieldError::FieldError(QWidget *field, QWidget *parent)
    : QLabel(parent)
    , m_field(field)
    , m_describedBefore(field->accessibleDescription())
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setFont(theme::font(theme::TextStyle::Caption));
    theme::setInk(this, theme::Role::Bad);
    hide();
}

void FieldError::say(const QString &sentence)
{
    setText(sentence);
    setVisible(!sentence.isEmpty());
    theme::setInvalid(m_field, !sentence.isEmpty());
    m_field->setAccessibleDescription(sentence.isEmpty() ? m_describedBefore : sentence);
}

void FieldError::clearError() { say({}); }

} // namespace evenkeel
