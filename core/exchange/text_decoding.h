// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace evenkeel {

enum class Encoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

/// What people call it, such as "UTF-8". Not translated.
QString encodingName(Encoding encoding);

struct DecodedText
{
    /// Without a byte order mark.
    QByteArray utf8;
    Encoding encoding = Encoding::Utf8;
};

/// The text of a file whose encoding nobody wrote down: UTF-8 and UTF-16 with or without a byte order mark, else
/// Windows-1252. Refuses, with the line, what is none of them; a file that is UTF-8 but for a few damaged bytes is
/// refused too rather than read as Windows-1252. With an encoding given, only that one is tried.
Result<DecodedText> decodeText(const QByteArray &bytes, std::optional<Encoding> encoding = {});

/// All of them.
inline constexpr Encoding encodings[] = {Encoding::Utf8, Encoding::Utf16LittleEndian, Encoding::Utf16BigEndian,
                                         Encoding::Windows1252};

} // namespace evenkeel
