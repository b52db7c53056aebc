// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/message_bar.h"

#include "app/theme/theme.h"
#include "app/widgets/labels.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace evenkeel {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_text(wrappedLabel({}))
    , m_remedyButton(new QPushButton)
    , m_close(new QToolButton)
{
    theme::setLook(this, theme::Look::Notice);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(theme::icon(QStringLiteral("close")));
    m_close->setToolTip(tr("Close this notice"));
    m_close->setAccessibleName(m_close->toolTip());
    theme::setLook(m_close, theme::Look::Quiet);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(18, 6, 12, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_remedyButton);
    layout->addWidget(m_close);

    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    connect(m_remedyButton, &QPushButton::clicked, this, [this] {
        const std::function<void()> remedy = m_remedy; // which may say something else
        if (remedy)
            remedy();
    });
    hide();
}

void MessageBar::say(const QString &sentence, Remedy remedy)
{
    m_text->setText(sentence);
    m_remedyButton->setText(remedy.text);
    m_remedyButton->setVisible(!remedy.text.isEmpty());
    m_remedy = std::move(remedy.run);
    setAccessibleName(sentence);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::clear()
{
    m_text->clear();
    m_remedy = {};
    hide();
}

QString MessageBar::sentence() const { return m_text->text(); }

} // namespace evenkeel
