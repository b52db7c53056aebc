// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_decoding.h"

#include <gtest/gtest.h>

#include <QStringEncoder>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

const QString umlauts = u"name,role\r\nJürgen Größe,Überblick – 10 €\r\n"_s;

QByteArray utf16(const QString &text, QStringConverter::Encoding encoding, bool withMark)
{
    QStringEncoder encoder(encoding, withMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

void expectText(const QByteArray &bytes, Encoding encoding)
{
    const Result<DecodedText> decoded = decodeText(bytes);
    ASSERT_TRUE(decoded) << decoded.error().sentence.toStdString();
    EXPECT_EQ(QString::fromUtf8(decoded->utf8), umlauts);
    EXPECT_EQ(decoded->encoding, encoding);
}

TEST(TextDecoding, Utf8NeedsNoMark) { expectText(umlauts.toUtf8(), Encoding::Utf8); }
TEST(TextDecoding, AMarkOfUtf8IsTakenOff) { expectText("\xEF\xBB\xBF" + umlauts.toUtf8(), Encoding::Utf8); }

TEST(TextDecoding, Utf16IsReadInEitherOrder)
{
    expectText(utf16(umlauts, QStringConverter::Utf16LE, true), Encoding::Utf16LittleEndian);
    expectText(utf16(umlauts, QStringConverter::Utf16BE, true), Encoding::Utf16BigEndian);
}

TEST(TextDecoding, Utf16WithoutAMarkIsKnownByItsZeros)
{
    expectText(utf16(umlauts, QStringConverter::Utf16LE, false), Encoding::Utf16LittleEndian);
    expectText(utf16(umlauts, QStringConverter::Utf16BE, false), Encoding::Utf16BigEndian);
}

TEST(TextDecoding, WhatIsNotUtf8IsWindows1252)
{
    expectText("name,role\r\nJ\xFCrgen Gr\xF6\xDF"
               "e,\xDC"
               "berblick \x96 10 \x80\r\n",
               Encoding::Windows1252);
}

TEST(TextDecoding, AByteThatWindows1252DoesNotHaveIsRefusedWithItsLine)
{
    const Result<DecodedText> decoded = decodeText("name\r\nA\r\nB\x81\r\n");

    ASSERT_FALSE(decoded);
    EXPECT_EQ(decoded.error().sentence,
              u"Line 3 holds the byte 81, which is text in none of UTF-8, UTF-16 and Windows-1252."_s);
}

TEST(TextDecoding, ADamagedUtf8FileIsNotTakenForWindows1252)
{
    const QByteArray damaged = QByteArray(umlauts.toUtf8()).replace("Gr\xC3\xB6", "Gr\xC3");

    const Result<DecodedText> decoded = decodeText(damaged);

    ASSERT_FALSE(decoded);
    EXPECT_EQ(decoded.error().sentence, u"Line 2 is damaged: it is not valid UTF-8."_s);
}

TEST(TextDecoding, HalfACharacterOfUtf16IsRefusedWithItsLine)
{
    const QByteArray cut = utf16(umlauts, QStringConverter::Utf16LE, true).chopped(5);
    const QByteArray lone = utf16(u"a\nb\n"_s, QStringConverter::Utf16LE, true) + QByteArray("\x3D\xD8\x41\x00", 4);

    const Result<DecodedText> odd = decodeText(cut);
    const Result<DecodedText> half = decodeText(lone);

    ASSERT_FALSE(odd);
    EXPECT_EQ(odd.error().sentence, u"Line 2 is damaged: it is not valid UTF-16."_s);
    ASSERT_FALSE(half);
    EXPECT_EQ(half.error().sentence, u"Line 3 is damaged: it is not valid UTF-16."_s);
}

TEST(TextDecoding, APairThatTwoPiecesShareIsOneCharacter)
{
    // One unit before a mebibyte of UTF-16, the piece in which it is read.
    const QString text = QString((1 << 19) - 1, u'a') + u"😀 end"_s;

    const Result<DecodedText> decoded = decodeText(utf16(text, QStringConverter::Utf16LE, false));

    ASSERT_TRUE(decoded);
    EXPECT_EQ(QString::fromUtf8(decoded->utf8), text);
}

TEST(TextDecoding, AnEmptyFileIsAnEmptyText)
{
    const Result<DecodedText> decoded = decodeText({});

    ASSERT_TRUE(decoded);
    EXPECT_TRUE(decoded->utf8.isEmpty());
}

} // namespace
} // namespace evenkeel
