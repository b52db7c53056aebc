// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/grouped_header.h"

#include "app/tables/mark.h"
#include "app/theme/plain_text.h"
#include "app/theme/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

namespace evenkeel::tables {
namespace {

constexpr int margin = 4;
constexpr int plainMargin = 6; ///< Of a heading in no group, as of the cells below it.
constexpr int mostLines = 3;

struct Wrapped
{
    QStringList lines;
    bool isWhole = true; ///< Nothing was elided.
};

/// Breaks the text at words into lines of this width; the last of `most` lines is elided, and so is a word that is
/// wider than a line.
Wrapped wrap(const QString &text, const QFont &font, int width, int most)
{
    Wrapped wrapped;
    const QFontMetrics metrics(font);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    layout.beginLayout();
    while (true) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const bool isLast = wrapped.lines.size() == most - 1;
        const QString rest = isLast ? text.mid(line.textStart()) : text.mid(line.textStart(), line.textLength());
        const QString shown = metrics.elidedText(rest.trimmed(), Qt::ElideRight, width);
        wrapped.isWhole = wrapped.isWhole && shown == rest.trimmed();
        wrapped.lines.push_back(shown);
        if (isLast)
            break;
    }
    layout.endLayout();
    return wrapped;
}

/// So many lines stand side by side in an upright heading.
int uprightLines(int columnWidth, const QFontMetrics &metrics)
{
    return std::clamp((columnWidth - margin) / metrics.height(), 1, mostLines);
}

/// The least length of the lines in which the text stands whole in `most` lines or fewer; a word is never broken.
int leastLength(const QString &text, const QFontMetrics &metrics, int most)
{
    std::vector<int> words;
    int longest = 0;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        words.push_back(metrics.horizontalAdvance(word));
        longest = std::max(longest, words.back());
    }
    const int space = metrics.horizontalAdvance(u' ');
    const auto linesIn = [&](int length) {
        int lines = 1;
        int used = -space;
        for (const int word : words) {
            if (used + space + word > length) {
                ++lines;
                used = -space;
            }
            used += space + word;
        }
        return lines;
    };
    int length = longest;
    while (linesIn(length) > most)
        ++length;
    return length;
}

} // namespace

GroupedHeader::GroupedHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(24);
}

QString GroupedHeader::groupOf(int logicalIndex) const
{
    return model() ? model()->headerData(logicalIndex, Qt::Horizontal, GroupRole).toString() : QString();
}

QString GroupedHeader::textOf(int logicalIndex) const
{
    return model()->headerData(logicalIndex, Qt::Horizontal, Qt::DisplayRole).toString().replace(u'\n', u' ');
}

QFont GroupedHeader::headingFont() const
{
    QFont font = theme::font(theme::TextStyle::Caption);
    font.setBold(true);
    return font;
}

bool GroupedHeader::hasGroups() const
{
    for (int i = 0; i < count(); ++i) {
        if (!groupOf(i).isEmpty())
            return true;
    }
    return false;
}

int GroupedHeader::bandHeight() const { return hasGroups() ? QFontMetrics(headingFont()).height() + 2 * margin : 0; }

bool GroupedHeader::fitsAcross(int columnWidth) const
{
    for (int i = 0; i < count(); ++i) {
        if (!groupOf(i).isEmpty() && !wrap(textOf(i), headingFont(), columnWidth - 2 * margin, mostLines).isWhole)
            return false;
    }
    return true;
}

void GroupedHeader::setUpright(bool isUpright)
{
    if (m_isUpright == isUpright)
        return;
    m_isUpright = isUpright;
    viewport()->update();
    fitHeight();
}

void GroupedHeader::fitHeight()
{
    if (height() == sizeHint().height())
        return;
    updateGeometry();
    // The table gives its heading the height asked for only when it lays itself out.
    Q_EMIT geometriesChanged();
}

QSize GroupedHeader::sizeHint() const
{
    const QFontMetrics metrics(headingFont());
    int height = metrics.height() + 2 * margin + 4;
    for (int i = 0; model() && i < count(); ++i) {
        if (isSectionHidden(i) || groupOf(i).isEmpty())
            continue;
        if (m_isUpright)
            height = std::max(height, std::min(leastLength(textOf(i), metrics, uprightLines(sectionSize(i), metrics)) + 3 * margin,
                                               10 * metrics.height()));
        else
            height = std::max(height, int(wrap(textOf(i), headingFont(), sectionSize(i) - 2 * margin, mostLines).lines.size())
                                          * metrics.height() + 2 * margin + 4);
    }
    return {QHeaderView::sizeHint().width(), height + bandHeight()};
}

void GroupedHeader::paintText(QPainter &painter, const QRect &rect, int logicalIndex, bool isUpright) const
{
    painter.save();
    QRect area = rect;
    if (isUpright) {
        painter.translate(rect.left(), rect.bottom() + 1);
        painter.rotate(-90);
        area = QRect(0, 0, rect.height(), rect.width());
    }
    const QFontMetrics metrics(headingFont());
    const bool isGrouped = !groupOf(logicalIndex).isEmpty();
    const int across = isGrouped ? margin : plainMargin;
    area.adjust(across, isUpright ? 0 : margin, -across, isUpright ? 0 : -margin);
    const int most = isUpright ? uprightLines(area.height(), metrics) : isGrouped ? mostLines : 1;
    const Wrapped wrapped = wrap(textOf(logicalIndex), headingFont(), area.width(), most);

    const int total = int(wrapped.lines.size()) * metrics.height();
    int y = isUpright ? area.top() + (area.height() - total) / 2 : area.bottom() + 1 - total;
    const auto alignment = Qt::Alignment(model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole).toInt())
        & Qt::AlignHorizontal_Mask;
    const Qt::Alignment toward = isUpright ? Qt::AlignLeft : alignment ? alignment : Qt::AlignLeft;
    for (const QString &line : wrapped.lines) {
        painter.drawText(QRect(area.left(), y, area.width(), metrics.height()),
                         int(toward | Qt::AlignVCenter) | Qt::TextSingleLine, line);
        y += metrics.height();
    }
    painter.restore();
}

void GroupedHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    using theme::Role;
    const auto say = [&](int role) { return model()->headerData(logicalIndex, Qt::Horizontal, role); };
    const QVariant tint = say(TintRole);
    const QVariant ink = say(InkRole);
    const bool isGrouped = !groupOf(logicalIndex).isEmpty();

    painter->save();
    painter->fillRect(rect, theme::color(tint.isNull() ? Role::Surface : Role(tint.toInt())));
    painter->setPen(theme::color(Role::Border));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const int top = isGrouped ? rect.top() + bandHeight() : rect.top();
    painter->drawLine(rect.right(), top, rect.right(), rect.bottom());

    painter->setFont(headingFont());
    painter->setPen(theme::color(ink.isNull() ? Role::Text : Role(ink.toInt())));
    QRect inner(rect.left(), top, rect.width(), rect.bottom() - top);
    const auto mark = Mark(say(MarkRole).toInt());
    const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    const int sign = QFontMetrics(headingFont()).height();
    if (mark != Mark::None && !isGrouped) { // a group's shape stands in its band
        const bool isAlone = textOf(logicalIndex).isEmpty();
        const bool isRight = say(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
        const int width = QFontMetrics(headingFont()).horizontalAdvance(textOf(logicalIndex));
        const int left = isRight ? std::max(inner.left(), inner.right() - 2 * plainMargin - width - (isSorted ? sign : 0) - sign)
                                 : inner.left() + margin;
        const QRectF place(isAlone ? inner.center().x() - sign / 2. : left, inner.bottom() - sign - margin, sign, sign);
        paintMark(*painter, place, mark, painter->pen().color());
        if (!isAlone)
            inner.setLeft(int(place.right()) - plainMargin + 2);
    }
    if (isSorted)
        inner.setRight(inner.right() - sign + margin);
    paintText(*painter, inner, logicalIndex, m_isUpright && isGrouped);
    if (isSorted) {
        const QPointF center(inner.right() + sign / 2. - 2, rect.bottom() - sign / 2. - margin);
        const double half = sign / 5.;
        const double up = sortIndicatorOrder() == Qt::AscendingOrder ? 1 : -1;
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme::color(Role::Muted));
        painter->drawPolygon(QPolygonF({center + QPointF(-half, up * half / 1.5), center + QPointF(half, up * half / 1.5),
                                        center + QPointF(0, -up * half)}));
    }
    painter->restore();
}

void GroupedHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    if (!model())
        return;
    QPainter painter(viewport());
    if (const int end = length() - offset(); end < viewport()->width()) { // what no column takes
        painter.fillRect(end, 0, viewport()->width() - end, viewport()->height(), theme::color(theme::Role::Surface));
        painter.setPen(theme::color(theme::Role::Border));
        painter.drawLine(end, viewport()->height() - 1, viewport()->width(), viewport()->height() - 1);
    }
    painter.setFont(headingFont());
    const QFontMetrics metrics(headingFont());
    const int height = bandHeight();
    for (int first = 0; first < count();) {
        const QString group = groupOf(first);
        int end = first + 1;
        while (end < count() && groupOf(end) == group)
            ++end;
        int left = -1;
        int right = -1;
        for (int i = first; i < end; ++i) {
            if (isSectionHidden(i))
                continue;
            if (left < 0)
                left = sectionViewportPosition(i);
            right = sectionViewportPosition(i) + sectionSize(i);
        }
        const int shown = first;
        first = end;
        if (group.isEmpty() || left < 0)
            continue;

        const QVariant ink = model()->headerData(shown, Qt::Horizontal, InkRole);
        const QColor color = theme::color(ink.isNull() ? theme::Role::Text : theme::Role(ink.toInt()));
        // The title stays in view while its columns scroll.
        QRect band(std::max(left, 0), 0, right - std::max(left, 0) - 1, height);
        band.adjust(margin, 0, -margin, 0);
        const auto mark = Mark(model()->headerData(shown, Qt::Horizontal, MarkRole).toInt());
        if (mark != Mark::None) {
            paintMark(painter, QRectF(band.left(), 0, height, height).adjusted(0, margin, -2 * margin, -margin), mark, color);
            band.setLeft(band.left() + height - margin);
        }
        painter.setPen(color);
        painter.drawText(band, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(group, Qt::ElideRight, band.width()));
        painter.setPen(theme::color(theme::Role::Border));
        painter.drawLine(right - 1, 0, right - 1, height);
    }
}

bool GroupedHeader::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int section = logicalIndexAt(help->pos());
    QString text;
    if (section >= 0) {
        text = model()->headerData(section, Qt::Horizontal, Qt::ToolTipRole).toString();
        if (text.isEmpty())
            text = textOf(section);
    }
    QToolTip::showText(help->globalPos(), theme::asHtml(text), viewport());
    return true;
}

} // namespace evenkeel::tables
