// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace evenkeel {

/// A file in a zip archive, as the archive's directory describes it.
struct ZipEntry
{
    QByteArray name;
    quint32 crc = 0;
    /// Unpacked, in bytes.
    quint32 size = 0;

    friend bool operator==(const ZipEntry &, const ZipEntry &) = default;
};

/// The directory of a zip archive, read without unpacking anything, so that what is too big is seen before it is. None of
/// the ZIP64 extensions, which files below 4 GB do not need. An error where there is none or it is damaged.
Result<std::vector<ZipEntry>> zipEntries(QByteArrayView archive);

/// The checksum of ZIP and PNG.
quint32 crc32Of(QByteArrayView bytes);

} // namespace evenkeel
