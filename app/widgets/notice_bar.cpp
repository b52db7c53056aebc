// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/notice_bar.h"

#include "app/widgets/labels.h"

#include <QAccessible>
#include <QHBoxLayout>

namespace evenkeel {

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_sentence(wrappedLabel({}, theme::TextStyle::Body, theme::Role::Text, this))
    , m_button(new QPushButton(this))
{
    theme::setLook(this, theme::Look::Notice);
    m_button->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(18, 6, 18, 6);
    layout->setSpacing(12);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &NoticeBar::buttonClicked);
    hide();
}

void NoticeBar::say(const QString &sentence, const QString &buttonCaption)
{
    m_sentence->setText(sentence);
    m_button->setText(buttonCaption);
    m_button->setVisible(!buttonCaption.isEmpty());
    setAccessibleName(sentence);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void NoticeBar::clear()
{
    m_sentence->clear();
    hide();
}

QString NoticeBar::sentence() const { return m_sentence->text(); }

} // namespace evenkeel
