// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/sentence_bubble.h"

#include "app/theme/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace evenkeel::tables {

SentenceBubble::SentenceBubble(QWidget *owner)
    : QWidget(owner->window())
    , m_owner(owner)
    , m_label(new QLabel(this))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->addWidget(m_label);
    owner->installEventFilter(this);
    // Of the window, not of the owner, which may go first or move to another window.
    connect(owner, &QObject::destroyed, this, &QObject::deleteLater);
    hide();
}

void SentenceBubble::say(const QString &sentence, QWidget *widget, const QRect &field)
{
    QWidget *window = widget->window();
    if (parentWidget() != window)
        setParent(window);
    m_label->setText(sentence);
    setAccessibleName(sentence);

    QPalette palette = m_label->palette();
    palette.setColor(QPalette::WindowText, theme::color(theme::Role::Text));
    m_label->setPalette(palette);
    m_label->setFont(theme::font(theme::TextStyle::Body));

    const int widest = std::min(420, window->width() - 16);
    const QMargins margins = layout()->contentsMargins();
    const QFontMetrics metrics(m_label->font());
    const int wanted = metrics.horizontalAdvance(sentence) + margins.left() + margins.right() + 4;
    const int width = std::max(40, std::min(widest, wanted));
    resize(width, layout()->totalHeightForWidth(width));

    const QPoint corner = widget->mapTo(window, field.topLeft());
    int y = corner.y() + field.height() + 3;
    if (y + height() > window->height())
        y = corner.y() - height() - 3;
    move(std::clamp(corner.x(), 8, std::max(8, window->width() - this->width() - 8)), std::max(0, y));

    const bool isNew = !isVisible();
    setVisible(m_owner->isVisible());
    raise();
    if (isNew) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

QString SentenceBubble::sentence() const { return isVisible() ? m_label->text() : QString(); }

void SentenceBubble::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::color(theme::Role::Bad), 1.5));
    painter.setBrush(theme::color(theme::Role::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
}

bool SentenceBubble::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_owner && event->type() == QEvent::Hide)
        hide();
    return QWidget::eventFilter(object, event);
}

} // namespace evenkeel::tables
