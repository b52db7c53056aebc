// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/labels.h"

#include "app/theme/plain_text.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QTextBoundaryFinder>

namespace evenkeel {

QLabel *plainLabel(const QString &text, theme::TextStyle style, theme::Role ink, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setFont(theme::font(style));
    theme::setInk(label, ink);
    return label;
}

QLabel *wrappedLabel(const QString &text, theme::TextStyle style, theme::Role ink, QWidget *parent)
{
    QLabel *label = plainLabel(text, style, ink, parent);
    label->setWordWrap(true);
    return label;
}

QString breakable(const QString &text)
{
    constexpr qsizetype longestWord = 24;
    constexpr qsizetype part = 8;
    constexpr QChar zeroWidthSpace(0x200B);
    QStringList words = text.split(u' ');
    for (QString &word : words) {
        if (word.size() <= longestWord)
            continue;
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
        QString broken;
        qsizetype from = 0;
        while (finder.toNextBoundary() >= 0) {
            if (finder.position() - from < part && finder.position() < word.size())
                continue;
            broken += (from > 0 ? QString(zeroWidthSpace) : QString()) + word.mid(from, finder.position() - from);
            from = finder.position();
        }
        word = broken;
    }
    return words.join(u' ');
}

QPushButton *primaryButton(const QString &caption, QWidget *parent)
{
    auto *button = new QPushButton(caption, parent);
    theme::setLook(button, theme::Look::Primary);
    return button;
}

QPushButton *linkButton(const QString &caption, QWidget *parent)
{
    auto *button = new QPushButton(caption, parent);
    theme::setLook(button, theme::Look::Link);
    button->setCursor(Qt::PointingHandCursor);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    button->setAutoDefault(false);
    return button;
}

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
}

void ElidedLabel::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    refresh();
}

void ElidedLabel::setRole(theme::Role role)
{
    m_role = role;
    update();
}

bool ElidedLabel::isElided() const
{
    return fontMetrics().horizontalAdvance(m_text) > contentsRect().width();
}

QSize ElidedLabel::sizeHint() const
{
    return QSize(fontMetrics().horizontalAdvance(m_text) + 1, fontMetrics().height());
}

QSize ElidedLabel::minimumSizeHint() const
{
    return QSize(fontMetrics().horizontalAdvance(QStringLiteral("Mm…")), fontMetrics().height());
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(theme::color(m_role));
    const Qt::Alignment side = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(contentsRect(), static_cast<int>(side | Qt::AlignVCenter | Qt::TextSingleLine),
                     fontMetrics().elidedText(m_text, Qt::ElideRight, contentsRect().width()));
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    refresh();
}

void ElidedLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        refresh();
}

void ElidedLabel::refresh()
{
    setToolTip(isElided() ? theme::asHtml(m_text) : QString());
    update();
}

} // namespace evenkeel
