// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/checked_text.h"

#include <QCoreApplication>

namespace evenkeel {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CheckedText)
};

Error refused(const QString &sentence) { return {ErrorKind::Refused, sentence}; }

/// Outer spaces as people type them; a no-break space or a joiner inside a name is left alone.
QString withoutOuterSpaces(const QString &text)
{
    const auto isSpace = [](QChar c) { return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c.isSpace(); };
    qsizetype first = 0;
    qsizetype last = text.size();
    while (first < last && isSpace(text[first]))
        ++first;
    while (last > first && isSpace(text[last - 1]))
        --last;
    return text.mid(first, last - first);
}

} // namespace

Result<QString> checkText(const QString &typed, TextRule rule)
{
    QString text = typed;
    if (rule.mayHaveLines) {
        text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    }
    text = withoutOuterSpaces(text);

    if (text.isEmpty() && !rule.mayBeEmpty)
        return refused(Tr::tr("This cannot be empty."));
    if (text.size() > rule.longest)
        return refused(Tr::tr("This is too long: %1 characters, and %2 are the most.")
                           .arg(QString::number(text.size()), QString::number(rule.longest)));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
            continue;
        }
        if (c.isSurrogate())
            return refused(Tr::tr("Character %1 is half of a character that takes two.").arg(i + 1));
        if (c.category() == QChar::Other_Control && !(rule.mayHaveLines && (c == u'\n' || c == u'\t')))
            return refused(Tr::tr("Character %1 is a control character, which cannot be kept.").arg(i + 1));
    }
    return text;
}

} // namespace evenkeel
