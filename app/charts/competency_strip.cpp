// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/competency_strip.h"

#include "app/charts/drawing.h"
#include "app/charts/heat_cell.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel::charts {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CompetencyStrip)
};

void drawCell(QPainter &painter, const CompetencyStripLayout::Cell &cell, const CompetencyFigure &competency,
              double nameFactor, const Style &style)
{
    const QColor color = drawHeatGround(painter, cell.box, competency.strength, style);
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
    if (cell.note.isEmpty())
        return;
    const bool isTooLong = QFontMetricsF(small).horizontalAdvance(competency.note) > cell.note.width() + 0.5;
    draw(cell.note, isTooLong && !competency.shortNote.isEmpty() ? competency.shortNote : competency.note, small);
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
        drawGroupHead(painter, head.box, head.side, style);
    for (const auto &cell : layout.cells)
        drawCell(painter, cell, figure.competencies[cell.competency], layout.nameFactor, style);
    if (layout.more > 0)
        drawLine(painter, layout.moreLine, Qt::AlignLeft | Qt::AlignVCenter,
                 Tr::tr("and %n more competency(s)", nullptr, layout.more), labelFont(style, smallText),
                 ink(theme::Role::Muted, style));
}

} // namespace evenkeel::charts
