// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

/// The raw side of files: what must be looked at, made and made durable without SQLite. Opening and closing a file that
/// SQLite has open drops all its locks, so every look here comes before SQLite opens the file; a file that this program
/// holds open is refused with ErrorKind::Busy instead.
namespace evenkeel {

/// What the first bytes of a database file say.
struct FileHeader
{
    qint64 applicationId = 0;
    qint64 userVersion = 0;
    /// A writer was killed; SQLite will roll back what it left, and the header may change by it.
    bool hasJournal = false;
};

/// Checks that this is a regular file which SQLite may open: of a whole number of pages, with a database's first
/// bytes, and with nothing but regular files beside it where SQLite looks for a journal.
Result<FileHeader> lookAt(const QString &path);

/// Says that this program has the file open, for as long as it lives.
class OpenMark
{
public:
    /// Busy where it is open already.
    static Result<std::unique_ptr<OpenMark>> set(const QString &path);
    ~OpenMark();
    OpenMark(const OpenMark &) = delete;
    OpenMark &operator=(const OpenMark &) = delete;

private:
    OpenMark(quint64 device, quint64 inode) : m_device(device), m_inode(inode) {}

    quint64 m_device;
    quint64 m_inode;
};

/// Makes an empty file that only its owner may read. Refused where something of that name is there.
Result<> makePrivateFile(const QString &path);
/// Makes the folder, and those above it, for the owner alone.
Result<> makePrivateFolder(const QString &path);
Result<> writePrivateFile(const QString &path, const QByteArray &content);
/// Makes the file's content last through a power cut.
Result<> sync(const QString &path);
Result<> syncFolderOf(const QString &path);
/// Refused where something of this name is there.
Result<> checkNameIsFree(const QString &path);
/// Refused where `to` exists.
Result<> renameWithoutReplacing(const QString &from, const QString &to);
Result<QByteArray> sha256Of(const QString &path);
/// The bytes of a file that another program may be writing, taken between two of its transactions. Busy where there is
/// no such moment within a second.
Result<> copyBetweenWrites(const QString &from, const QString &to);
void removeFile(const QString &path);

/// On a network or otherwise shared folder, where locks and syncs cannot be relied on.
bool isOnNetwork(const QString &path);

} // namespace evenkeel
