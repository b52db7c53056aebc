// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"

#include <QString>

namespace evenkeel {

/// What a sound file holds.
struct FileReport
{
    QString organization;
    int schemaVersion = 0;
    qint64 teams = 0;
    qint64 members = 0;
    qint64 competencies = 0;
    qint64 ratings = 0;
};

/// Opens the file as every file is opened, with all its checks, reads all of it and changes nothing. An error says what
/// is wrong: ErrorKind::Damaged, Foreign, Newer, Busy, NotFound or Io.
Result<FileReport> checkFile(const QString &path, Job *job = nullptr);

/// A verified copy of the file at `copy`, which must not exist, with its SHA-256 beside it in `copy`.sha256. Never made
/// from a file that fails its check.
Result<> backUpFile(const QString &path, const QString &copy, Job *job = nullptr);

/// On a network or synced folder, where no program can be sure to be alone: worth a warning and the offer of a copy on
/// this computer.
bool isOnSharedFolder(const QString &path);

} // namespace evenkeel
