// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/text.h"

#include "app/theme/searchable.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>

namespace evenkeel {

Text::Text(const QString &text, const QFont &font, double width, Qt::Alignment alignment, double lineSpacing)
    : m_layout(std::make_shared<QTextLayout>(text, font))
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setAlignment(alignment | Qt::AlignAbsolute);
    m_layout->setTextOption(option);
    m_layout->setFormats(theme::searchable(text));
    m_layout->setCacheEnabled(true);
    m_lineHeight = font.pixelSize() * lineSpacing;
    m_layout->beginLayout();
    while (true) {
        QTextLine line = m_layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        // Other scripts' fonts stand taller: all lines share one baseline grid.
        const double leading = (m_lineHeight - font.pixelSize()) / 2;
        const double baseline = m_lineCount * m_lineHeight + leading + font.pixelSize() * .82;
        line.setPosition(QPointF(0, baseline - line.ascent()));
        ++m_lineCount;
    }
    m_layout->endLayout();
}

Text Text::balanced(const QString &text, const QFont &font, double width, double lineSpacing)
{
    const Text widest(text, font, width, Qt::AlignLeft, lineSpacing);
    if (widest.lineCount() < 2)
        return widest;
    double fits = width;
    double tooNarrow = width / 2;
    while (fits - tooNarrow > width / 100) {
        const double middle = (fits + tooNarrow) / 2;
        (Text(text, font, middle, Qt::AlignLeft, lineSpacing).lineCount() > widest.lineCount() ? tooNarrow : fits) = middle;
    }
    return Text(text, font, fits, Qt::AlignLeft, lineSpacing);
}

double Text::naturalWidth() const
{
    double width = 0;
    for (int line = 0; line < m_lineCount; ++line)
        width = std::max(width, m_layout->lineAt(line).naturalTextWidth());
    return width;
}

void Text::paint(QPainter &painter, QPointF at, const QColor &color, int first, int count) const
{
    painter.setPen(color);
    const QPointF origin = at - QPointF(0, first * m_lineHeight);
    for (int line = first; line < std::min(first + count, m_lineCount); ++line)
        m_layout->lineAt(line).draw(&painter, origin);
}

} // namespace evenkeel
