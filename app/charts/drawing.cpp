// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/drawing.h"

#include "app/theme/searchable.h"

#include <QApplication>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace evenkeel::charts {

namespace {

constexpr double leastTextHeight = 8;
constexpr double inUnits = 12;

bool isBehind(theme::Role role)
{
    switch (role) {
    case theme::Role::Window:
    case theme::Role::Surface:
    case theme::Role::Raised:
    case theme::Role::Selection:
    case theme::Role::OnAccent:
    case theme::Role::ManagementTint:
    case theme::Role::OnManagement:
    case theme::Role::LeadershipTint:
    case theme::Role::OnLeadership:
    case theme::Role::ThinTint:
        return true;
    default:
        return false;
    }
}

/// As much of a word as fits a line with a hyphen; at least three letters, else nothing.
QString wordPart(const QString &word, const QFontMetricsF &metrics, double width)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    qsizetype end = 0;
    for (qsizetype next = finder.toNextBoundary(); next > 0; next = finder.toNextBoundary()) {
        if (metrics.horizontalAdvance(word.first(next) + u'-') > width)
            break;
        end = next;
    }
    return end < 3 ? QString() : word.first(end);
}

} // namespace

QColor ink(theme::Role role, const Style &style)
{
    if (style.isBlackAndWhite)
        return isBehind(role) ? theme::paper() : theme::toner();
    return theme::color(role, style.scheme);
}

double unitsPer(const Style &style)
{
    const bool isDrawable = style.textHeight >= leastTextHeight
        && std::abs(style.textHeight - std::round(style.textHeight)) < 1e-6;
    return isDrawable ? 1 : inUnits / style.textHeight;
}

Frame::Frame(QPainter &painter, const QRectF &wanted, const Style &wantedStyle)
    : style(wantedStyle)
    , m_painter(painter)
{
    const double units = unitsPer(wantedStyle);
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setRenderHint(QPainter::TextAntialiasing);
    m_painter.scale(1 / units, 1 / units);
    area = QRectF(wanted.topLeft() * units, wanted.size() * units);
    style.textHeight *= units;
    style.leastTextHeight *= units;
}

Frame::~Frame() { m_painter.restore(); }

QFont labelFont(const Style &style, double factor, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPixelSize(std::max(1, qRound(style.textHeight * factor)));
    font.setWeight(weight);
    // The same widths on a screen as on paper, where the layout is not done again.
    font.setHintingPreference(QFont::PreferNoHinting);
    theme::partLigatures(font);
    return font;
}

void drawLine(QPainter &painter, const QRectF &box, Qt::Alignment alignment, const QString &text,
              const QFont &font, const QColor &color)
{
    if (text.isEmpty())
        return;
    const QString fitting = QFontMetricsF(font).elidedText(text, Qt::ElideRight, box.width() + 0.5);
    painter.setPen(color);
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute); // placed below, whichever way it runs
    option.setWrapMode(QTextOption::NoWrap);
    QTextLayout layout(fitting, font);
    layout.setTextOption(option);
    layout.setFormats(theme::searchable(fitting));
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    const double free = box.width() - line.naturalTextWidth();
    const double left = alignment & Qt::AlignRight ? free : alignment & Qt::AlignHCenter ? free / 2 : 0;
    const double top = alignment & Qt::AlignVCenter ? (box.height() - line.height()) / 2 : 0;
    layout.draw(&painter, box.topLeft() + QPointF(left, top));
}

QStringList brokenLines(const QString &text, const QFont &font, double width, int mostLines)
{
    const QFontMetricsF metrics(font);
    const auto fits = [&](const QString &line) { return metrics.horizontalAdvance(line) <= width + 0.5; };
    QStringList lines;
    QString rest = text.simplified();
    while (!rest.isEmpty() && lines.size() < mostLines) {
        if (fits(rest) || lines.size() == mostLines - 1) {
            lines += metrics.elidedText(rest, Qt::ElideRight, width + 0.5);
            break;
        }
        QTextBoundaryFinder finder(QTextBoundaryFinder::Line, rest);
        qsizetype end = 0;
        for (qsizetype next = finder.toNextBoundary(); next > 0 && fits(rest.first(next).trimmed());
             next = finder.toNextBoundary())
            end = next;
        if (end == 0) { // a word wider than the line
            const QString part = wordPart(rest, metrics, width);
            if (part.isEmpty()) {
                lines += metrics.elidedText(rest, Qt::ElideRight, width + 0.5);
                break;
            }
            lines += part + u'-';
            rest = rest.sliced(part.size());
            continue;
        }
        lines += rest.first(end).trimmed();
        rest = rest.sliced(end).trimmed();
    }
    return lines;
}

QList<QLineF> hatchLines(const QRectF &box, Hatch hatch, double spacing)
{
    QList<QLineF> lines;
    if (box.isEmpty() || spacing <= 0)
        return lines;
    if (hatch == Hatch::Horizontal) {
        for (double y = box.top() + spacing / 2; y < box.bottom(); y += spacing)
            lines.append(QLineF(box.left(), y, box.right(), y));
        return lines;
    }
    // Lines x + y = c, from the upper right to the lower left, cut where they meet the box.
    const double step = spacing * std::sqrt(2.0);
    const double last = box.right() + box.bottom();
    for (double c = box.left() + box.top() + step / 2; c < last; c += step) {
        const double upperX = std::min(box.right(), c - box.top());
        const double lowerX = std::max(box.left(), c - box.bottom());
        lines.append(QLineF(upperX, c - upperX, lowerX, c - lowerX));
    }
    return lines;
}

void drawHatch(QPainter &painter, const QRectF &box, Hatch hatch, double spacing, const QPen &pen)
{
    painter.setPen(pen);
    painter.drawLines(hatchLines(box, hatch, spacing));
}

} // namespace evenkeel::charts
