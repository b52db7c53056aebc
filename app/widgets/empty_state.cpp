// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/empty_state.h"

#include "app/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace evenkeel {

namespace {

constexpr int iconSide = 40;
constexpr int widestText = 460;

} // namespace

EmptyState::EmptyState(const QString &iconName, const QString &sentence, const QString &detail,
                       QWidget *parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_icon(new QLabel(this))
    , m_sentence(wrappedLabel({}, theme::TextStyle::Heading, theme::Role::Text, this))
    , m_detail(wrappedLabel({}, theme::TextStyle::Body, theme::Role::Muted, this))
    , m_buttons(new QHBoxLayout)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addStretch(1);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    for (QLabel *label : {m_sentence, m_detail}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setMaximumWidth(widestText);
        auto *line = new QHBoxLayout; // a wrapped label that is aligned itself would be as narrow as it can be
        line->addStretch(1);
        line->addWidget(label, 1000);
        line->addStretch(1);
        column->addLayout(line);
    }
    m_buttons->setSpacing(8);
    m_buttons->addStretch(1);
    m_buttons->addStretch(1);
    column->addSpacing(6);
    column->addLayout(m_buttons);
    column->addStretch(1);

    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addLayout(column, 4);
    row->addStretch(1);
    setTexts(sentence, detail);
    showIcon();
}

void EmptyState::setTexts(const QString &sentence, const QString &detail)
{
    m_sentence->setText(sentence);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    setAccessibleName(sentence);
    setAccessibleDescription(detail);
}

QPushButton *EmptyState::addButton(const QString &caption)
{
    QPushButton *button = m_count == 0 ? primaryButton(caption, this) : new QPushButton(caption, this);
    m_buttons->insertWidget(1 + m_count++, button);
    return button;
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

void EmptyState::showIcon()
{
    m_icon->setPixmap(
        theme::icon(m_iconName, theme::Role::Faint).pixmap(QSize(iconSide, iconSide), devicePixelRatioF()));
}

} // namespace evenkeel
