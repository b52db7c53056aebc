// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "core/storage/file_guard.h"
#include "core/storage/opening.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QUuid>

namespace evenkeel {
namespace {

/// A file that is removed unless it was kept.
class Unfinished
{
public:
    explicit Unfinished(QString path) : m_path(std::move(path)) {}
    ~Unfinished()
    {
        if (!m_isKept)
            removeFile(m_path);
    }
    Unfinished(const Unfinished &) = delete;
    Unfinished &operator=(const Unfinished &) = delete;

    const QString &path() const { return m_path; }
    Result<> keepAs(const QString &name)
    {
        Result<> renamed = renameWithoutReplacing(m_path, name);
        m_isKept = bool(renamed);
        return renamed;
    }

private:
    QString m_path;
    bool m_isKept = false;
};

QString unfinishedNameFor(const QString &path)
{
    return path + QLatin1Char('.') + QUuid::createUuid().toString(QUuid::Id128).left(8) + QLatin1String(".part");
}

/// Fills `part` and makes sure of what it holds.
Result<> fillVerified(Database &database, const QString &part)
{
    if (Result<> made = makePrivateFile(part); !made)
        return made;
    Result<QList<qint64>> rows = rowCounts(database);
    if (!rows)
        return rows.error();
    if (Result<> copied = database.run("VACUUM INTO ?", {part}); !copied)
        return copied;
    if (Result<> synced = sync(part); !synced)
        return synced;
    return verifyCopy(part, *rows);
}

/// The day in a backup's name; none in another file's.
std::optional<Day> dayOf(const QString &backup) { return Day::fromIso(QStringView(backup).mid(7, 10)); }

/// Keeps the last backup of each of the latest `count` groups; `groupOf` names the group of a day.
template <class GroupOf>
void keepLatest(const QStringList &backups, int count, GroupOf groupOf, QSet<QString> &kept)
{
    QSet<QString> groups;
    for (auto at = backups.crbegin(); at != backups.crend() && groups.size() < count; ++at) {
        const QString group = groupOf(dayOf(*at)->date());
        if (groups.contains(group))
            continue;
        groups.insert(group);
        kept.insert(*at);
    }
}

} // namespace

Result<> writeCopy(Database &database, const QString &to)
{
    if (Result<> isFree = checkNameIsFree(to); !isFree)
        return isFree;
    Unfinished part(unfinishedNameFor(to));
    if (Result<> filled = fillVerified(database, part.path()); !filled)
        return filled;
    if (Result<> named = part.keepAs(to); !named)
        return named;
    return syncFolderOf(to);
}

Result<> writeCopyWithDigest(Database &database, const QString &to)
{
    const QString digestName = to + QLatin1String(".sha256");
    for (const QString &name : {to, digestName}) {
        if (Result<> isFree = checkNameIsFree(name); !isFree)
            return isFree;
    }
    Unfinished part(unfinishedNameFor(to));
    if (Result<> filled = fillVerified(database, part.path()); !filled)
        return filled;
    Result<QByteArray> digest = sha256Of(part.path());
    if (!digest)
        return digest.error();
    Unfinished digestPart(unfinishedNameFor(digestName));
    const QByteArray line = *digest + "  " + QFileInfo(to).fileName().toUtf8() + '\n';
    if (Result<> written = writePrivateFile(digestPart.path(), line); !written)
        return written;
    if (Result<> named = digestPart.keepAs(digestName); !named)
        return named;
    if (Result<> named = part.keepAs(to); !named) {
        removeFile(digestName);
        return named;
    }
    return syncFolderOf(to);
}

QStringList BackupFolder::backups() const
{
    QStringList names = QDir(m_path).entryList({QStringLiteral("*.evenkeel")}, QDir::Files, QDir::Name);
    names.removeIf([](const QString &name) { return !dayOf(name); });
    return names;
}

bool BackupFolder::hasOneOf(Day day) const
{
    const QStringList all = backups();
    return std::any_of(all.begin(), all.end(), [day](const QString &name) { return dayOf(name) == day; });
}

Result<> BackupFolder::make(Database &database, const Clock &clock)
{
    if (Result<> made = makePrivateFolder(m_path); !made)
        return made;
    const QStringList before = backups();
    const int number = before.isEmpty() ? 1 : QStringView(before.last()).left(6).toInt() + 1;
    const QString name = QStringLiteral("%1 %2.evenkeel")
                             .arg(number, 6, 10, QLatin1Char('0'))
                             .arg(clock.now().toString(QStringLiteral("yyyy-MM-dd hhmmss")));
    if (Result<> written = writeCopyWithDigest(database, QDir(m_path).filePath(name)); !written)
        return written;

    for (const QString &surplus : surplusOf(backups())) {
        removeFile(QDir(m_path).filePath(surplus));
        removeFile(QDir(m_path).filePath(surplus + QLatin1String(".sha256")));
    }
    // What a killed program left here.
    for (const QString &left : QDir(m_path).entryList({QStringLiteral("*.part")}, QDir::Files))
        removeFile(QDir(m_path).filePath(left));
    return {};
}

QStringList surplusOf(const QStringList &backups)
{
    QSet<QString> kept(backups.end() - std::min<qsizetype>(10, backups.size()), backups.end());
    keepLatest(backups, 14, [](QDate day) { return day.toString(Qt::ISODate); }, kept);
    keepLatest(backups, 8, [](QDate day) {
        int year = 0;
        const int week = day.weekNumber(&year);
        return QStringLiteral("%1-%2").arg(year).arg(week);
    }, kept);
    keepLatest(backups, 12, [](QDate day) { return day.toString(QStringLiteral("yyyy-MM")); }, kept);
    QStringList surplus = backups;
    surplus.removeIf([&](const QString &name) { return kept.contains(name); });
    return surplus;
}

} // namespace evenkeel
