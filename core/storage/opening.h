// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organization.h"
#include "core/storage/schema.h"

#include <functional>
#include <memory>

namespace evenkeel {

/// A file of ours that passed every check, and what it holds.
struct OpenedFile
{
    std::unique_ptr<Database> database;
    Organization organization;
    /// Given once, when the file was made; copies of the file share it. 32 hexadecimal digits.
    QString identity;
};

struct OpenRequest
{
    QString path;
    Database::Access access = Database::Access::ReadWrite;
    /// May be null.
    Job *job = nullptr;
    /// Called before an older file is brought up to date, which its error prevents.
    std::function<Result<>(Database &database, const QString &identity)> backUp = {};
    const Schema *schema = &currentSchema();
};

/// Opens a file that is there, never makes one, and trusts nothing in it before it has been checked: the raw file, the
/// connection's defenses, the lock, whose file and which version it is, its schema, SQLite's own check, references and
/// at last the rules of the domain. A file that fails is left as it is.
Result<OpenedFile> openFile(const OpenRequest &request);

/// Makes the file, which must not exist, for its owner alone, and with this content. Refused where the content breaks a
/// rule of the domain.
Result<OpenedFile> createFile(const QString &path, const Organization &organization);

/// The number of rows of each table, by the tables' names.
Result<QList<qint64>> rowCounts(Database &database);

/// Opens a copy read-only, looks through it and compares its numbers of rows.
Result<> verifyCopy(const QString &path, const QList<qint64> &expectedRows);

} // namespace evenkeel
