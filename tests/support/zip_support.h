// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QtEndian>

#include <utility>

namespace evenkeel::test {

/// A zip archive of these files, each stored as it is. `sizeSaid`, where it is not 0, stands in place of every size in the
/// archive's directory. `crcOf` computes their checksums.
template <class CrcOf>
QByteArray zipOf(const QList<std::pair<QByteArray, QByteArray>> &files, CrcOf crcOf, quint32 sizeSaid = 0)
{
    QByteArray zip;
    const auto put16 = [&zip](quint16 value) {
        value = qToLittleEndian(value);
        zip.append(reinterpret_cast<const char *>(&value), sizeof value);
    };
    const auto put32 = [&zip](quint32 value) {
        value = qToLittleEndian(value);
        zip.append(reinterpret_cast<const char *>(&value), sizeof value);
    };
    const auto putSizes = [&](const std::pair<QByteArray, QByteArray> &file, quint32 said) {
        put32(crcOf(file.second));
        put32(quint32(file.second.size()));
        put32(said ? said : quint32(file.second.size()));
        put16(quint16(file.first.size()));
        put16(0); // extra field
    };
    QList<quint32> offsets;
    for (const auto &file : files) {
        offsets.append(quint32(zip.size()));
        put32(0x04034B50);
        put16(20); // version needed
        put16(0); // flags
        put16(0); // stored
        put32(0x00210000); // 1980-01-01
        putSizes(file, 0);
        zip += file.first + file.second;
    }
    const auto directory = quint32(zip.size());
    for (qsizetype i = 0; i < files.size(); ++i) {
        put32(0x02014B50);
        put16(20);
        put16(20);
        put16(0);
        put16(0);
        put32(0x00210000);
        putSizes(files[i], sizeSaid);
        put16(0); // comment
        put16(0); // disk
        put16(0);
        put32(0);
        put32(offsets[i]);
        zip += files[i].first;
    }
    const auto end = quint32(zip.size());
    put32(0x06054B50);
    put32(0);
    put16(quint16(files.size()));
    put16(quint16(files.size()));
    put32(end - directory);
    put32(directory);
    put16(0);
    return zip;
}

} // namespace evenkeel::test
