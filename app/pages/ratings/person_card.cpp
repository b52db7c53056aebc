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
    layout->addStretch();
}

QSize PersonCard::sizeHint() const { return {300, QFrame::sizeHint().height()}; }

QString PersonCard::strengthText(Side side) const
{
    const std::optional<int> strength = side == Side::Management ? m_management : m_leadership;
    return strength ? locale().toString(*strength) : u"–"_s;
}

void PersonCard::show(const RatingRow &row)
{
    m_name->setText(row.name);
    m_management = row.management;
    m_leadership = row.leadership;
    setAccessibleName(text());
    update();
}

QString PersonCard::text() const
{
    return tr("%1: %2 management, %3 leadership")
        .arg(m_name->text(), strengthText(Side::Management), strengthText(Side::Leadership));
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
