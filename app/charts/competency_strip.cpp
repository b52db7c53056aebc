// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/competency_strip.h"

#include "app/charts/drawing.h"
#include "app/charts/glyphs.h"
#include "core/report/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel::charts {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CompetencyStrip)
};

void drawHead(QPainter &painter, const CompetencyStripLayout::Head &head, const Style &style)
{
    const double t = style.textHeight;
    const double shape = 0.75 * t;
    const theme::Role role = head.side == Side::Management ? theme::Role::ManagementText
        : head.side == Side::Leadership                    ? theme::Role::LeadershipText
                                                           : theme::Role::Muted;
    const QColor color = ink(role, style);
    const double middle = head.box.top() + 0.6 * t;
    paintSideShape(painter, QRectF(head.box.left() + 0.1 * t, middle - shape / 2, shape, shape), head.side,
                   color);
    drawLine(
        painter, QRectF(head.box.left() + 1.15 * t, head.box.top(), head.box.width() - 1.15 * t, 1.2 * t),
        Qt::AlignLeft | Qt::AlignVCenter, words::side(head.side), labelFont(style, smallText, QFont::DemiBold), color);
}

/// The cell's ground; in black and white a gauge in it shows what the color would.
QColor drawGround(QPainter &painter, const QRectF &box, const CompetencyFigure &competency,
                  const Style &style)
{
    const double t = style.textHeight;
    const double corner = 0.25 * t;
    const bool isRated = competency.strength.has_value();
    painter.setPen(Qt::NoPen);
    if (isRated && !style.isBlackAndWhite) {
        painter.setBrush(theme::heat(competency.strength->value));
        painter.drawRoundedRect(box, corner, corner);
        if (competency.strength->value < 12.5) { // as light as the surface
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(ink(theme::Role::Border, style), t / 14));
            painter.drawRoundedRect(box, corner, corner);
        }
        return theme::onHeat(competency.strength->value);
    }
    painter.fillRect(box, ink(theme::Role::Surface, style));
    QColor line = ink(isRated ? theme::Role::Text : theme::Role::Faint, style);
    if (!isRated) {
        QColor hatch = line;
        hatch.setAlphaF(style.isBlackAndWhite ? 1.0F : 0.45F);
        drawHatch(painter, box, Hatch::Diagonal, 0.55 * t,
                  QPen(hatch, t / (style.isBlackAndWhite ? 36 : 14)));
    } else {
        const double height = gaugeHeight * t;
        const QRectF gauge = QRectF(box.left(), box.bottom() - height, box.width(), height);
        painter.fillRect(
            QRectF(gauge.topLeft(),
                   QSizeF(gauge.width() * std::clamp(competency.strength->value / 100, 0.0, 1.0), height)),
            line);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(isRated ? line : ink(theme::Role::Border, style), t / 14));
    painter.drawRect(box);
    return ink(isRated ? theme::Role::Text : theme::Role::Muted, style);
}

void drawCell(QPainter &painter, const CompetencyStripLayout::Cell &cell, const CompetencyFigure &competency,
              double nameFactor, const Style &style)
{
    const QColor color = drawGround(painter, cell.box, competency, style);
    const QFont small = labelFont(style, smallText);
    const double line = QFontMetricsF(small).height();
    const QString value = competency.strength ? competency.strength->text : u"–"_s;
    const auto draw = [&](const QRectF &box, const QString &text, const QFont &font) {
        if (!competency.strength && !text.isEmpty() && !box.isEmpty()) { // not to be read through the hatch
            const double width
                = std::min(QFontMetricsF(font).horizontalAdvance(text) + 0.4 * style.textHeight, box.width());
            painter.fillRect(QRectF(box.center().x() - width / 2, box.top(), width, box.height()),
                             ink(theme::Role::Surface, style));
        }
        drawLine(painter, box, Qt::AlignCenter, text, font, color);
    };
    // A name of one line stands where the last line of longer ones does, next to its number.
    QRectF row(cell.nameBox.left(), cell.nameBox.bottom() - line * static_cast<double>(cell.name.size()),
               cell.nameBox.width(), line);
    for (const QString &text : cell.name) {
        draw(row, text, labelFont(style, nameFactor));
        row.translate(0, line);
    }
    draw(cell.value, value, labelFont(style, largeText, QFont::DemiBold));
    if (!cell.note.isEmpty())
        draw(cell.note, competency.note, small);
}

} // namespace

void paint(QPainter &painter, const QRectF &wanted, const CompetencyStripFigure &figure,
           const Style &wantedStyle)
{
    if (wanted.isEmpty())
        return;
    const Frame frame(painter, wanted, wantedStyle);
    const Style &style = frame.style;
    const CompetencyStripLayout layout = layOut(figure, frame.area, style);
    for (const auto &head : layout.heads)
        drawHead(painter, head, style);
    for (const auto &cell : layout.cells)
        drawCell(painter, cell, figure.competencies[cell.competency], layout.nameFactor, style);
    if (layout.more > 0)
        drawLine(painter, layout.moreLine, Qt::AlignLeft | Qt::AlignVCenter,
                 Tr::tr("and %n more competency(s)", nullptr, layout.more), labelFont(style, smallText),
                 ink(theme::Role::Muted, style));
}

} // namespace evenkeel::charts
