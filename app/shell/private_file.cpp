// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/private_file.h"

#include "core/base/job.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace evenkeel {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(PrivateFile)
};

} // namespace

Result<> writePrivateFile(const QString &path, const QByteArray &bytes, const Job *job)
{
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(bytes) == bytes.size() && !(job && job->isCancelled()) && file.commit();
    if (isWritten)
        return {};
    if (job && job->isCancelled())
        return Error{.kind = ErrorKind::Cancelled, .sentence = {}};
    return Error{.kind = ErrorKind::Io,
                 .sentence = Tr::tr("The table could not be written there: %1.").arg(file.errorString())};
}

} // namespace evenkeel
