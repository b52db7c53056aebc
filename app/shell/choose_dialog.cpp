// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/choose_dialog.h"

#include "app/widgets/fitting.h"
#include "app/widgets/labels.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace evenkeel {

ChooseDialog::ChooseDialog(const QString &title, const QString &find, std::vector<Choice> choices,
                           const QString &takeIt, QWidget *parent)
    : QDialog(parent)
    , m_list(new ChoiceList(find, std::move(choices)))
    , m_take(primaryButton(takeIt))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(title);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    buttons->addButton(m_take, QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 18, 18, 14);
    layout->setSpacing(12);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(theme::scaled(480), theme::scaled(440));
    keepFitting(this);
    const auto follow = [this] { m_take->setEnabled(m_list->current().has_value()); };
    connect(m_list, &ChoiceList::currentChanged, this, follow);
    connect(m_list, &ChoiceList::activated, this, &ChooseDialog::take);
    connect(buttons, &QDialogButtonBox::accepted, this, &ChooseDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    follow();
    m_list->setFocus();
}

void ChooseDialog::say(const QString &sentence)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, wrappedLabel(sentence));
}

void ChooseDialog::take()
{
    const std::optional<quint32> current = m_list->current();
    if (!current)
        return;
    accept();
    Q_EMIT chosen(*current);
}

} // namespace evenkeel
