// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <gtest/gtest.h>

namespace evenkeel::test {

/// The big list of naughty strings, and what it lacks of that which a field or a spreadsheet may change.
inline QStringList naughtyStrings()
{
    using namespace Qt::StringLiterals;
    QFile file(QStringLiteral(EVENKEEL_TEST_DATA "/naughty-strings/blns.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
    QStringList strings;
    const QJsonArray list = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &value : list)
        strings.append(value.toString());
    EXPECT_GT(strings.size(), 480);

    strings += {u"two\nlines"_s, u"two\r\nlines"_s, u"two\rlines"_s, u"a\ttab"_s, u"a\u00A0b\u202Fc"_s, u"two  spaces"_s,
                u"a\u2028b"_s, u"\"quoted\""_s, u"\"open"_s, u"closed\""_s, u"=1+1"_s, u"'=1+1"_s, u"''"_s, u"&nbsp;&amp;"_s,
                u"a&b"_s, u"nul\0here"_s, QString(u'x').repeated(200), QString(u'x').repeated(201), QString(u'x').repeated(10'001),
                QString(QChar(0xD83D)), u"a"_s + QChar(0xDE00), u"\uFFFEa\uFFFF"_s, u"\uFFFCobject"_s, u"\u0085next"_s};
    strings.removeDuplicates();
    return strings;
}

} // namespace evenkeel::test
