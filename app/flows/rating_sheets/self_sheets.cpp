// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/rating_sheets/self_sheets.h"

#include "app/shell/new_file.h"
#include "app/shell/private_file.h"
#include "core/base/job.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>
#include <QTemporaryDir>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(SelfSheets)
};

Error notWritten(const QString &name)
{
    return {.kind = ErrorKind::Io, .sentence = Tr::tr("%1 could not be written into this folder.").arg(name)};
}

} // namespace

QStringList selfSheetNames(const Organization &organization, const RatingSheetRequest &request)
{
    const QString suffix = request.format == TableFormat::Xlsx ? u".xlsx"_s : u".csv"_s;
    QStringList names;
    QSet<QString> taken;
    for (const MemberId id : request.members) {
        const Member *member = organization.members.find(id);
        const QString plain = fileNameFor(Tr::tr("%1, own rating %2", "a person, a round")
                                              .arg(member ? member->name.text() : QString(), request.round.name));
        QString name = plain;
        for (int number = 2; taken.contains(name.toCaseFolded()); ++number)
            name = u"%1 %2"_s.arg(plain).arg(number);
        taken.insert(name.toCaseFolded());
        names.append(name + suffix);
    }
    return names;
}

Result<> writeSelfSheets(const Organization &organization, const RatingSheetRequest &request, const QString &folder, Job *job)
{
    const QStringList names = selfSheetNames(organization, request);
    QTemporaryDir unfinished(QDir(folder).filePath(u".evenkeel-XXXXXX"_s)); // on the disk where they are to lie
    if (!unfinished.isValid())
        return Error{.kind = ErrorKind::Io, .sentence = Tr::tr("Nothing can be written into this folder.")};
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (job)
            job->setProgress(i, names.size());
        RatingSheetRequest own = request;
        own.members = {request.members[std::size_t(i)]};
        const Result<QByteArray> sheet = makeRatingSheet(organization, own, job);
        if (!sheet)
            return sheet.error();
        if (Result<> done = writePrivateFile(unfinished.filePath(names[i]), *sheet, job); !done)
            return done;
    }
    for (const QString &name : names) {
        std::error_code error; // QFile::rename() never replaces
        std::filesystem::rename(unfinished.filePath(name).toStdU16String(), QDir(folder).filePath(name).toStdU16String(), error);
        if (error)
            return notWritten(name);
    }
    return {};
}

} // namespace evenkeel
