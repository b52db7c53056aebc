// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/form_dialog.h"

#include "app/widgets/fitting.h"
#include "app/widgets/labels.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace evenkeel {

FormDialog::FormDialog(const QString &title, const QString &doIt, QWidget *parent)
    : QDialog(parent)
    , m_body(new QVBoxLayout)
    , m_refusal(wrappedLabel({}, theme::TextStyle::Body, theme::Role::Bad))
    , m_doButton(primaryButton(doIt))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(title);
    keepFitting(this);
    m_refusal->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    buttons->addButton(m_doButton, QDialogButtonBox::AcceptRole);
    m_body->setSpacing(10);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 18, 18, 14);
    layout->setSpacing(12);
    layout->addLayout(m_body, 1);
    layout->addWidget(m_refusal);
    layout->addWidget(buttons);
    m_doButton->setDefault(true); // which a button outside of a dialog cannot be
    connect(buttons, &QDialogButtonBox::accepted, this, &FormDialog::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void FormDialog::succeed(const QString &sentence)
{
    accept();
    Q_EMIT done(sentence);
}

void FormDialog::refuse(const QString &sentence)
{
    m_refusal->setText(sentence);
    m_refusal->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    QAccessibleEvent event(m_refusal, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace evenkeel
