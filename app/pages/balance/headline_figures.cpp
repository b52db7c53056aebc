// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/balance/headline_figures.h"

#include "app/pages/balance/standing_look.h"
#include "app/widgets/labels.h"
#include "core/report/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

void setIcon(QLabel *label, const QString &name, theme::Role role)
{
    const int side = label->fontMetrics().ascent();
    label->setPixmap(theme::icon(name, role).pixmap(QSize(side, side), label->devicePixelRatioF()));
}

} // namespace

HeadlineFigures::HeadlineFigures(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(24);
    m_management = makeFigure(words::side(Side::Management), theme::Role::ManagementText);
    m_leadership = makeFigure(words::side(Side::Leadership), theme::Role::LeadershipText);
    // Words are longer than numbers: what is said beside a standing goes below it.
    m_standing = makeFigure(tr("Standing"), theme::Role::Text, Qt::Vertical);
    m_why = linkButton(tr("Show why"), this);
    m_why->setFont(theme::font(theme::TextStyle::Caption));
    m_why->setAccessibleDescription(tr("How the figures of this team come about"));
    m_why->setToolTip(tr("How the figures of this team come about (Alt+W)"));
    m_standing.head->addWidget(m_why);
    connect(m_why, &QPushButton::clicked, this, &HeadlineFigures::whyRequested);
    tint();
}

HeadlineFigures::Figure HeadlineFigures::makeFigure(const QString &caption, theme::Role ink, Qt::Orientation orientation)
{
    const Figure figure{new QHBoxLayout, new QLabel, plainLabel({}, theme::TextStyle::Figure, ink),
                        plainLabel({}, theme::TextStyle::Caption, theme::Role::Muted)};
    figure.icon->setFont(theme::font(theme::TextStyle::Caption));
    figure.head->setSpacing(5);
    figure.head->addWidget(figure.icon);
    figure.head->addWidget(plainLabel(caption, theme::TextStyle::Caption, theme::Role::Muted));
    figure.head->addStretch(1);
    auto *row = new QBoxLayout(orientation == Qt::Horizontal ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    row->setSpacing(orientation == Qt::Horizontal ? 6 : 0);
    row->addWidget(figure.value);
    row->addWidget(figure.beside, 0, Qt::AlignVCenter);
    row->addStretch(1);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addLayout(figure.head);
    column->addLayout(row);
    column->addStretch(1);
    static_cast<QHBoxLayout *>(layout())->addLayout(column);
    return figure;
}

void HeadlineFigures::show(const HeadlineText &headline)
{
    m_management.value->setText(headline.management);
    m_management.beside->setText(headline.managementNeed);
    m_leadership.value->setText(headline.leadership);
    m_leadership.beside->setText(headline.leadershipNeed);
    m_standing.value->setText(headline.standingWord);
    m_standing.beside->setText(headline.beside);
    m_standing.beside->setVisible(!headline.beside.isEmpty());
    m_standing.value->setToolTip(headline.tolerance);
    m_shown = headline.standing;
    setAccessibleName(tr("Management %1 %2, leadership %3 %4, standing: %5 %6")
                          .arg(headline.management, headline.managementNeed, headline.leadership, headline.leadershipNeed,
                               headline.standingWord, headline.beside)
                          .trimmed());
    setAccessibleDescription(headline.tolerance);
    tint();
}

void HeadlineFigures::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

void HeadlineFigures::tint()
{
    setIcon(m_management.icon, u"circle"_s, theme::Role::Management);
    setIcon(m_leadership.icon, u"diamond"_s, theme::Role::Leadership);
    const StandingLook look = lookOf(m_shown);
    setIcon(m_standing.icon, look.iconName, look.mark);
    theme::setInk(m_standing.value, look.text);
}

} // namespace evenkeel
