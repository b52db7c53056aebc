// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QLocale>
#include <QMarginsF>
#include <QRectF>
#include <QSizeF>

namespace evenkeel {

/// How a document meets its readers.
enum class Surface {
    Slides, ///< 16:9, one page of the document on each.
    Handout, ///< Portrait paper; pages follow each other.
};

enum class Paper { A4, Letter };

/// Letter where people use it, else A4.
Paper usualPaper(const QLocale &locale);

struct PrintOptions
{
    Surface surface = Surface::Slides;
    Paper paper = Paper::A4; ///< For a handout.
    /// Hatches and shapes, black on white.
    bool isBlackAndWhite = false;
    /// A page with the speaker's notes after each slide; a handout has none.
    bool hasNotes = false;
};

/// Lengths on the page, here and wherever pages are laid out, are tenths of a millimetre of the real paper: so fine
/// that a font's whole pixel size is exact enough.
inline constexpr double perMillimetre = 10;

/// The page and its text sizes. On slides a title is at least 1/20 of the page's height, running text 1/30, labels
/// 1/40; on paper no text is under 9 points.
struct PaperSheet
{
    explicit PaperSheet(const PrintOptions &options);

    Surface surface;
    bool isBlackAndWhite;
    QSizeF size;
    QMarginsF margins;
    int title; ///< Text heights (a font's pixel size), as the others.
    int heading;
    int lead;
    int body;
    int label;
    int figure; ///< The two large numbers.
    double paragraphGap = .55; ///< Between paragraphs, in text heights.

    /// With larger running text, for a slide that has little of it.
    PaperSheet enlarged(double factor) const;
    /// With less space between paragraphs, for one that has a little too much.
    PaperSheet tightened() const;

    QRectF content() const { return QRectF(QPointF(), size).marginsRemoved(margins); }
    QSizeF millimetres() const { return size / perMillimetre; }

    QFont font(int textHeight, int weight = QFont::Normal) const;
};

} // namespace evenkeel
