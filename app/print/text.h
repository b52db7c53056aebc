// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QString>

#include <memory>

class QPainter;
class QTextLayout;

namespace evenkeel {

/// Plain text broken into lines of a width, in the painter's units. What is too long for a line is broken, never cut.
class Text
{
public:
    Text(const QString &text, const QFont &font, double width, Qt::Alignment alignment = Qt::AlignLeft,
         double lineSpacing = 1.25);

    /// With lines about equally long: as narrow as it can be without one line more. For titles.
    static Text balanced(const QString &text, const QFont &font, double width, double lineSpacing);

    int lineCount() const { return m_lineCount; }
    double lineHeight() const { return m_lineHeight; }
    double height() const { return m_lineCount * m_lineHeight; }
    /// Of the widest line.
    double naturalWidth() const;

    /// Paints `count` lines from `first` on, the first of them with its upper left at `at`.
    void paint(QPainter &painter, QPointF at, const QColor &color, int first, int count) const;
    void paint(QPainter &painter, QPointF at, const QColor &color) const { paint(painter, at, color, 0, m_lineCount); }

private:
    std::shared_ptr<QTextLayout> m_layout;
    int m_lineCount = 0;
    double m_lineHeight = 0;
};

} // namespace evenkeel
