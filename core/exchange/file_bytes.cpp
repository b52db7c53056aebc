// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/file_bytes.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace evenkeel {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CsvReader)
};

} // namespace

Result<> openRegular(QFile &file)
{
    const QFileInfo info(file);
    if (!info.exists())
        return Error{ErrorKind::NotFound, Tr::tr("There is no file “%1”.").arg(info.fileName())};
    if (!info.isFile())
        return Error{ErrorKind::Refused, Tr::tr("“%1” is not a file with text in it.").arg(info.fileName())};
    if (!file.open(QIODevice::ReadOnly))
        return cannotRead(file);
    return {};
}

Error cannotRead(const QFile &file)
{
    return {ErrorKind::Io, Tr::tr("“%1” cannot be read: %2.").arg(QFileInfo(file).fileName(), file.errorString())};
}

} // namespace evenkeel
