// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/segmented_control.h"

#include "app/theme/plain_text.h"
#include "app/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

#include <algorithm>

namespace evenkeel {

namespace {

theme::Look lookOf(qsizetype index, qsizetype count)
{
    if (count == 1)
        return theme::Look::SegmentOnly;
    if (index == 0)
        return theme::Look::SegmentFirst;
    return index == count - 1 ? theme::Look::SegmentLast : theme::Look::SegmentMiddle;
}

} // namespace

SegmentedControl::SegmentedControl(const QString &name, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(name);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void SegmentedControl::setSegments(const QStringList &captions)
{
    setFocusProxy(nullptr);
    // A widget that takes no focus has no place in the tab order to put the buttons behind.
    setFocusPolicy(Qt::TabFocus);
    QWidget *before = this;
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (const QString &caption : captions) {
        auto *button = new QToolButton(this);
        button->setText(theme::asCaption(caption));
        button->setAccessibleName(caption);
        button->setCheckable(true);
        button->installEventFilter(this);
        theme::setLook(button, lookOf(m_buttons.size(), captions.size()));
        const int index = count();
        connect(button, &QToolButton::clicked, this, [this, index] { choose(index, true); });
        layout()->addWidget(button);
        m_buttons.append(button);
        button->setFocusPolicy(Qt::StrongFocus);
        setTabOrder(before, button);
        before = button;
    }
    setFocusPolicy(Qt::NoFocus);
    m_current = m_buttons.isEmpty() ? -1 : 0;
    markCurrent();
}

void SegmentedControl::setCaption(int index, const QString &caption)
{
    m_buttons[index]->setText(theme::asCaption(caption));
    m_buttons[index]->setAccessibleName(caption);
}

void SegmentedControl::setCurrent(int index) { choose(index, false); }

bool SegmentedControl::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || m_buttons.isEmpty())
        return QWidget::eventFilter(watched, event);
    const int forward = isRightToLeft() ? -1 : 1;
    const int last = count() - 1;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        choose(std::clamp(m_current + forward, 0, last), true);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Up:
        choose(std::clamp(m_current - forward, 0, last), true);
        return true;
    case Qt::Key_Home:
        choose(0, true);
        return true;
    case Qt::Key_End:
        choose(last, true);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void SegmentedControl::choose(int index, bool takesFocus)
{
    Q_ASSERT(index >= 0 && index < count());
    const bool isNew = index != m_current;
    m_current = index;
    markCurrent();
    if (takesFocus)
        m_buttons[index]->setFocus(Qt::OtherFocusReason);
    if (isNew)
        Q_EMIT currentChanged(index);
}

void SegmentedControl::markCurrent()
{
    for (int index = 0; index < count(); ++index) {
        m_buttons[index]->setChecked(index == m_current);
        m_buttons[index]->setFocusPolicy(index == m_current ? Qt::StrongFocus : Qt::ClickFocus);
    }
    setFocusProxy(m_current < 0 ? nullptr : m_buttons[m_current]);
}

} // namespace evenkeel
