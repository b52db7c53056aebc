// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/step_bar.h"

#include "app/theme/plain_text.h"
#include "app/theme/theme.h"
#include "app/widgets/labels.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

namespace evenkeel {

namespace {

constexpr int lineWidth = 2;
constexpr int lineMargin = 8;

} // namespace

StepBar::StepBar(const QString &name, const QStringList &captions, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_captions(captions)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, lineWidth + 1);
    layout->setSpacing(2);
    for (int step = 0; step < int(captions.size()); ++step) {
        if (step > 0)
            layout->addWidget(plainLabel(QStringLiteral("›"), theme::TextStyle::Body, theme::Role::Muted));
        auto *button = new QPushButton(tr("%1  %2").arg(locale().toString(step + 1), theme::asCaption(captions[step])));
        theme::setLook(button, theme::Look::Quiet);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, step] {
            if (step != m_current)
                Q_EMIT stepChosen(step);
        });
        layout->addWidget(button);
        m_buttons.append(button);
    }
    layout->addStretch(1);
    mark();
}

void StepBar::setCurrent(int step)
{
    m_current = step;
    mark();
}

void StepBar::setReachable(int first, int last)
{
    m_first = first;
    m_last = last;
    mark();
}

void StepBar::mark()
{
    for (int step = 0; step < int(m_buttons.size()); ++step) {
        QPushButton *button = m_buttons[step];
        const bool isCurrent = step == m_current;
        button->setEnabled(isCurrent || (step >= m_first && step <= m_last));
        theme::setInk(button, isCurrent || !button->isEnabled() ? theme::Role::Text : theme::Role::Muted);
        button->setFont(theme::font(isCurrent ? theme::TextStyle::Strong : theme::TextStyle::Body)); // polishing sets it back
        const QString place = tr("%1, step %2 of %3: %4")
                                  .arg(m_name, locale().toString(step + 1), locale().toString(m_buttons.size()),
                                       m_captions[step]);
        button->setAccessibleName(isCurrent ? tr("%1 (you are here)").arg(place) : place);
    }
    update();
}

void StepBar::paintEvent(QPaintEvent *)
{
    const QRect place = m_buttons[m_current]->geometry();
    QPainter painter(this);
    painter.fillRect(QRect(place.left() + lineMargin, place.bottom() + 1, place.width() - 2 * lineMargin, lineWidth),
                     theme::color(theme::Role::Accent));
}

} // namespace evenkeel
