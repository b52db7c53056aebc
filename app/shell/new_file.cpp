// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/new_file.h"

#include "core/edit/new_organization.h"
#include "core/edit/sample_organization.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr qsizetype longestFileName = 80;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(NewFile)
};

} // namespace

Result<std::unique_ptr<Session>> makeFile(const NewFile &file, const Clock &clock)
{
    const Result<Name> name = Name::from(file.organization);
    if (!name)
        return name.error();
    const Result<Line> rater = Line::from(file.raterName);
    if (!rater)
        return rater.error();
    std::optional<Catalog> catalog;
    if (!file.catalog.isEmpty()) {
        Result<Catalog> known = builtInCatalog(file.catalog);
        if (!known)
            return known.error();
        catalog = known.take();
    }
    return Session::create(file.path, edit::newOrganization(*name, catalog, *rater), clock);
}

Result<std::unique_ptr<Session>> makeSampleFile(const QString &path, const Clock &clock)
{
    return Session::create(path, edit::sampleOrganization(clock.today()), clock);
}

QString fileNameFor(const QString &name)
{
    static constexpr QStringView impossible = u"/\\:*?\"<>|";
    QString possible;
    for (const QChar c : name)
        possible += impossible.contains(c) || c.category() == QChar::Other_Control ? u' ' : c;
    possible = possible.simplified();
    while (possible.startsWith(u'.'))
        possible = possible.mid(1).trimmed();
    // Whole characters are kept: a cut pair of surrogates is no name.
    if (possible.size() > longestFileName)
        possible.truncate(possible[longestFileName - 1].isHighSurrogate() ? longestFileName - 1 : longestFileName);
    while (possible.endsWith(u'.') || possible.endsWith(u' '))
        possible.chop(1);
    return possible.isEmpty() ? Tr::tr("Organization") : possible;
}

QString freePath(const QString &folder, const QString &name)
{
    const QDir in(folder);
    QString path = in.filePath(name + ".evenkeel"_L1);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = in.filePath(u"%1 %2.evenkeel"_s.arg(name).arg(number));
    return path;
}

} // namespace evenkeel
