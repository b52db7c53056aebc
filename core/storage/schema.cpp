// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"

#include "core/storage/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStringList>

namespace evenkeel {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Schema)
};

/// Tables and indexes with their text as it was written, one a line.
Result<QStringList> written(Database &database)
{
    QStringList objects;
    Result<> read = database.query("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema "
                                   "WHERE name <> 'sqlite_sequence' ORDER BY type, name",
                                   {}, [&](const Row &row) {
                                       objects += QStringList{row.text(0), row.text(1), row.text(2), row.text(3)}.join(
                                           QLatin1Char('|'));
                                   });
    if (!read)
        return read.error();
    return objects;
}

Result<> runUpTo(Database &database, qint64 from, qint64 to, const Schema &schema)
{
    for (qint64 version = from; version < to; ++version) {
        Result<Transaction> transaction = Transaction::begin(database);
        if (!transaction)
            return transaction.error();
        if (Result<> made = database.runScript(schema[version]); !made)
            return made;
        const QByteArray setVersion = "PRAGMA user_version = " + QByteArray::number(version + 1);
        if (Result<> set = database.runScript(setVersion); !set)
            return set;
        if (Result<> done = transaction->commit(); !done)
            return done;
    }
    return {};
}

} // namespace

const Schema &currentSchema()
{
    static const Schema scripts = [] {
        Schema read;
        const QDir folder(QStringLiteral(":/sql"));
        for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                read += file.readAll();
        }
        return read;
    }();
    return scripts;
}

Result<> makeSchema(Database &database, const Schema &schema)
{
    if (Result<> marked = database.runScript("PRAGMA application_id = " + QByteArray::number(applicationId)); !marked)
        return marked;
    return runUpTo(database, 0, schema.size(), schema);
}

Result<> migrate(Database &database, const Schema &schema)
{
    Result<qint64> version = versionOf(database);
    if (!version)
        return version.error();
    return runUpTo(database, *version, schema.size(), schema);
}

Result<> checkSchema(Database &database, qint64 version, const Schema &schema)
{
    Result<std::unique_ptr<Database>> model = Database::inMemory();
    if (!model)
        return model.error();
    if (Result<> made = runUpTo(**model, 0, version, schema); !made)
        return made;
    Result<QStringList> expected = written(**model);
    if (!expected)
        return expected.error();
    Result<QStringList> found = written(database);
    if (!found)
        return found.error();
    if (*expected != *found)
        return Error{ErrorKind::Foreign,
                     Tr::tr("This file was changed by another program: its tables are not those that Evenkeel makes. "
                            "It was not opened; import its data into a new file."),
                     QStringLiteral("the schema differs from version %1").arg(version)};
    return {};
}

Result<qint64> versionOf(Database &database) { return database.number("PRAGMA user_version"); }

} // namespace evenkeel
