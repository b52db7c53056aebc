// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/initials.h"

#include <QStringList>
#include <QTextBoundaryFinder>

namespace evenkeel {

namespace {

/// The first `count` letters, each with what is written above or below it.
QString firstLetters(const QString &word, int count)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    qsizetype end = 0;
    for (int letter = 0; letter < count && finder.toNextBoundary() > 0; ++letter)
        end = finder.position();
    return word.first(end);
}

} // namespace

QString initialsOf(const QString &name)
{
    QStringList words;
    for (const QString &word : name.simplified().split(u' ', Qt::SkipEmptyParts)) {
        qsizetype start = 0;
        while (start < word.size() && !word.at(start).isLetterOrNumber() && !word.at(start).isSurrogate())
            ++start;
        if (start < word.size())
            words.append(word.sliced(start));
    }
    if (words.isEmpty())
        return {};
    if (words.size() == 1)
        return firstLetters(words.first(), 2).toUpper();
    return (firstLetters(words.first(), 1) + firstLetters(words.last(), 1)).toUpper();
}

QHash<MemberId, QString> initialsOf(const Organization &organization, const QList<MemberId> &members)
{
    QHash<MemberId, QString> known;
    QHash<QString, int> uses;
    for (const MemberId member : members) {
        const QString initials = initialsOf(organization.members.find(member)->name.text());
        const int use = ++uses[initials];
        known.insert(member, use == 1 ? initials : QStringLiteral("%1 %2").arg(initials, QString::number(use)));
    }
    return known;
}

} // namespace evenkeel
