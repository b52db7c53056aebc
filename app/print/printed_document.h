// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/piece.h"
#include "app/print/paper_sheet.h"
#include "app/print/text.h"
#include "core/report/document.h"

class QPainter;

namespace evenkeel {

/// A document laid out for one surface: the same pages for preview, printer, PDF and pictures, in millimetres of the
/// real page. Nothing is cut: what does not fit goes on on a further page.
class PrintedDocument
{
public:
    PrintedDocument(Document document, const PrintOptions &options);

    int pageCount() const { return int(m_pages.size()); }
    const Document &document() const { return m_document; }
    const PaperSheet &sheet() const { return m_sheet; }
    /// What the page with this number (from 0) is about, for a list of pages.
    QString pageTitle(int page) const { return m_pages[std::size_t(page)].title; }

    /// Paints the page with its footer so that the whole paper fills `target`. `page` counts from 0.
    void paint(QPainter &painter, const QRectF &target, int page) const;

private:
    struct Placed
    {
        QRectF area;
        std::function<void(QPainter &, const QRectF &)> paint;
    };
    struct PrintedPage
    {
        QString title;
        std::vector<Placed> pieces;
    };

    void layOutFooter();
    void layOutSlides();
    void layOutHandout();
    void layOutHandoutInFewestPages();
    void addNotes(const ReportPage &page);
    void startPage(const QString &title);
    /// Places the pieces from the current position on, on further pages where they do not fit. `head` is repeated
    /// there. So much of the page is left to what follows.
    void place(const Pieces &pieces, const Pieces &head, const QString &title, double reserved = 0);
    void put(const Piece &piece, double height);
    double room() const { return m_sheet.content().bottom() - m_y; }
    void paintFooter(QPainter &painter, int page) const;

    Document m_document;
    PaperSheet m_sheet;
    PrintOptions m_options;
    std::vector<Text> m_footer; ///< Beside each other in one line, or below each other.
    bool m_isFooterOneLine = true;
    std::vector<PrintedPage> m_pages;
    double m_y = 0;
    bool m_isAtTop = true;
};

} // namespace evenkeel
