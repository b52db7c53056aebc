// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/step_player.h"

#include "app/widgets/labels.h"
#include "app/widgets/step_slider.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QStyle>
#include <QToolButton>

#include <cmath>

using namespace Qt::StringLiterals;

namespace evenkeel {

StepPlayer::StepPlayer(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_button(new QToolButton(this))
    , m_slider(new StepSlider(this))
    , m_caption(plainLabel({}, theme::TextStyle::Strong, theme::Role::Text, this))
{
    m_slider->setAccessibleName(name);
    m_slider->installEventFilter(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_button);
    row->addWidget(m_slider, 1);
    row->addWidget(m_caption);
    setFocusProxy(m_slider);

    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    m_glide.setDuration(glideMs);
    m_glide.setEasingCurve(QEasingCurve::InOutCubic);
    connect(m_button, &QToolButton::clicked, this, &StepPlayer::toggle);
    connect(m_slider, &StepSlider::valueChanged, this, &StepPlayer::setCurrent);
    connect(&m_rest, &QTimer::timeout, this, &StepPlayer::advance);
    connect(&m_glide, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        if (m_glide.state() == QAbstractAnimation::Running)
            moveTo(value.toDouble());
    });
    connect(&m_glide, &QVariantAnimation::finished, this, &StepPlayer::arrive);
    sayState();
}

void StepPlayer::setSteps(const QStringList &captions)
{
    pause();
    const bool isAtEnd = m_captions.isEmpty() || current() >= m_captions.size() - 1 || current() >= captions.size();
    m_captions = captions;
    const int last = std::max(0, count() - 1);
    m_position = isAtEnd ? last : current();
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(0, last);
    m_slider->setValue(current());
    m_slider->showAt(m_position);
    setEnabled(count() > 1);
    int widest = 0;
    for (const QString &caption : captions)
        widest = std::max(widest, m_caption->fontMetrics().horizontalAdvance(caption));
    m_caption->setMinimumWidth(widest + 4); // the slider does not move while it plays
    sayState();
}

int StepPlayer::current() const { return static_cast<int>(std::ceil(m_position)); }

void StepPlayer::setCurrent(int step)
{
    Q_ASSERT(step >= 0 && step < count());
    pause();
    moveTo(step);
}

void StepPlayer::play()
{
    if (count() < 2 || m_isPlaying)
        return;
    m_isPlaying = true;
    if (current() == count() - 1) {
        moveTo(0);
        m_rest.start();
    } else {
        advance();
    }
    sayState();
}

void StepPlayer::pause()
{
    if (!m_isPlaying)
        return;
    m_isPlaying = false;
    m_rest.stop();
    m_glide.stop();
    moveTo(current());
    sayState();
}

bool StepPlayer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_slider && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        toggle();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void StepPlayer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        sayState();
}

void StepPlayer::hideEvent(QHideEvent *event)
{
    pause();
    QWidget::hideEvent(event);
}

void StepPlayer::toggle() { m_isPlaying ? pause() : play(); }

/// On to the next step.
void StepPlayer::advance()
{
    const int next = static_cast<int>(std::floor(m_position)) + 1;
    if (!glides()) {
        moveTo(next);
        arrive();
        return;
    }
    m_glide.setStartValue(m_position);
    m_glide.setEndValue(static_cast<double>(next));
    m_glide.start();
}

void StepPlayer::arrive()
{
    if (!m_isPlaying)
        return;
    moveTo(current());
    if (current() == count() - 1)
        pause();
    else
        m_rest.start();
}

void StepPlayer::moveTo(double position)
{
    if (position == m_position)
        return;
    m_position = position;
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(current());
    m_slider->showAt(m_position);
    sayState();
    Q_EMIT moved(m_position);
}

bool StepPlayer::glides() const { return style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0; }

void StepPlayer::sayState()
{
    m_caption->setText(m_captions.value(current()));
    m_slider->setAccessibleDescription(m_captions.value(current()));
    const QString what = m_isPlaying ? tr("Pause") : tr("Play");
    m_button->setIcon(theme::icon(m_isPlaying ? u"pause"_s : u"play"_s));
    m_button->setToolTip(tr("%1 (Space)").arg(what));
    m_button->setAccessibleName(tr("%1: %2", "what a button does, with what").arg(what, m_name));
}

} // namespace evenkeel
