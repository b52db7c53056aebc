// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/ratings/anchor_card.h"

#include "app/tables/mark.h"
#include "app/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QTextLayout>

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
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);
}

AnchorCard::Words AnchorCard::wordsOf(const RatedCompetency &competency, std::optional<double> level)
{
    Words words;
    for (int i = 0; i < 5; ++i) {
        const QString &anchor = competency.anchors[std::size_t(i)];
        if (anchor.isEmpty())
            continue;
        if (!words.text.isEmpty())
            words.text += u"  ·  "_s;
        const int from = int(words.text.size());
        // A line feed in an anchor would break the line after "3" as well.
        words.text += QString::number(i + 1) + u' ' + QString(anchor).replace(u'\n', u' ');
        if (level && std::abs(*level - (i + 1)) < 1)
            words.bold.push_back({from, int(words.text.size()) - from});
    }
    if (words.text.isEmpty())
        words.text = competency.definition;
    return words;
}

void AnchorCard::makeRoomFor(const std::vector<RatedCompetency> &competencies)
{
    m_longest.clear();
    for (const RatedCompetency &competency : competencies) {
        Words words = wordsOf(competency, std::nullopt);
        words.bold = {{0, int(words.text.size())}};
        m_longest.push_back(std::move(words));
    }
    m_heightAt.first = -1;
    updateGeometry();
}

void AnchorCard::show(const RatedCompetency &competency, std::optional<double> level)
{
    m_heading = competency.name;
    m_side = competency.side;
    m_words = wordsOf(competency, level);
    setAccessibleName(text());
    update();
}

QStringList AnchorCard::boldParts() const
{
    QStringList parts;
    for (const auto &[from, length] : m_words.bold)
        parts.push_back(m_words.text.mid(from, length));
    return parts;
}

double AnchorCard::layOut(const Words &words, double width, QPainter *painter)
{
    QTextLayout layout(words.text, theme::font(theme::TextStyle::Body));
    QList<QTextLayout::FormatRange> formats;
    for (const auto &[from, length] : words.bold) {
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        bold.setForeground(theme::color(theme::Role::Text));
        formats.push_back({from, length, bold});
    }
    layout.setFormats(formats);
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
    if (m_heightAt.first == width)
        return m_heightAt.second;
    double text = 0;
    for (const Words &words : m_longest)
        text = std::max(text, layOut(words, width - 2 * margin, nullptr));
    const int heading = QFontMetrics(theme::font(theme::TextStyle::Strong)).height();
    m_heightAt = {width, int(std::ceil(text)) + heading + 4 + 2 * 10};
    return m_heightAt.second;
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
    layOut(m_words, width() - 2 * margin, &painter);
}

void AnchorCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_heightAt.first = -1;
        updateGeometry();
    }
}

} // namespace evenkeel
