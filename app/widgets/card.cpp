// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/card.h"

#include "app/theme/plain_text.h"
#include "app/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr int edgeWidth = 4;
constexpr int cornerRadius = 8;

void setLine(QLabel *label, const QString &text)
{
    label->setText(breakable(text));
    label->setVisible(!text.isEmpty());
}

} // namespace

Card::Card(const QString &title, const QString &subtitle, QWidget *parent)
    : QFrame(parent)
    , m_title(wrappedLabel({}, theme::TextStyle::Heading, theme::Role::Text, this))
    , m_subtitle(wrappedLabel({}, theme::TextStyle::Caption, theme::Role::Muted, this))
    , m_body(new QVBoxLayout)
{
    theme::setLook(this, theme::Look::Card);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    m_body->setContentsMargins(0, 6, 0, 0);
    layout->addLayout(m_body, 1);
    setTitle(title);
    setSubtitle(subtitle);
}

void Card::setTitle(const QString &title)
{
    setLine(m_title, title);
    setAccessibleName(title);
}

void Card::setSubtitle(const QString &subtitle)
{
    setLine(m_subtitle, subtitle);
    setAccessibleDescription(subtitle);
}

AccentCard::AccentCard(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_heading(wrappedLabel({}, theme::TextStyle::Caption, theme::Role::Text, this))
    , m_sentence(wrappedLabel({}, theme::TextStyle::Body, theme::Role::Text, this))
    , m_detail(wrappedLabel({}, theme::TextStyle::Caption, theme::Role::Muted, this))
    , m_body(new QVBoxLayout)
    , m_link(linkButton({}, this))
    , m_secondLink(linkButton({}, this))
{
    theme::setLook(this, theme::Look::Card);
    QFont bold = m_heading->font();
    bold.setWeight(QFont::Bold);
    m_heading->setFont(bold);
    m_link->setFont(theme::font(theme::TextStyle::Caption));
    m_secondLink->setFont(theme::font(theme::TextStyle::Caption));
    m_body->setContentsMargins(0, 0, 0, 0);

    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_heading, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14 + edgeWidth, 11, 14, 11);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_sentence);
    layout->addWidget(m_detail);
    layout->addLayout(m_body);
    layout->addStretch(1); // links stand at the foot of cards that stand side by side
    auto *links = new QHBoxLayout;
    links->setSpacing(14);
    links->addWidget(m_link);
    links->addWidget(m_secondLink);
    links->addStretch(1);
    layout->addLayout(links);
    for (QWidget *line : {static_cast<QWidget *>(m_icon), static_cast<QWidget *>(m_sentence),
                          static_cast<QWidget *>(m_detail), static_cast<QWidget *>(m_link),
                          static_cast<QWidget *>(m_secondLink)})
        line->hide();
    connect(m_link, &QPushButton::clicked, this, &AccentCard::linkActivated);
    connect(m_secondLink, &QPushButton::clicked, this, &AccentCard::secondLinkActivated);
}

void AccentCard::setAccent(theme::Role edge, theme::Role heading)
{
    m_edge = edge;
    m_ink = heading;
    theme::setInk(m_heading, heading);
    showIcon();
    update();
}

void AccentCard::setHeading(const QString &iconName, const QString &heading)
{
    m_iconName = iconName;
    m_headingText = heading;
    m_heading->setText(breakable(heading));
    showIcon();
    say();
}

void AccentCard::setSentence(const QString &sentence)
{
    m_sentenceText = sentence;
    setLine(m_sentence, sentence);
    say();
}

void AccentCard::setDetail(const QString &detail)
{
    m_detailText = detail;
    setLine(m_detail, detail);
    say();
}

void AccentCard::setLink(const QString &caption)
{
    m_link->setText(caption);
    m_link->setVisible(!caption.isEmpty());
    say();
}

void AccentCard::setSecondLink(const QString &caption)
{
    m_secondLink->setText(caption);
    m_secondLink->setVisible(!caption.isEmpty());
    say();
}

void AccentCard::setMore(const QString &more)
{
    m_more = more;
    say();
}

void AccentCard::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(rect(), cornerRadius, cornerRadius);
    painter.setClipRect(QRect(0, 0, edgeWidth, height()));
    painter.fillPath(outline, theme::color(m_edge));
}

void AccentCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

void AccentCard::showIcon()
{
    m_icon->setVisible(!m_iconName.isEmpty());
    if (m_iconName.isEmpty())
        return;
    const int side = m_heading->fontMetrics().ascent();
    m_icon->setFixedSize(side, m_heading->fontMetrics().height());
    m_icon->setPixmap(theme::icon(m_iconName, m_ink).pixmap(QSize(side, side), devicePixelRatioF()));
}

/// A screen reader reads the card as one, and the link by what it leads to.
void AccentCard::say()
{
    setAccessibleName(m_headingText);
    const bool saysMore = !m_more.isEmpty() && !m_detailText.endsWith(m_more);
    setAccessibleDescription((QStringList{m_sentenceText, m_detailText} + (saysMore ? QStringList{m_more} : QStringList())).join(u' '));
    setToolTip(saysMore ? theme::asHtml(m_more) : QString());
    for (QPushButton *link : {m_link, m_secondLink})
        link->setAccessibleName(link->text() + u": "_s + m_headingText);
}

} // namespace evenkeel
