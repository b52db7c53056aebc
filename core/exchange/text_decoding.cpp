// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_decoding.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QStringEncoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(TextDecoding)
};

/// What Windows-1252 has at 0x80 to 0x9F; 0 where it has nothing. The rest is Latin-1.
constexpr std::array<char16_t, 32> windows1252High = {
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
    0x0178};

/// The line, counted from 1, that the byte at `position` stands on.
qint64 lineAt(QByteArrayView bytes, qsizetype position)
{
    qint64 line = 1;
    for (qsizetype i = 0; i < position; ++i) {
        if (bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 >= bytes.size() || bytes[i + 1] != '\n')))
            ++line;
    }
    return line;
}

/// The length of the well-formed UTF-8 sequence at `at`, 0 where there is none.
int sequenceLength(QByteArrayView bytes, qsizetype at)
{
    const uchar lead = uchar(bytes[at]);
    const int length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 0 || at + length > bytes.size())
        return 0;
    for (int i = 1; i < length; ++i) {
        if ((uchar(bytes[at + i]) & 0xC0) != 0x80)
            return 0;
    }
    const uchar second = length > 2 ? uchar(bytes[at + 1]) : 0;
    const bool isOverlong = (lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90);
    const bool isBeyond = (lead == 0xED && second > 0x9F) || (lead == 0xF4 && second > 0x8F);
    return isOverlong || isBeyond ? 0 : length;
}

struct Utf8Survey
{
    qint64 wellFormed = 0; ///< Sequences of two bytes or more.
    qint64 damaged = 0;
    qsizetype firstDamaged = -1;
};

Utf8Survey surveyUtf8(QByteArrayView bytes)
{
    Utf8Survey survey;
    for (qsizetype i = 0; i < bytes.size();) {
        if (uchar(bytes[i]) < 0x80) {
            ++i;
            continue;
        }
        const int length = sequenceLength(bytes, i);
        if (length == 0) {
            ++survey.damaged;
            if (survey.firstDamaged < 0)
                survey.firstDamaged = i;
        } else {
            ++survey.wellFormed;
        }
        i += std::max(length, 1);
    }
    return survey;
}

/// UTF-16 without a mark shows itself by the zero bytes of its ASCII characters, all on one side.
std::optional<Encoding> unmarkedUtf16(QByteArrayView bytes)
{
    if (bytes.size() < 4 || bytes.size() % 2 != 0)
        return std::nullopt;
    const qsizetype looked = std::min<qsizetype>(bytes.size(), 4096);
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < looked; ++i)
        zeros[i % 2] += bytes[i] == '\0';
    const auto most = [looked](qsizetype count) { return count * 5 > looked; }; // two fifths of one side
    if (most(zeros[1]) && zeros[0] * 10 < zeros[1])
        return Encoding::Utf16LittleEndian;
    if (most(zeros[0]) && zeros[1] * 10 < zeros[0])
        return Encoding::Utf16BigEndian;
    return std::nullopt;
}

Error notReadable(qint64 line, Encoding encoding)
{
    return {ErrorKind::Refused,
            Tr::tr("Line %1 is damaged: it is not valid %2.").arg(QString::number(line), encodingName(encoding))};
}

Result<DecodedText> fromUtf16(QByteArrayView bytes, Encoding encoding)
{
    QStringDecoder decoder(encoding == Encoding::Utf16LittleEndian ? QStringConverter::Utf16LE
                                                                   : QStringConverter::Utf16BE);
    QStringEncoder encoder(QStringConverter::Utf8);
    Q_ASSERT(decoder.isValid() && encoder.isValid());
    DecodedText text{{}, encoding};
    text.utf8.reserve(bytes.size());
    constexpr qsizetype piece = 1 << 20;
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        const QString part = decoder(bytes.sliced(at, std::min(piece, bytes.size() - at)));
        const QByteArray encoded = encoder(part);
        text.utf8 += encoded;
        if (decoder.hasError() || encoder.hasError()) {
            // The encoder writes a mark in place of half a pair; the lines before it are still right.
            const qsizetype mark = text.utf8.indexOf("\xEF\xBF\xBD");
            return notReadable(lineAt(text.utf8, mark < 0 ? text.utf8.size() : mark), encoding);
        }
    }
    if (bytes.size() % 2 != 0)
        return notReadable(lineAt(text.utf8, text.utf8.size()), encoding);
    return text;
}

Result<DecodedText> fromWindows1252(QByteArrayView bytes)
{
    DecodedText text{{}, Encoding::Windows1252};
    text.utf8.reserve(bytes.size() + bytes.size() / 8);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const uchar byte = uchar(bytes[i]);
        if (byte < 0x80) {
            text.utf8 += char(byte);
            continue;
        }
        const char16_t unit = byte < 0xA0 ? windows1252High[std::size_t(byte - 0x80)] : char16_t(byte);
        if (unit == 0) {
            return Error{ErrorKind::Refused,
                         Tr::tr("Line %1 holds the byte %2, which is text in none of UTF-8, UTF-16 and Windows-1252.")
                             .arg(QString::number(lineAt(bytes, i)), QString::number(byte, 16).toUpper())};
        }
        text.utf8 += QStringView(&unit, 1).toUtf8();
    }
    return text;
}

constexpr QByteArrayView utf8Mark = "\xEF\xBB\xBF";
constexpr QByteArrayView utf16LittleEndianMark = "\xFF\xFE";
constexpr QByteArrayView utf16BigEndianMark = "\xFE\xFF";

QByteArrayView without(QByteArrayView mark, QByteArrayView bytes)
{
    return bytes.startsWith(mark) ? bytes.sliced(mark.size()) : bytes;
}

Result<DecodedText> decodeAs(const QByteArray &bytes, Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8: {
        const QByteArray text = bytes.startsWith(utf8Mark) ? bytes.sliced(utf8Mark.size()) : bytes;
        const Utf8Survey survey = surveyUtf8(text);
        if (survey.damaged > 0)
            return notReadable(lineAt(text, survey.firstDamaged), encoding);
        return DecodedText{text, encoding};
    }
    case Encoding::Utf16LittleEndian:
        return fromUtf16(without(utf16LittleEndianMark, bytes), encoding);
    case Encoding::Utf16BigEndian:
        return fromUtf16(without(utf16BigEndianMark, bytes), encoding);
    case Encoding::Windows1252:
        return fromWindows1252(bytes);
    }
    Q_UNREACHABLE();
}

} // namespace

QString encodingName(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return u"UTF-8"_s;
    case Encoding::Utf16LittleEndian:
    case Encoding::Utf16BigEndian:
        return u"UTF-16"_s;
    case Encoding::Windows1252:
        return u"Windows-1252"_s;
    }
    Q_UNREACHABLE();
}

Result<DecodedText> decodeText(const QByteArray &bytes, std::optional<Encoding> encoding)
{
    if (encoding)
        return decodeAs(bytes, *encoding);
    if (bytes.startsWith(utf16LittleEndianMark))
        return decodeAs(bytes, Encoding::Utf16LittleEndian);
    if (bytes.startsWith(utf16BigEndianMark))
        return decodeAs(bytes, Encoding::Utf16BigEndian);

    const bool hasMark = bytes.startsWith(utf8Mark);
    if (!hasMark) {
        if (const std::optional<Encoding> utf16 = unmarkedUtf16(bytes))
            return decodeAs(bytes, *utf16);
        const Utf8Survey survey = surveyUtf8(bytes);
        if (survey.damaged > 0 && survey.wellFormed <= survey.damaged)
            return decodeAs(bytes, Encoding::Windows1252);
    }
    return decodeAs(bytes, Encoding::Utf8);
}

} // namespace evenkeel
