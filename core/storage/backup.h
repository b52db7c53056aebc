// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/storage/database.h"

#include <QStringList>

namespace evenkeel {

/// Writes what the database holds to `to`, which must not exist: for the owner alone, synced, opened again and looked
/// through before it gets its name. Nothing is left behind on an error. Not inside a transaction.
Result<> writeCopy(Database &database, const QString &to);

/// The same, with its SHA-256 beside it in `to`.sha256, in the form that sha256sum -c reads.
Result<> writeCopyWithDigest(Database &database, const QString &to);

/// The backups of one file, in a folder of their own: "000012 2026-11-23 120501.evenkeel". The number counts up, so
/// that a clock set back does not make an old backup look new.
class BackupFolder
{
public:
    explicit BackupFolder(QString path) : m_path(std::move(path)) {}

    const QString &path() const { return m_path; }
    /// File names, oldest first.
    QStringList backups() const;
    bool hasOneOf(Day day) const;

    /// Makes a backup and thins out the older ones: the 10 latest stay, and the last of each of 14 days, 8 weeks and
    /// 12 months.
    Result<> make(Database &database, const Clock &clock);

private:
    QString m_path;
};

/// Those of `backups`, names in the order in which they were made, that need not be kept.
QStringList surplusOf(const QStringList &backups);

} // namespace evenkeel
