// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/searchable.h"

using namespace Qt::StringLiterals;

namespace evenkeel::theme {

namespace {

/// Signs without alternates; most of them are kerned with the letters before them.
constexpr QStringView plainSigns = u".,;!?&%/#*_|'\"’‘“”·…";

/// "3x4" is drawn with a multiplication sign.
bool isBetweenDigits(const QString &text, qsizetype at)
{
    const QString before = text.first(at).trimmed();
    return text[at] == u'x' && !before.isEmpty() && before.back().isDigit();
}

bool hasAlternate(const QString &text, qsizetype at)
{
    const QChar sign = text[at];
    if (sign.isPunct() || sign.isSymbol())
        return !plainSigns.contains(sign);
    return isBetweenDigits(text, at);
}

} // namespace

QList<QTextLayout::FormatRange> searchable(const QString &text)
{
    QList<QTextLayout::FormatRange> ranges;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!hasAlternate(text, at))
            continue;
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(at);
        range.length = 1;
        range.format.setProperty(QTextFormat::UserProperty,
                                 range.start); // unlike its neighbors', else they are one
        ranges.append(range);
    }
    return ranges;
}

void partLigatures(QFont &font)
{
    // Spaced letters are not joined; the space itself is too small to be seen.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1. / 64);
}

} // namespace evenkeel::theme
