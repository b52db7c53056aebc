// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/headline.h"

#include "app/charts/drawing.h"
#include "app/charts/glyphs.h"
#include "app/print/ink.h"
#include "app/print/text.h"
#include "core/report/words.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>

namespace evenkeel {

namespace {

using theme::Role;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(HeadlineBlock)
};

struct SideRow
{
    Side side;
    ShownValue strength;
    double need;

    Role fill() const { return side == Side::Management ? Role::Management : Role::Leadership; }
    Role text() const { return side == Side::Management ? Role::ManagementText : Role::LeadershipText; }
};

double rowHeight(const PaperSheet &sheet) { return sheet.body * 1.4 + sheet.figure * 1.15; }

void paintRow(QPainter &painter, const QRectF &area, const SideRow &row, const PaperSheet &sheet)
{
    const QColor color = ink(sheet, row.text());
    const double shape = sheet.body * .8;
    charts::paintSideShape(painter, QRectF(area.left(), area.top() + sheet.body * .22, shape, shape), row.side, color);
    Text(words::side(row.side), sheet.font(sheet.body, QFont::DemiBold), area.width())
        .paint(painter, area.topLeft() + QPointF(shape * 1.4, 0), color);

    const double top = area.top() + sheet.body * 1.4;
    const Text number(row.strength.text, sheet.font(sheet.figure, QFont::Bold), area.width(), Qt::AlignLeft, 1.15);
    number.paint(painter, QPointF(area.left(), top), color);
    const Text needed(Tr::tr("of %1 needed").arg(int(std::lround(row.need))), sheet.font(sheet.body), area.width());
    const double textEnd = area.left() + number.naturalWidth() + sheet.body * .5;
    needed.paint(painter, QPointF(textEnd, top + sheet.figure * 1.15 * .74 - sheet.body), ink(sheet, Role::Muted));

    // The bar begins at one place for both sides.
    const double barLeft = area.left() + area.width() * (sheet.surface == Surface::Slides ? .36 : .42);
    const QRectF bar(barLeft, top + sheet.figure * .34, area.right() - barLeft, sheet.figure * .42);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink(sheet, Role::Raised, true));
    painter.drawRect(bar);
    painter.setBrush(ink(sheet, row.fill()));
    QRectF filled = bar;
    filled.setWidth(bar.width() * row.strength.value / 100);
    if (sheet.isBlackAndWhite) {
        const QPen pen(ink(sheet, Role::Text), sheet.body * .06);
        if (row.side == Side::Management)
            painter.drawRect(filled);
        else
            charts::drawHatch(painter, filled, charts::Hatch::Diagonal, sheet.body * .3, pen);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(pen);
        painter.drawRect(filled);
        painter.drawRect(bar);
    } else {
        painter.drawRect(filled);
    }
    const double need = bar.left() + bar.width() * row.need / 100;
    painter.setPen(QPen(ink(sheet, Role::Text), sheet.body * .12));
    painter.drawLine(QPointF(need, bar.top() - bar.height() * .35), QPointF(need, bar.bottom() + bar.height() * .35));
}

} // namespace

Piece headlinePiece(const Headline &headline, const PaperSheet &sheet, double width)
{
    Q_UNUSED(width)
    const SideRow management{Side::Management, headline.team.management.value_or(ShownValue{}), headline.team.managementNeed};
    const SideRow leadership{Side::Leadership, headline.team.leadership.value_or(ShownValue{}), headline.team.leadershipNeed};
    const double gap = sheet.body * .7;
    Piece piece;
    piece.height = 2 * rowHeight(sheet) + 2 * gap + sheet.heading * 1.3;
    piece.spaceBefore = sheet.body;
    piece.paint = [=, standing = headline.team.standing, words = headline.standing](QPainter &painter, const QRectF &area) {
        QRectF row(area.left(), area.top(), area.width(), rowHeight(sheet));
        paintRow(painter, row, management, sheet);
        row.translate(0, rowHeight(sheet) + gap);
        paintRow(painter, row, leadership, sheet);
        const double top = row.bottom() + gap;
        const double shape = sheet.heading * .8;
        charts::paintStandingShape(painter, QRectF(area.left(), top + sheet.heading * .22, shape, shape), standing,
                                   ink(sheet, charts::textRole(standing)));
        Text(words, sheet.font(sheet.heading, QFont::Bold), area.width())
            .paint(painter, QPointF(area.left() + shape * 1.4, top), ink(sheet, charts::textRole(standing)));
    };
    return piece;
}

} // namespace evenkeel
