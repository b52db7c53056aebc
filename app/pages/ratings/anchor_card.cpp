// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/ratings/anchor_card.h"

#include "app/tables/mark.h"
#include "app/theme/theme.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

constexpr int margin = 14;

QString sideName(Side side)
{
    return side == Side::Management ? AnchorCard::tr("management")
        : side == Side::Leadership  ? AnchorCard::tr("leadership") : AnchorCard::tr("counts for neither side");
}

} // namespace

AnchorCard::AnchorCard(QWidget *parent) : QFrame(parent)
{
    theme::setLook(this, theme::Look::Card);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void AnchorCard::show(const RatedCompetency &competency, std::optional<double> level)
{
    m_heading = competency.name;
    m_side = competency.side;
    m_text.clear();
    m_bold.clear();
    for (int i = 0; i < 5; ++i) {
        const QString &anchor = competency.anchors[std::size_t(i)];
        if (anchor.isEmpty())
            continue;
        if (!m_text.isEmpty())
            m_text += u"  ·  "_s;
        const int from = int(m_text.size());
        // A line feed in an anchor would break the line after "3" as well.
        m_text += QString::number(i + 1) + u' ' + QString(anchor).replace(u'\n', u' ');
        const bool isMeant = level && std::abs(*level - (i + 1)) < 1;
        if (isMeant) {
            QTextCharFormat bold;
            bold.setFontWeight(QFont::Bold);
            m_bold.push_back({from, int(m_text.size()) - from, bold});
        }
    }
    if (m_text.isEmpty())
        m_text = competency.definition;
    setAccessibleName(text());
    updateGeometry();
    update();
}

QStringList AnchorCard::boldParts() const
{
    QStringList parts;
    for (const QTextLayout::FormatRange &range : m_bold)
        parts.push_back(m_text.mid(range.start, range.length));
    return parts;
}

double AnchorCard::layOut(double width, QPainter *painter) const
{
    QTextLayout layout(m_text, theme::font(theme::TextStyle::Body));
    layout.setFormats(m_bold);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    double height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    if (painter)
        layout.draw(painter, {0, 0});
    return height;
}

int AnchorCard::heightForWidth(int width) const
{
    const int heading = QFontMetrics(theme::font(theme::TextStyle::Strong)).height();
    return int(std::ceil(layOut(width - 2 * margin, nullptr))) + heading + 4 + 2 * 10;
}

QSize AnchorCard::sizeHint() const { return {500, heightForWidth(std::max(300, width()))}; }

void AnchorCard::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    const QFont strong = theme::font(theme::TextStyle::Strong);
    const QFont caption = theme::font(theme::TextStyle::Caption);
    const QFontMetrics metrics(strong);
    const QString side = sideName(m_side);
    const int markWidth = m_side == Side::Neutral ? 0 : metrics.height();
    const int sideWidth = QFontMetrics(caption).horizontalAdvance(side);
    const int room = std::max(20, width() - 2 * margin - markWidth - sideWidth - 8);
    const QString heading = metrics.elidedText(QString(m_heading).replace(u'\n', u' '), Qt::ElideRight, room);

    painter.setFont(strong);
    painter.setPen(theme::color(theme::Role::Text));
    const QRect line(margin, 10, room, metrics.height());
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, heading);
    int x = margin + metrics.horizontalAdvance(heading) + 8;
    if (m_side != Side::Neutral) {
        const bool isManagement = m_side == Side::Management;
        tables::paintMark(painter, QRectF(x - 4, 10, markWidth, markWidth),
                          isManagement ? tables::Mark::FilledCircle : tables::Mark::OpenDiamond,
                          theme::color(isManagement ? theme::Role::ManagementText : theme::Role::LeadershipText));
        x += markWidth - 4;
    }
    painter.setFont(caption);
    painter.setPen(theme::color(theme::Role::Muted));
    painter.drawText(QRect(x, 10, sideWidth + 4, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, side);

    painter.translate(margin, 10 + metrics.height() + 4);
    layOut(width() - 2 * margin, &painter);
}

void AnchorCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace evenkeel
