// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/find_text.h"

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
}

/// Letters that Unicode does not take apart, though a keyboard without them writes what stands here.
QStringView plainLetters(QChar c)
{
    switch (c.unicode()) {
    case u'ł': return u"l";
    case u'ø': return u"o";
    case u'đ':
    case u'ð': return u"d";
    case u'ħ': return u"h";
    case u'ı': return u"i";
    case u'ß': return u"ss";
    case u'þ': return u"th";
    case u'æ': return u"ae";
    case u'œ': return u"oe";
    default: return {};
    }
}

} // namespace

QString findKey(const QString &text)
{
    if (isAscii(text))
        return text.toLower();
    const QString parted = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString key;
    key.reserve(parted.size());
    for (const QChar c : parted) {
        if (const QStringView plain = plainLetters(c); !plain.isEmpty())
            key += plain;
        else if (c.category() != QChar::Mark_NonSpacing)
            key += c;
    }
    return key;
}

} // namespace evenkeel
