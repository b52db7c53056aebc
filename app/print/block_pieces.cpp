// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/block_pieces.h"

#include "app/charts/chart.h"
#include "app/charts/glyphs.h"
#include "app/print/headline.h"
#include "app/print/ink.h"
#include "app/print/text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

using theme::Role;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(BlockPieces)
};

/// The smallest text of a chart is this part of its label height.
constexpr double smallestInCharts = .85;

charts::Style chartStyle(const PaperSheet &sheet)
{
    return {.scheme = theme::Scheme::Light,
            .textHeight = std::ceil(sheet.label / smallestInCharts),
            .isBlackAndWhite = sheet.isBlackAndWhite,
            .leastTextHeight = double(sheet.label)};
}

double paragraphGap(const PaperSheet &sheet) { return sheet.body * sheet.paragraphGap; }

/// A chart that is one piece: as large as a slide leaves room for, or up to `most` on paper.
template <class Figure>
Piece chartPiece(const Figure &figure, const PaperSheet &sheet, double height, double most)
{
    const charts::Style style = chartStyle(sheet);
    return {.height = height,
            .most = sheet.surface == Surface::Slides ? allThereIs : most,
            .spaceBefore = sheet.body * .5,
            .paint = [figure, style](QPainter &painter, const QRectF &area) {
                charts::paint(painter, area, figure, style);
            }};
}

struct PiecesOf
{
    const PaperSheet &sheet;
    double width;
    double room;

    Pieces operator()(const Heading &heading) const
    {
        Pieces pieces = textPieces(heading.text, sheet.font(sheet.heading, QFont::DemiBold), ink(sheet, Role::Text), width,
                                   sheet.heading * .9);
        for (Piece &piece : pieces)
            piece.keepsWithNext = true;
        return pieces;
    }

    Pieces operator()(const Paragraph &paragraph) const
    {
        switch (paragraph.tone) {
        case Paragraph::Tone::Body:
            return textPieces(paragraph.text, sheet.font(sheet.body), ink(sheet, Role::Text), width, paragraphGap(sheet));
        case Paragraph::Tone::Lead:
            return textPieces(paragraph.text, sheet.font(sheet.lead, QFont::DemiBold), ink(sheet, Role::Text), width,
                              paragraphGap(sheet) * 1.4);
        case Paragraph::Tone::Muted:
            return textPieces(paragraph.text, sheet.font(sheet.body), ink(sheet, Role::Muted), width, paragraphGap(sheet));
        case Paragraph::Tone::Quote: {
            QFont font = sheet.font(sheet.body);
            font.setItalic(true);
            return textPieces(paragraph.text, font, ink(sheet, Role::Muted), width, paragraphGap(sheet) * 1.6);
        }
        }
        Q_UNREACHABLE();
    }

    Pieces operator()(const BulletList &list) const
    {
        const QFont font = sheet.font(sheet.body);
        const double indent = sheet.body * (list.isNumbered ? 1.6 : 1.1);
        Pieces pieces;
        for (qsizetype item = 0; item < list.items.size(); ++item) {
            Pieces lines = textPieces(list.items[item], font, ink(sheet, Role::Text), width, paragraphGap(sheet), indent);
            if (lines.empty())
                continue;
            const QString marker = list.isNumbered ? QStringLiteral("%1.").arg(item + 1) : u"•"_s;
            const Text mark(marker, sheet.font(sheet.body, list.isNumbered ? QFont::DemiBold : QFont::Normal), indent);
            lines.front().paint = [mark, color = ink(sheet, Role::Accent), line = lines.front().paint](
                                      QPainter &painter, const QRectF &area) {
                mark.paint(painter, area.topLeft(), color);
                line(painter, area);
            };
            pieces.insert(pieces.end(), lines.begin(), lines.end());
        }
        return pieces;
    }

    Pieces operator()(const TwoColumns &columns) const;
    Pieces operator()(const Headline &headline) const { return {headlinePiece(headline, sheet, width)}; }
    Pieces operator()(const TeamBarsFigure &figure) const;
    Pieces operator()(const BalanceMapFigure &figure) const
    {
        return {chartPiece(figure, sheet, 700, width * .62)};
    }
    Pieces operator()(const CompetencyStripFigure &figure) const
    {
        const double height = sheet.surface == Surface::Slides
            ? charts::leastHeightOf(figure, width, chartStyle(sheet))
            : charts::heightOf(figure, width, chartStyle(sheet));
        return {chartPiece(figure, sheet, height, height)};
    }
    Pieces operator()(const Table &table) const;
};

Pieces PiecesOf::operator()(const TwoColumns &columns) const
{
    const double gap = sheet.body * 1.2;
    const double columnWidth = (width - gap) / 2;
    const double padding = sheet.body * .5;
    struct Column
    {
        std::optional<Side> side;
        Text heading;
        QList<Text> items;
        double height;
    };
    const auto layOut = [&](const TwoColumns::Column &column) {
        const double mark = column.side ? sheet.heading * 1.05 : 0;
        Column laid{column.side, Text(column.heading, sheet.font(sheet.heading, QFont::Bold), columnWidth - mark), {}, 0};
        laid.height = padding + laid.heading.height();
        for (const QString &item : column.items) {
            laid.items.append(Text(item, sheet.font(sheet.body), columnWidth));
            laid.height += sheet.body * .3 + laid.items.last().height();
        }
        return laid;
    };
    const Column left = layOut(columns.left);
    const Column right = layOut(columns.right);
    Piece piece;
    piece.height = std::max(left.height, right.height) + sheet.body * .6;
    piece.spaceBefore = sheet.body * .8;
    piece.paint = [=, copy = sheet](QPainter &painter, const QRectF &area) {
        const auto draw = [&](const Column &column, double x) {
            const Role text = !column.side ? Role::Text
                : *column.side == Side::Management ? Role::ManagementText
                                                   : Role::LeadershipText;
            const Role mark = !column.side ? Role::Border
                : *column.side == Side::Management ? Role::Management
                                                   : Role::Leadership;
            QPointF at(x, area.top());
            QPen rule(ink(copy, mark), copy.body * .09);
            if (column.side == Side::Leadership)
                rule.setDashPattern({4, 2});
            painter.setPen(rule);
            painter.drawLine(at, at + QPointF(columnWidth, 0));
            at.ry() += padding;
            double indent = 0;
            if (column.side) {
                const double size = copy.heading * .72;
                charts::paintSideShape(painter, QRectF(at.x(), at.y() + (column.heading.lineHeight() - size) / 2, size, size),
                                       *column.side, ink(copy, text));
                indent = copy.heading * 1.05;
            }
            column.heading.paint(painter, at + QPointF(indent, 0), ink(copy, text));
            at.ry() += column.heading.height();
            for (const Text &item : column.items) {
                at.ry() += copy.body * .3;
                item.paint(painter, at, ink(copy, Role::Text));
                at.ry() += item.height();
            }
        };
        draw(left, area.left());
        draw(right, area.left() + columnWidth + gap);
    };
    return {piece};
}

Pieces PiecesOf::operator()(const TeamBarsFigure &figure) const
{
    // A slide takes its rows as close as they can be read; on paper they have their own height. What does not fit goes
    // on on the next page, in parts about equally long, each with its own head.
    const charts::Style style = chartStyle(sheet);
    const auto heightOf = [&](const TeamBarsFigure &part) {
        return sheet.surface == Surface::Slides ? charts::leastHeightOf(part, width, style) : charts::heightOf(part, style);
    };
    qsizetype parts = 1;
    qsizetype rows = figure.teams.size();
    TeamBarsFigure part = figure;
    while (rows > 1 && heightOf(part) > room - sheet.body * .5) {
        ++parts;
        rows = (figure.teams.size() + parts - 1) / parts;
        part.teams = figure.teams.mid(0, rows);
    }
    Pieces pieces;
    for (qsizetype first = 0; first < figure.teams.size(); first += rows) {
        part.teams = figure.teams.mid(first, rows);
        // Rows stand closer where more than the bars has to share the page.
        const double wanted = heightOf(part);
        const double least = std::min(wanted, std::max(charts::leastHeightOf(part, width, style), .8 * wanted));
        pieces.push_back(chartPiece(part, sheet, least, wanted));
        pieces.back().endsPage = parts > 1 && sheet.surface == Surface::Slides;
    }
    return pieces;
}

Pieces PiecesOf::operator()(const Table &table) const
{
    const auto columnCount = std::max<qsizetype>(1, table.header.size());
    const double gap = sheet.body * .6;
    const double columnWidth = (width - gap * double(columnCount - 1)) / double(columnCount);
    const auto rowPiece = [&](const QStringList &cells, int weight, const QColor &color) {
        QList<Text> texts;
        double height = 0;
        for (qsizetype column = 0; column < columnCount; ++column) {
            texts.append(Text(cells.value(column), sheet.font(sheet.body, weight), columnWidth));
            height = std::max(height, texts.last().height());
        }
        Piece piece;
        piece.height = height + sheet.body * .3;
        piece.paint = [texts, columnWidth, gap, color, rule = ink(sheet, Role::Border)](QPainter &painter,
                                                                                       const QRectF &area) {
            for (qsizetype column = 0; column < texts.size(); ++column)
                texts[column].paint(painter, area.topLeft() + QPointF(double(column) * (columnWidth + gap), 0), color);
            painter.setPen(QPen(rule, 3));
            painter.drawLine(area.bottomLeft(), area.bottomRight());
        };
        return piece;
    };
    Pieces pieces{rowPiece(table.header, QFont::DemiBold, ink(sheet, Role::Muted))};
    pieces.front().spaceBefore = paragraphGap(sheet);
    pieces.front().keepsWithNext = true;
    pieces.front().isRepeated = true;
    for (const QStringList &row : table.rows)
        pieces.push_back(rowPiece(row, QFont::Normal, ink(sheet, Role::Text)));
    pieces.back().endsRepeat = true;
    return pieces;
}

} // namespace

Pieces textPieces(const QString &text, const QFont &font, const QColor &color, double width, double spaceBefore,
                  double indent)
{
    const Text laid(text, font, width - indent);
    Pieces pieces;
    for (int line = 0; line < laid.lineCount(); ++line) {
        Piece piece;
        piece.height = laid.lineHeight();
        piece.spaceBefore = line == 0 ? spaceBefore : 0;
        // Neither a first nor a last line stands alone.
        piece.keepsWithNext = laid.lineCount() > 1 && (line == 0 || line == laid.lineCount() - 2);
        piece.paint = [laid, line, color, indent](QPainter &painter, const QRectF &area) {
            laid.paint(painter, area.topLeft() + QPointF(indent, 0), color, line, 1);
        };
        pieces.push_back(piece);
    }
    return pieces;
}

Pieces titlePieces(const ReportPage &page, const PaperSheet &sheet, double width)
{
    const Text title = Text::balanced(page.title, sheet.font(sheet.title, QFont::Bold), width, 1.18);
    Pieces pieces{{.height = title.height(), .spaceBefore = sheet.title * 1.1, .keepsWithNext = true,
                   .paint = [title, color = ink(sheet, Role::Text)](QPainter &painter, const QRectF &area) {
                       title.paint(painter, area.topLeft(), color);
                   }}};
    if (!page.subtitle.isEmpty()) {
        Pieces subtitle = textPieces(page.subtitle, sheet.font(sheet.label), ink(sheet, Role::Muted), width,
                                     sheet.label * .35);
        pieces.insert(pieces.end(), subtitle.begin(), subtitle.end());
    }
    for (Piece &piece : pieces)
        piece.keepsWithNext = true;
    return pieces;
}

Pieces coverPieces(const ReportPage &page, const PaperSheet &sheet, double width)
{
    const bool isSlide = sheet.surface == Surface::Slides;
    Pieces pieces;
    const auto append = [&](Pieces more) { pieces.insert(pieces.end(), more.begin(), more.end()); };
    // The two sides as one mark: what the report is about, before a word is read.
    const double mark = isSlide ? 90 : 50;
    pieces.push_back({.height = mark, .spaceBefore = 0, .keepsWithNext = true,
                      .paint = [mark, copy = sheet](QPainter &painter, const QRectF &area) {
                          charts::paintSideShape(painter, QRectF(area.left(), area.top(), mark, mark), Side::Management,
                                                 ink(copy, Role::ManagementText));
                          charts::paintSideShape(painter, QRectF(area.left() + mark * 1.3, area.top(), mark, mark),
                                                 Side::Leadership, ink(copy, Role::LeadershipText));
                      }});
    append(textPieces(page.subtitle, sheet.font(isSlide ? 80 : sheet.heading, QFont::DemiBold), ink(sheet, Role::Muted), width,
                      sheet.title * .6));
    append(textPieces(page.title, sheet.font(isSlide ? 150 : int(sheet.title * 1.35), QFont::Bold), ink(sheet, Role::Text),
                      width * .92, sheet.title * .3));
    for (const Block &block : page.blocks)
        append(blockPieces(block, sheet, width, sheet.content().height()));
    for (Piece &piece : pieces)
        piece.keepsWithNext = true;
    pieces.back().keepsWithNext = false;
    if (isSlide) {
        double height = 0;
        for (const Piece &piece : pieces)
            height += piece.spaceBefore + piece.height;
        // A space before is left out at the top of a page, so the room above is a piece of its own.
        const double above = std::max(0.0, (sheet.content().height() - height) * .45);
        pieces.insert(pieces.begin(), {.height = above, .keepsWithNext = true, .paint = [](QPainter &, const QRectF &) {}});
    }
    return pieces;
}

Pieces blockPieces(const Block &block, const PaperSheet &sheet, double width, double room)
{
    return std::visit(PiecesOf{sheet, width, room}, block);
}

} // namespace evenkeel
