// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/storage/row.h"
#include "core/storage/value.h"

#include <functional>
#include <initializer_list>
#include <memory>

struct sqlite3;

namespace evenkeel {

/// A connection to one SQLite file. Runs statements, which it keeps prepared, and turns every failure into an Error;
/// no exception leaves it. Inside a transaction the first error is the last word: SQLite may have rolled back by
/// itself, so that every statement after it, which would commit alone, gets the same error until the transaction ends.
/// How a file is opened, and with what care, is in opening.h.
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Connects to a file that is there; reads nothing yet. Never makes one.
    static Result<std::unique_ptr<Database>> connect(const QString &path, Access access);
    /// An empty one in memory.
    static Result<std::unique_ptr<Database>> inMemory();
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const QString &path() const;
    bool isReadOnly() const;

    /// Runs one statement that answers nothing.
    Result<> run(const char *sql, std::initializer_list<Value> values = {});
    /// The same; the key that the new row got.
    Result<qint64> insert(const char *sql, std::initializer_list<Value> values);
    /// Runs one query; `read` sees each row. It may not run a query of the same text.
    Result<> query(const char *sql, std::initializer_list<Value> values, const std::function<void(const Row &)> &read);
    /// The one integer that a query answers.
    Result<qint64> number(const char *sql, std::initializer_list<Value> values = {});
    /// Runs several statements, without parameters and not kept.
    Result<> runScript(const QByteArray &sql);

    /// While this lives, long statements end as ErrorKind::Cancelled once `job` is.
    class Watch
    {
    public:
        /// `job` may be null.
        Watch(Database &database, const Job *job);
        ~Watch();
        Watch(const Watch &) = delete;
        Watch &operator=(const Watch &) = delete;

    private:
        Database &m_database;
    };

    /// For the parts of SQLite that have no statement: sessions, limits.
    sqlite3 *handle() const;
    /// What a result code of SQLite means.
    static Error errorFor(int code);
    /// The content cannot be what this program wrote; `why`, untranslated, names no text of the user's.
    static Error damaged(const QString &why);

private:
    friend class Transaction;
    struct Private;
    explicit Database(std::unique_ptr<Private> d);

    Error failed(int code, const char *what);
    Result<> beginTransaction();
    Result<> commitTransaction();
    /// Rolls back what is still open, and forgets the transaction's first error.
    void endTransaction();

    std::unique_ptr<Private> d;
};

} // namespace evenkeel
