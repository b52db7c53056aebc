// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/balance/acknowledge_dialog.h"

#include "app/widgets/field_error.h"
#include "app/widgets/labels.h"
#include "core/base/checked_text.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace evenkeel {

namespace {

using Reason = CheckedText<TextRule{.longest = 500, .mayHaveLines = true}>;
constexpr int usualDays = 30;

} // namespace

AcknowledgeDialog::AcknowledgeDialog(const QString &heading, Day today, QWidget *parent)
    : QDialog(parent)
    , m_untilWorse(new QRadioButton(tr("&As long as it gets no worse")))
    , m_untilDay(new QRadioButton(tr("&Until")))
    , m_day(new QDateEdit(today.plusDays(usualDays).date()))
    , m_reason(new QLineEdit)
    , m_error(new FieldError(m_reason))
{
    setWindowTitle(tr("Acknowledge the alert"));
    m_day->setMinimumDate(today.date());
    m_day->setCalendarPopup(true);
    m_day->setAccessibleName(tr("Until this day"));
    m_reason->setPlaceholderText(tr("May stay empty"));
    m_untilWorse->setChecked(true);
    m_day->setEnabled(false);
    connect(m_untilDay, &QRadioButton::toggled, m_day, &QWidget::setEnabled);
    connect(m_untilDay, &QRadioButton::clicked, m_day, [this] { m_day->setFocus(); });

    auto *day = new QHBoxLayout;
    day->addWidget(m_untilDay);
    day->addWidget(m_day);
    day->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *acknowledge = primaryButton(tr("Acknowledge"));
    acknowledge->setDefault(true);
    buttons->addButton(acknowledge, QDialogButtonBox::AcceptRole);
    auto *label = plainLabel(tr("&Note on what is being done"));
    label->setBuddy(m_reason);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 18, 18, 14);
    layout->setSpacing(10);
    layout->addWidget(wrappedLabel(heading, theme::TextStyle::Heading));
    layout->addWidget(wrappedLabel(tr("It stays away, and comes back by itself when its severity rises. You find it under “acknowledged”."),
                                   theme::TextStyle::Body, theme::Role::Muted));
    layout->addWidget(m_untilWorse);
    layout->addLayout(day);
    layout->addWidget(label);
    layout->addWidget(m_reason);
    layout->addWidget(m_error);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setMinimumWidth(440);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (const Result<Reason> reason = Reason::from(m_reason->text()); !reason) {
            sayError(reason.error().sentence);
            return;
        }
        m_error->clearError();
        Q_EMIT wanted(until(), m_reason->text());
    });
}

void AcknowledgeDialog::sayError(const QString &sentence)
{
    m_error->say(sentence);
    m_reason->setFocus();
}

Day AcknowledgeDialog::until() const { return m_untilDay->isChecked() ? Day(m_day->date()) : Day::still(); }

} // namespace evenkeel
