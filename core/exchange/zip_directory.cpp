// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zip_directory.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace evenkeel {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Spreadsheet)
};

constexpr qsizetype endSize = 22; ///< Of the record behind the directory, its comment apart.
constexpr qsizetype entrySize = 46; ///< Of a directory entry, its name and the like apart.

quint16 word(QByteArrayView bytes, qsizetype at) { return qFromLittleEndian<quint16>(bytes.data() + at); }
quint32 longWord(QByteArrayView bytes, qsizetype at) { return qFromLittleEndian<quint32>(bytes.data() + at); }

constexpr std::array<quint32, 256> crcTable = [] {
    std::array<quint32, 256> table{};
    for (quint32 byte = 0; byte < 256; ++byte) {
        quint32 crc = byte;
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1 ? (crc >> 1) ^ 0xEDB88320U : crc >> 1;
        table[byte] = crc;
    }
    return table;
}();

} // namespace

Result<std::vector<ZipEntry>> zipEntries(QByteArrayView archive)
{
    const Error damaged{ErrorKind::Damaged, Tr::tr("The file is damaged: its directory cannot be read.")};
    const qsizetype end = archive.lastIndexOf(QByteArrayView("PK\x05\x06", 4));
    if (end < 0 || end + endSize > archive.size())
        return damaged;
    const int count = word(archive, end + 10);
    qsizetype at = longWord(archive, end + 16);
    std::vector<ZipEntry> entries;
    for (int i = 0; i < count; ++i) {
        if (at + entrySize > end || longWord(archive, at) != 0x02014B50)
            return damaged;
        const qsizetype nameLength = word(archive, at + 28);
        const qsizetype rest = word(archive, at + 30) + word(archive, at + 32);
        if (at + entrySize + nameLength + rest > end)
            return damaged;
        entries.push_back({.name = archive.sliced(at + entrySize, nameLength).toByteArray(),
                           .crc = longWord(archive, at + 16),
                           .size = longWord(archive, at + 24)});
        at += entrySize + nameLength + rest;
    }
    return entries;
}

quint32 crc32Of(QByteArrayView bytes)
{
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : bytes)
        crc = crcTable[(crc ^ uchar(byte)) & 0xFF] ^ (crc >> 8);
    return crc ^ 0xFFFFFFFFU;
}

} // namespace evenkeel
