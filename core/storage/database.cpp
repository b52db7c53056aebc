// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/storage/file_guard.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <QCoreApplication>

#include <string>
#include <unordered_map>

namespace evenkeel {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Database)
};

ErrorKind kindOf(int code)
{
    if (code == SQLITE_READONLY_DBMOVED)
        return ErrorKind::Moved;
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return ErrorKind::Busy;
    case SQLITE_CORRUPT:
    case SQLITE_TOOBIG: // no value of ours is
    case SQLITE_MISMATCH:
        return ErrorKind::Damaged;
    case SQLITE_NOTADB:
        return ErrorKind::Foreign;
    case SQLITE_FULL:
        return ErrorKind::Full;
    case SQLITE_INTERRUPT:
        return ErrorKind::Cancelled;
    case SQLITE_CONSTRAINT:
        return ErrorKind::Refused;
    default:
        return ErrorKind::Io;
    }
}

QString sentenceFor(ErrorKind kind, int code)
{
    switch (kind) {
    case ErrorKind::Moved:
        return Tr::tr("The file was moved or deleted while it was open. Nothing is lost yet: save a copy.");
    case ErrorKind::Busy:
        return Tr::tr("Another program has this file open. Close it there, or look at a copy.");
    case ErrorKind::Damaged:
        return Tr::tr("The file is damaged. It was left as it is; a backup may hold what is missing.");
    case ErrorKind::Foreign:
        return Tr::tr("This is not an Evenkeel file.");
    case ErrorKind::Full:
        return Tr::tr("The disk is full. What was saved before is safe, but this was not saved: make room and try "
                      "again.");
    case ErrorKind::Cancelled:
        return Tr::tr("Stopped. Nothing was changed.");
    case ErrorKind::Refused:
        return Tr::tr("This would break a rule of the file, so it was not done.");
    default:
        break;
    }
    if (code == SQLITE_READONLY_ROLLBACK || code == SQLITE_READONLY_RECOVERY)
        return Tr::tr("A program was stopped while it wrote this file. Open the file for writing once, which mends "
                      "it.");
    if ((code & 0xff) == SQLITE_READONLY || (code & 0xff) == SQLITE_PERM || (code & 0xff) == SQLITE_AUTH)
        return Tr::tr("The file cannot be written: it, its folder or its disk allows reading only.");
    if ((code & 0xff) == SQLITE_CANTOPEN)
        return Tr::tr("The file, or its folder, cannot be opened.");
    return Tr::tr("Reading or writing the file failed. What was saved before is safe, but this was not saved: check "
                  "the disk and try again.");
}

void bind(SQLite::Statement &statement, int index, const Value &value)
{
    struct Binder
    {
        SQLite::Statement &statement;
        int index;
        void operator()(std::monostate) const { statement.bind(index); }
        void operator()(qint64 number) const { statement.bind(index, int64_t(number)); }
        void operator()(double number) const { statement.bind(index, number); }
        void operator()(const QString &text) const { statement.bind(index, text.toStdString()); }
        void operator()(const QByteArray &bytes) const
        {
            statement.bind(index, bytes.constData(), int(bytes.size()));
        }
    };
    std::visit(Binder{statement, index}, value.state());
}

int stopWhenCancelled(void *job) { return static_cast<const Job *>(job)->isCancelled() ? 1 : 0; }

} // namespace

struct Database::Private
{
    QString path;
    bool isReadOnly;
    std::unique_ptr<OpenMark> mark;
    SQLite::Database connection;
    std::unordered_map<std::string, SQLite::Statement> statements = {};
    bool inTransaction = false;
    /// The first error of the transaction that is open.
    std::optional<Error> failure = {};

    SQLite::Statement &prepared(const char *sql)
    {
        const auto known = statements.find(sql);
        if (known != statements.end())
            return known->second;
        return statements.emplace(sql, SQLite::Statement(connection, sql)).first->second;
    }
};

/// A statement at work: bound, and made ready for its next use whatever happens.
class StatementInUse
{
public:
    StatementInUse(SQLite::Statement &statement, std::initializer_list<Value> values) : m_statement(statement)
    {
        int index = 0;
        for (const Value &value : values)
            bind(statement, ++index, value);
    }
    ~StatementInUse()
    {
        m_statement.tryReset();
    }
    StatementInUse(const StatementInUse &) = delete;
    StatementInUse &operator=(const StatementInUse &) = delete;

private:
    SQLite::Statement &m_statement;
};

Database::Database(std::unique_ptr<Private> priv) : d(std::move(priv)) {}
Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::connect(const QString &path, Access access)
{
    const bool isReadOnly = access == Access::ReadOnly;
    Result<std::unique_ptr<OpenMark>> mark = OpenMark::set(path);
    if (!mark)
        return mark.error();
    try {
        SQLite::Database connection(path.toStdString(), isReadOnly ? SQLite::OPEN_READONLY : SQLite::OPEN_READWRITE);
        sqlite3_extended_result_codes(connection.getHandle(), 1);
        return std::unique_ptr<Database>(new Database(
            std::unique_ptr<Private>(new Private{path, isReadOnly, mark.take(), std::move(connection)})));
    } catch (const SQLite::Exception &exception) {
        const int code = exception.getExtendedErrorCode();
        const ErrorKind kind = kindOf(code);
        return Error{kind, sentenceFor(kind, code), QString::fromUtf8(exception.what())};
    }
}

Result<std::unique_ptr<Database>> Database::inMemory()
{
    try {
        SQLite::Database connection(":memory:", SQLite::OPEN_READWRITE);
        return std::unique_ptr<Database>(
            new Database(std::unique_ptr<Private>(new Private{{}, false, nullptr, std::move(connection)})));
    } catch (const SQLite::Exception &exception) {
        return Error{ErrorKind::Io, sentenceFor(ErrorKind::Io, 0), QString::fromUtf8(exception.what())};
    }
}

const QString &Database::path() const { return d->path; }
bool Database::isReadOnly() const { return d->isReadOnly; }
sqlite3 *Database::handle() const { return d->connection.getHandle(); }

Error Database::errorFor(int code)
{
    const ErrorKind kind = kindOf(code);
    return {kind, sentenceFor(kind, code),
            QStringLiteral("SQLite %1: %2").arg(code).arg(QString::fromUtf8(sqlite3_errstr(code)))};
}

Error Database::damaged(const QString &why)
{
    return {ErrorKind::Damaged, sentenceFor(ErrorKind::Damaged, 0), why};
}

Error Database::failed(int code, const char *what)
{
    // The message names tables and columns, never their content.
    Error error = errorFor(code);
    error.detail += QStringLiteral(" (%1)").arg(QString::fromUtf8(what));
    if (d->inTransaction && !d->failure)
        d->failure = error;
    return error;
}

Result<> Database::run(const char *sql, std::initializer_list<Value> values)
{
    return query(sql, values, [](const Row &) {});
}

Result<qint64> Database::insert(const char *sql, std::initializer_list<Value> values)
{
    if (Result<> done = run(sql, values); !done)
        return done.error();
    return qint64(sqlite3_last_insert_rowid(handle()));
}

Result<> Database::query(const char *sql, std::initializer_list<Value> values,
                         const std::function<void(const Row &)> &read)
{
    if (d->failure)
        return *d->failure;
    try {
        SQLite::Statement &statement = d->prepared(sql);
        const StatementInUse use(statement, values);
        const Row row(statement);
        while (statement.executeStep()) {
            read(row);
            if (row.unreadableColumn() >= 0) {
                return damaged(QStringLiteral("column %1 cannot be read: %2")
                                   .arg(row.unreadableColumn())
                                   .arg(QLatin1String(sql)));
            }
        }
    } catch (const SQLite::Exception &exception) {
        return failed(exception.getExtendedErrorCode(), exception.what());
    }
    return {};
}

Result<qint64> Database::number(const char *sql, std::initializer_list<Value> values)
{
    qint64 answer = 0;
    if (Result<> done = query(sql, values, [&](const Row &row) { answer = row.integer(0); }); !done)
        return done.error();
    return answer;
}

Result<> Database::runScript(const QByteArray &sql)
{
    if (d->failure)
        return *d->failure;
    try {
        d->connection.exec(sql.constData());
    } catch (const SQLite::Exception &exception) {
        return failed(exception.getExtendedErrorCode(), exception.what());
    }
    return {};
}

Result<> Database::beginTransaction()
{
    Q_ASSERT(!d->inTransaction);
    // SQLite asks only when it opens its journal, which it keeps open.
    int hasMoved = 0;
    if (!d->path.isEmpty() && sqlite3_file_control(handle(), "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved) == SQLITE_OK
        && hasMoved)
        return errorFor(SQLITE_READONLY_DBMOVED);
    if (Result<> begun = run("BEGIN IMMEDIATE"); !begun)
        return begun;
    d->inTransaction = true;
    return {};
}

Result<> Database::commitTransaction() { return run("COMMIT"); }

void Database::endTransaction()
{
    d->inTransaction = false;
    d->failure.reset();
    if (sqlite3_get_autocommit(handle()) == 0)
        sqlite3_exec(handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

Database::Watch::Watch(Database &database, const Job *job) : m_database(database)
{
    if (job)
        sqlite3_progress_handler(database.handle(), 10'000, stopWhenCancelled, const_cast<Job *>(job));
}

Database::Watch::~Watch() { sqlite3_progress_handler(m_database.handle(), 0, nullptr, nullptr); }

} // namespace evenkeel
