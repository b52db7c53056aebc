// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/ratings/person_card.h"

#include "app/tables/mark.h"
#include "app/theme/theme.h"
#include "app/widgets/labels.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

constexpr int margin = 14;

int lineHeight() { return QFontMetrics(theme::font(theme::TextStyle::Strong)).height(); }

} // namespace

PersonCard::PersonCard(QWidget *parent)
    : QFrame(parent)
    , m_name(new ElidedLabel({}, this))
    , m_note(new ElidedLabel({}, this))
{
    theme::setLook(this, theme::Look::Card);
    m_name->setRole(theme::Role::Muted);
    QSizePolicy policy(QSizePolicy::Fixed, QSizePolicy::Minimum);
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, 10, margin, 10);
    layout->setSpacing(4);
    layout->addWidget(m_name);
    layout->addSpacing(lineHeight());
    layout->addWidget(m_note);
    layout->addStretch();
}

QSize PersonCard::sizeHint() const
{
    const QFontMetrics strong(theme::font(theme::TextStyle::Strong));
    const QFontMetrics body(theme::font(theme::TextStyle::Body));
    const int words = body.horizontalAdvance(tr("management")) + body.horizontalAdvance(tr("leadership"));
    const int numbers = 2 * strong.horizontalAdvance(locale().toString(100));
    return {2 * margin + 2 * lineHeight() + numbers + words + 2 * (4 + 10), QFrame::sizeHint().height()};
}

QString PersonCard::strengthText(Side side) const
{
    const std::optional<int> strength = side == Side::Management ? m_management : m_leadership;
    return strength ? locale().toString(*strength) : u"–"_s;
}

void PersonCard::show(const RatingRow &row, const QString &note)
{
    m_name->setText(row.name);
    m_note->setText(note.isEmpty() ? QString() : tr("Note: %1").arg(QString(note).replace(u'\n', u' ')));
    m_management = row.management;
    m_leadership = row.leadership;
    setAccessibleName(text());
    update();
}

QString PersonCard::text() const
{
    const QString strengths = tr("%1: %2 management, %3 leadership")
                                  .arg(m_name->text(), strengthText(Side::Management), strengthText(Side::Leadership));
    return m_note->text().isEmpty() ? strengths : strengths + u'\n' + m_note->text();
}

void PersonCard::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    const QFont strong = theme::font(theme::TextStyle::Strong);
    const QFont body = theme::font(theme::TextStyle::Body);
    const int height = lineHeight();
    const int top = m_name->geometry().bottom() + 5;
    int x = margin - 2;
    for (const Side side : scoredSides) {
        const bool isManagement = side == Side::Management;
        const QColor ink = theme::color(isManagement ? theme::Role::ManagementText : theme::Role::LeadershipText);
        tables::paintMark(painter, QRectF(x, top, height, height),
                          isManagement ? tables::Mark::FilledCircle : tables::Mark::OpenDiamond, ink);
        x += height;
        const QString number = strengthText(side);
        const QString word = isManagement ? tr("management") : tr("leadership");
        painter.setFont(strong);
        painter.setPen(ink);
        const int numberWidth = QFontMetrics(strong).horizontalAdvance(number);
        painter.drawText(QRect(x, top, numberWidth + 2, height), Qt::AlignVCenter | Qt::TextSingleLine, number);
        x += numberWidth + 4;
        painter.setFont(body);
        painter.setPen(theme::color(theme::Role::Text));
        const int wordWidth = QFontMetrics(body).horizontalAdvance(word);
        painter.drawText(QRect(x, top, wordWidth + 2, height), Qt::AlignVCenter | Qt::TextSingleLine, word);
        x += wordWidth + 10;
    }
}

} // namespace evenkeel
