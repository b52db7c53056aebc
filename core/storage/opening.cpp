// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/opening.h"

#include "core/storage/domain_check.h"
#include "core/storage/file_guard.h"
#include "core/storage/load.h"
#include "core/storage/transaction.h"

#include <sqlite3.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QUuid>

namespace evenkeel {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Opening)
};

Error newer(qint64 version, qint64 known)
{
    return {ErrorKind::Newer,
            Tr::tr("This file was written by a newer version of Evenkeel (file format %1; this version knows up to %2). "
                   "It was not touched: open it with the newer version.")
                .arg(QString::number(version), QString::number(known)),
            {}};
}

Error foreign(const char *why)
{
    return {ErrorKind::Foreign, Tr::tr("This is not an Evenkeel file."), QString::fromLatin1(why)};
}

/// What no file may do to the program that opens it.
Result<> harden(Database &database)
{
    sqlite3 *handle = database.handle();
    constexpr std::pair<int, int> switches[] = {
        {SQLITE_DBCONFIG_DEFENSIVE, 1},      {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0}, {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
        {SQLITE_DBCONFIG_ENABLE_VIEW, 0},    {SQLITE_DBCONFIG_DQS_DML, 0},        {SQLITE_DBCONFIG_DQS_DDL, 0},
    };
    for (const auto &[option, value] : switches) {
        if (const int code = sqlite3_db_config(handle, option, value, nullptr); code != SQLITE_OK)
            return Database::errorFor(code);
    }
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 1'000'000);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 100'000);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 1); // VACUUM INTO attaches its target
    sqlite3_busy_timeout(handle, 200);
    return {};
}

Result<> lockForWriting(Database &database)
{
    // EXCLUSIVE at once: a reader that came in later could otherwise keep the next edit from being saved.
    return database.runScript("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = DELETE; "
                              "PRAGMA synchronous = EXTRA; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; "
                              "PRAGMA temp_store = MEMORY; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; "
                              "BEGIN EXCLUSIVE; COMMIT");
}

Result<> settleForReading(Database &database)
{
    return database.runScript("PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; "
                              "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; "
                              "SELECT count(*) FROM sqlite_schema");
}

/// Hardened, and locked as far as the access asks for it; what a killed writer left in a journal is put back by then.
Result<std::unique_ptr<Database>> connected(const QString &path, Database::Access access)
{
    Result<std::unique_ptr<Database>> database = Database::connect(path, access);
    if (!database)
        return database;
    if (Result<> hardened = harden(**database); !hardened)
        return hardened.error();
    const Result<> settled = access == Database::Access::ReadOnly ? settleForReading(**database)
                                                                  : lockForWriting(**database);
    if (!settled)
        return settled.error();
    return database;
}

Result<> checkOwner(Database &database, qint64 known)
{
    Result<qint64> application = database.number("PRAGMA application_id");
    if (!application)
        return application.error();
    if (*application != applicationId)
        return foreign("another application id");
    Result<qint64> version = versionOf(database);
    if (!version)
        return version.error();
    if (*version > known)
        return newer(*version, known);
    if (*version < 1)
        return foreign("no version");
    return {};
}

Result<> checkContent(Database &database)
{
    QString verdict;
    Result<> checked = database.query("PRAGMA integrity_check(1)", {}, [&](const Row &row) { verdict = row.text(0); });
    if (!checked)
        return checked;
    if (verdict != QLatin1String("ok"))
        return Database::damaged(verdict);
    bool isDangling = false;
    checked = database.query("PRAGMA foreign_key_check", {}, [&](const Row &) { isDangling = true; });
    if (!checked)
        return checked;
    if (isDangling)
        return Database::damaged(QStringLiteral("a reference to a row that is not there"));
    return {};
}

Result<QString> identityOf(Database &database)
{
    QString identity;
    Result<> read =
        database.query("SELECT identity FROM file", {}, [&](const Row &row) { identity = row.text(0); });
    if (!read)
        return read.error();
    if (identity.isEmpty())
        return Database::damaged(QStringLiteral("no identity"));
    return identity;
}

/// A file that cannot be read is damaged, whatever SQLite calls it once the file is known to be ours.
Error asDamage(Error error)
{
    if (error.kind == ErrorKind::Foreign && error.detail.startsWith(QLatin1String("SQLite")))
        return Database::damaged(error.detail);
    return error;
}

Result<> migrateIfOlder(Database &database, const OpenRequest &request, const QString &identity)
{
    Result<qint64> version = versionOf(database);
    if (!version)
        return version.error();
    if (*version == request.schema->size())
        return {};
    if (database.isReadOnly())
        return Error{ErrorKind::Refused,
                     Tr::tr("This file was written by an older version of Evenkeel. Make a copy of it and open that; "
                            "it is then brought up to date."),
                     {}};
    if (request.backUp) {
        if (Result<> done = request.backUp(database, identity); !done)
            return done;
    }
    return migrate(database, *request.schema);
}

class Stages
{
public:
    explicit Stages(Job *job) : m_job(job) {}
    /// False once the job is cancelled.
    bool next()
    {
        if (m_job)
            m_job->setProgress(++m_done, 5);
        return !m_job || !m_job->isCancelled();
    }

private:
    Job *m_job;
    int m_done = 0;
};

Error cancelled() { return Database::errorFor(SQLITE_INTERRUPT); }

Result<OpenedFile> checkedAndRead(std::unique_ptr<Database> database, const OpenRequest &request)
{
    Stages stages(request.job);
    const Database::Watch watch(*database, request.job);
    if (Result<> owned = checkOwner(*database, request.schema->size()); !owned)
        return owned.error();
    Result<qint64> version = versionOf(*database);
    if (!version)
        return version.error();
    if (Result<> sound = checkSchema(*database, *version, *request.schema); !sound)
        return asDamage(sound.error());
    if (!stages.next())
        return cancelled();
    if (Result<> sound = checkContent(*database); !sound)
        return asDamage(sound.error());
    if (!stages.next())
        return cancelled();
    Result<QString> identity = identityOf(*database);
    if (!identity)
        return asDamage(identity.error());
    if (Result<> migrated = migrateIfOlder(*database, request, *identity); !migrated)
        return migrated.error();
    if (!stages.next())
        return cancelled();
    Result<Organization> organization = loadOrganization(*database);
    if (!organization)
        return asDamage(organization.error());
    if (!stages.next())
        return cancelled();
    if (Result<> sound = checkDomain(*organization); !sound)
        return sound.error();
    stages.next();
    return OpenedFile{std::move(database), organization.take(), identity.take()};
}

Result<> fillNew(Database &database, const Organization &organization)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const QString identity = QString::fromLatin1(QUuid::createUuid().toRfc4122().toHex());
    if (Result<> made = database.run("INSERT INTO file (id, identity) VALUES (1, ?)", {identity}); !made)
        return made;
    if (Result<> made = storeOrganization(database, organization); !made)
        return made;
    return transaction->commit();
}

} // namespace

Result<OpenedFile> openFile(const OpenRequest &asked)
{
    OpenRequest request = asked;
    // SQLite follows links too, and looks for its journal where the file really is.
    if (const QString real = QFileInfo(asked.path).canonicalFilePath(); !real.isEmpty())
        request.path = real;
    Result<FileHeader> header = lookAt(request.path);
    if (!header)
        return header.error();
    // Said before SQLite touches the file, so that nothing of it changes. What a journal would put back is not known
    // yet; the same is asked again behind it.
    if (!header->hasJournal) {
        if (header->applicationId != applicationId)
            return foreign("another application id");
        if (header->userVersion > request.schema->size())
            return newer(header->userVersion, request.schema->size());
    }

    const bool isReadOnly = request.access == Database::Access::ReadOnly;
    if (isReadOnly && header->hasJournal) {
        // Whoever only reads cannot put back what a killed writer left.
        if (Result<std::unique_ptr<Database>> mended = connected(request.path, Database::Access::ReadWrite); !mended)
            return mended.error();
    }
    Result<std::unique_ptr<Database>> database = connected(request.path, request.access);
    if (!database)
        return database.error();
    return checkedAndRead(database.take(), request);
}

Result<OpenedFile> createFile(const QString &path, const Organization &organization)
{
    if (Result<> sound = checkDomain(organization); !sound)
        return sound.error();
    if (Result<> made = makePrivateFile(path); !made)
        return made.error();
    const auto filled = [&path, &organization]() -> Result<OpenedFile> {
        Result<std::unique_ptr<Database>> database = connected(path, Database::Access::ReadWrite);
        if (!database)
            return database.error();
        if (Result<> made = makeSchema(**database); !made)
            return made.error();
        if (Result<> made = fillNew(**database, organization); !made)
            return made.error();
        if (Result<> synced = syncFolderOf(path); !synced)
            return synced.error();
        return checkedAndRead(database.take(), {.path = path});
    };
    Result<OpenedFile> file = filled();
    if (!file)
        removeFile(path);
    return file;
}

Result<QList<qint64>> rowCounts(Database &database)
{
    QStringList tables;
    Result<> read = database.query("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name", {},
                                   [&](const Row &row) { tables += row.text(0); });
    if (!read)
        return read.error();
    QList<qint64> counts;
    for (const QString &table : tables) {
        Result<qint64> count = database.number(("SELECT count(*) FROM \"" + table.toUtf8() + '"').constData());
        if (!count)
            return count.error();
        counts += *count;
    }
    return counts;
}

Result<> verifyCopy(const QString &path, const QList<qint64> &expectedRows)
{
    if (Result<FileHeader> header = lookAt(path); !header)
        return header.error();
    Result<std::unique_ptr<Database>> copy = connected(path, Database::Access::ReadOnly);
    if (!copy)
        return copy.error();
    if (Result<> sound = checkContent(**copy); !sound)
        return sound;
    Result<QList<qint64>> rows = rowCounts(**copy);
    if (!rows)
        return rows.error();
    if (*rows != expectedRows)
        return Database::damaged(QStringLiteral("the copy has other numbers of rows"));
    return {};
}

} // namespace evenkeel
