// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/printed_document.h"

#include "app/print/block_pieces.h"
#include "app/print/ink.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace evenkeel {

namespace {

using theme::Role;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(PrintedDocument)
};

constexpr double footerSpacing = 1.25;

double numberWidth(const QFontMetricsF &metrics)
{
    return metrics.horizontalAdvance(Tr::tr("Page %1 of %2").arg(888).arg(888));
}

double heightWithSpace(const Piece &piece) { return piece.spaceBefore + piece.height; }

/// How much must fit on the page so that the piece at `at` can stand there: it and all that it keeps with.
double neededFrom(const Pieces &pieces, std::size_t at)
{
    double needed = pieces[at].height;
    while (pieces[at].keepsWithNext && at + 1 < pieces.size())
        needed += heightWithSpace(pieces[++at]);
    return needed;
}

double heightOf(const Pieces &pieces)
{
    double height = 0;
    for (const Piece &piece : pieces)
        height += heightWithSpace(piece);
    return height;
}

Pieces bodyOf(const ReportPage &page, const PaperSheet &sheet, double width, double room)
{
    Pieces pieces;
    for (const Block &block : page.blocks) {
        Pieces more = blockPieces(block, sheet, width, room);
        pieces.insert(pieces.end(), more.begin(), more.end());
    }
    return pieces;
}

/// The page's blocks for a slide, as large as one slide can hold them. A chart takes all the room as it is.
Pieces slideBodyOf(const ReportPage &page, const PaperSheet &sheet, double width, double room)
{
    for (const double factor : {1.4, 1.3, 1.2, 1.1}) {
        Pieces pieces = bodyOf(page, sheet.enlarged(factor), width, room);
        const bool isText = std::none_of(pieces.begin(), pieces.end(), [](const Piece &piece) { return piece.most > 0; });
        if (isText && heightOf(pieces) <= room)
            return pieces;
    }
    Pieces pieces = bodyOf(page, sheet, width, room);
    return heightOf(pieces) <= room ? pieces : bodyOf(page, sheet.tightened(), width, room);
}

} // namespace

PrintedDocument::PrintedDocument(Document document, const PrintOptions &options)
    : m_document(std::move(document)), m_sheet(options), m_options(options)
{
    layOutFooter();
    if (m_sheet.surface == Surface::Slides)
        layOutSlides();
    else
        layOutHandoutInFewestPages();
}

void PrintedDocument::layOutHandoutInFewestPages()
{
    layOutHandout();
    std::vector<PrintedPage> loose = std::exchange(m_pages, {});
    const PaperSheet sheet = std::exchange(m_sheet, m_sheet.tightened());
    layOutHandout();
    if (m_pages.size() < loose.size())
        return;
    m_pages = std::move(loose);
    m_sheet = sheet;
}

void PrintedDocument::startPage(const QString &title)
{
    m_pages.push_back({title, {}});
    m_y = m_sheet.content().top();
    m_isAtTop = true;
}

void PrintedDocument::put(const Piece &piece, double height)
{
    if (!m_isAtTop)
        m_y += piece.spaceBefore;
    const QRectF content = m_sheet.content();
    m_pages.back().pieces.push_back({QRectF(content.left(), m_y, content.width(), height), piece.paint});
    m_y += height;
    m_isAtTop = false;
}

void PrintedDocument::place(const Pieces &pieces, const Pieces &head, const QString &title, double reserved)
{
    const Piece *repeated = nullptr;
    for (std::size_t at = 0; at < pieces.size(); ++at) {
        const Piece &piece = pieces[at];
        const double space = m_isAtTop ? 0 : piece.spaceBefore;
        const bool fits = space + neededFrom(pieces, at) <= room() + .5;
        // What is higher than a page goes on a page of its own, made smaller to fit.
        const bool isFresh = m_y <= m_sheet.content().top() + .5;
        const bool isParted = at > 0 && pieces[at - 1].endsPage;
        if (isParted || (!fits && !isFresh)) {
            startPage(title);
            for (const Piece &again : head)
                put(again, again.height);
            if (repeated && !piece.isRepeated)
                put(*repeated, repeated->height);
        }
        double height = std::min(piece.height, room() - (m_isAtTop ? 0 : piece.spaceBefore));
        if (piece.most > piece.height) {
            double below = reserved;
            for (std::size_t next = at + 1; next < pieces.size() && !pieces[next - 1].endsPage; ++next)
                below += heightWithSpace(pieces[next]);
            const double free = room() - (m_isAtTop ? 0 : piece.spaceBefore) - below;
            height = std::max(height, std::min(piece.most, free));
        }
        put(piece, height);
        if (piece.isRepeated)
            repeated = &piece;
        if (piece.endsRepeat)
            repeated = nullptr;
    }
}

void PrintedDocument::layOutSlides()
{
    const double width = m_sheet.content().width();
    for (const ReportPage &page : m_document.pages) {
        startPage(page.title);
        if (page.kind == ReportPage::Kind::Title) {
            place(coverPieces(page, m_sheet, width), {}, page.title);
        } else {
            const Pieces head = titlePieces(page, m_sheet, width);
            for (const Piece &piece : head)
                put(piece, piece.height);
            ReportPage continued = page;
            continued.title = Tr::tr("%1 (continued)").arg(page.title);
            continued.subtitle.clear();
            place(slideBodyOf(page, m_sheet, width, room()), titlePieces(continued, m_sheet, width), page.title);
        }
        if (m_options.hasNotes && !page.notes.isEmpty())
            addNotes(page);
    }
}

void PrintedDocument::addNotes(const ReportPage &page)
{
    ReportPage notes{.kind = page.kind, .title = Tr::tr("Notes: %1").arg(page.title)};
    notes.blocks.append(Paragraph{page.notes});
    startPage(notes.title);
    const double width = m_sheet.content().width();
    const Pieces head = titlePieces(notes, m_sheet, width);
    for (const Piece &piece : head)
        put(piece, piece.height);
    place(slideBodyOf(notes, m_sheet, width, room()), head, notes.title);
}

void PrintedDocument::layOutHandout()
{
    const double width = m_sheet.content().width();
    std::vector<Pieces> sections;
    for (const ReportPage &page : m_document.pages) {
        const bool isCover = page.kind == ReportPage::Kind::Title;
        Pieces pieces = isCover ? coverPieces(page, m_sheet, width) : titlePieces(page, m_sheet, width);
        if (!isCover) {
            const Pieces body = bodyOf(page, m_sheet, width, m_sheet.content().height() * .8);
            pieces.insert(pieces.end(), body.begin(), body.end());
        }
        sections.push_back(std::move(pieces));
    }
    for (std::size_t at = 0; at < sections.size(); ++at) {
        const QString &title = m_document.pages[qsizetype(at)].title;
        if (m_pages.empty())
            startPage(title);
        // A figure stands with its whole section, and no page ends the report with a few lines; other text flows on.
        const double height = heightOf(sections[at]);
        const bool hasFigure = std::any_of(sections[at].begin(), sections[at].end(), [&](const Piece &piece) {
            return piece.height > 6 * m_sheet.body;
        });
        const bool staysWhole = hasFigure || at + 1 == sections.size();
        if (!m_isAtTop && staysWhole && height > room() && height < m_sheet.content().height() * .7)
            startPage(title);
        // A chart that could be larger leaves its neighbor the room to stand on the same page.
        const double next = at + 1 < sections.size() ? heightOf(sections[at + 1]) : 0;
        place(sections[at], {}, title, height + next <= room() ? next : 0);
    }
}

void PrintedDocument::paint(QPainter &painter, const QRectF &target, int page) const
{
    painter.save();
    painter.translate(target.topLeft());
    painter.scale(target.width() / m_sheet.size.width(), target.height() / m_sheet.size.height());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    for (const Placed &piece : m_pages[std::size_t(page)].pieces) {
        painter.save();
        piece.paint(painter, piece.area);
        painter.restore();
    }
    paintFooter(painter, page);
    painter.restore();
}

void PrintedDocument::layOutFooter()
{
    const QFont font = m_sheet.font(m_sheet.label);
    const QFontMetricsF metrics(font);
    const double width = m_sheet.content().width() - numberWidth(metrics) - m_sheet.label;
    const QString line = QStringLiteral("%1  ·  %2").arg(m_document.footerLeft, m_document.footerMiddle);
    m_isFooterOneLine = metrics.horizontalAdvance(line) <= width;
    double height = m_sheet.label * footerSpacing;
    if (m_isFooterOneLine) {
        m_footer.emplace_back(m_document.footerLeft, font, width, Qt::AlignLeft, footerSpacing);
        m_footer.emplace_back(m_document.footerMiddle, font, width, Qt::AlignRight, footerSpacing);
    } else {
        // A long name takes more lines: none is cut, and the content ends higher.
        m_footer.emplace_back(m_document.footerLeft, font, width, Qt::AlignLeft, footerSpacing);
        m_footer.emplace_back(m_document.footerMiddle, font, width, Qt::AlignLeft, footerSpacing);
        height = m_footer[0].height() + m_footer[1].height();
    }
    m_sheet.margins.setBottom(m_sheet.margins.bottom() + height - m_sheet.label * footerSpacing);
}

void PrintedDocument::paintFooter(QPainter &painter, int page) const
{
    const QRectF content = m_sheet.content();
    const QFont font = m_sheet.font(m_sheet.label);
    const QColor color = ink(m_sheet, Role::Muted);
    const double top = content.bottom() + m_sheet.label;
    m_footer[0].paint(painter, QPointF(content.left(), top), color);
    m_footer[1].paint(painter, QPointF(content.left(), m_isFooterOneLine ? top : top + m_footer[0].height()), color);
    const double width = numberWidth(QFontMetricsF(font));
    Text(Tr::tr("Page %1 of %2").arg(page + 1).arg(pageCount()), font, width, Qt::AlignRight, footerSpacing)
        .paint(painter, QPointF(content.right() - width, top), color);
}

} // namespace evenkeel
