// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/file_check.h"

#include "core/storage/backup.h"
#include "core/storage/file_guard.h"
#include "core/storage/opening.h"

#include <QFileInfo>

namespace evenkeel {
namespace {

Result<OpenedFile> openedToRead(const QString &path, Job *job)
{
    return openFile({.path = QFileInfo(path).absoluteFilePath(), .access = Database::Access::ReadOnly, .job = job});
}

} // namespace

Result<FileReport> checkFile(const QString &path, Job *job)
{
    Result<OpenedFile> file = openedToRead(path, job);
    if (!file)
        return file.error();
    Result<qint64> version = versionOf(*file->database);
    if (!version)
        return version.error();
    const Organization &o = file->organization;
    FileReport report{.organization = o.name(),
                      .schemaVersion = int(*version),
                      .teams = o.teams.size(),
                      .members = o.members.size(),
                      .competencies = o.competencies.size()};
    for (const MemberRatings &rated : o.ratings)
        report.ratings += qint64(rated.list->ratings.size());
    return report;
}

Result<> backUpFile(const QString &path, const QString &copy, Job *job)
{
    Result<OpenedFile> file = openedToRead(path, job);
    if (!file)
        return file.error();
    return writeCopyWithDigest(*file->database, QFileInfo(copy).absoluteFilePath());
}

bool isOnSharedFolder(const QString &path) { return isOnNetwork(QFileInfo(path).absoluteFilePath()); }

} // namespace evenkeel
