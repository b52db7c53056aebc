// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/changes.h"

#include "core/storage/transaction.h"

#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <sqlite3.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

constexpr const char *recordedTables[] = {"settings", "team", "team_place", "team_demand", "member", "membership",
                                          "competency", "competency_tagging", "rater", "rating", "round",
                                          "acknowledged_alert"};

/// Memory that SQLite gave.
struct Freed
{
    void operator()(void *memory) const { sqlite3_free(memory); }
};
using Buffer = std::unique_ptr<void, Freed>;

struct Finalized
{
    void operator()(sqlite3_changeset_iter *iterator) const { sqlite3changeset_finalize(iterator); }
};
using Iterator = std::unique_ptr<sqlite3_changeset_iter, Finalized>;

QByteArray copied(const void *data, int size) { return QByteArray(static_cast<const char *>(data), size); }

/// The interface takes its input as non-const and leaves it alone.
void *inputOf(const QByteArray &changeset) { return const_cast<char *>(changeset.constData()); }

int abortOnConflict(void *, int, sqlite3_changeset_iter *) { return SQLITE_CHANGESET_ABORT; }

/// The key columns of one changed row; in every table of ours they come first.
class ChangedRow
{
public:
    ChangedRow(sqlite3_changeset_iter *iterator, int operation) : m_iterator(iterator), m_operation(operation) {}

    qint64 integer(int column) const
    {
        sqlite3_value *value = at(column);
        return value ? sqlite3_value_int64(value) : 0;
    }
    template <class AnyId>
    AnyId id(int column) const
    {
        return AnyId(quint32(integer(column)));
    }
    Day day(int column) const { return Day::fromNumber(integer(column)).value_or(Day::always()); }
    QString text(int column) const
    {
        sqlite3_value *value = at(column);
        return value ? QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_value_text(value)),
                                         sqlite3_value_bytes(value))
                     : QString();
    }

private:
    sqlite3_value *at(int column) const
    {
        sqlite3_value *value = nullptr;
        if (m_operation == SQLITE_INSERT)
            sqlite3changeset_new(m_iterator, column, &value);
        else
            sqlite3changeset_old(m_iterator, column, &value);
        return value;
    }

    sqlite3_changeset_iter *m_iterator;
    int m_operation;
};

void note(TouchedRows &touched, QLatin1StringView table, const ChangedRow &row)
{
    if (table == "rating"_L1)
        touched.rated.insert(row.id<MemberId>(0));
    else if (table == "member"_L1)
        touched.members.insert(row.id<MemberId>(0));
    else if (table == "membership"_L1)
        touched.memberships.insert(row.id<MembershipId>(0));
    else if (table == "team"_L1)
        touched.teams.insert(row.id<TeamId>(0));
    else if (table == "team_place"_L1)
        touched.places.insert({row.id<TeamId>(0), row.day(1)});
    else if (table == "team_demand"_L1)
        touched.demands.insert({row.id<TeamId>(0), Demand(row.integer(1)), row.day(2)});
    else if (table == "competency"_L1)
        touched.competencies.insert(row.id<CompetencyId>(0));
    else if (table == "competency_tagging"_L1)
        touched.taggings.insert({row.id<CompetencyId>(0), row.day(1)});
    else if (table == "rater"_L1)
        touched.raters.insert(row.id<RaterId>(0));
    else if (table == "round"_L1)
        touched.rounds.insert(row.id<RoundId>(0));
    else if (table == "acknowledged_alert"_L1)
        touched.alerts.insert({row.id<TeamId>(0), row.text(1)});
    else if (table == "settings"_L1)
        touched.settings = true;
}

} // namespace

Result<Recorder> Recorder::start(Database &database)
{
    sqlite3_session *session = nullptr;
    int code = sqlite3session_create(database.handle(), "main", &session);
    if (code != SQLITE_OK)
        return Database::errorFor(code);
    Recorder recorder(session);
    for (const char *table : recordedTables) {
        code = sqlite3session_attach(session, table);
        if (code != SQLITE_OK)
            return Database::errorFor(code);
    }
    return recorder;
}

Recorder::Recorder(Recorder &&other) noexcept : m_session(std::exchange(other.m_session, nullptr)) {}

Recorder::~Recorder()
{
    if (m_session)
        sqlite3session_delete(m_session);
}

Result<QByteArray> Recorder::changeset()
{
    int size = 0;
    void *data = nullptr;
    const int code = sqlite3session_changeset(m_session, &size, &data);
    const Buffer buffer(data);
    if (code != SQLITE_OK)
        return Database::errorFor(code);
    return copied(data, size);
}

Result<QByteArray> inverseOf(const QByteArray &changeset)
{
    int size = 0;
    void *data = nullptr;
    const int code = sqlite3changeset_invert(int(changeset.size()), inputOf(changeset), &size, &data);
    const Buffer buffer(data);
    if (code != SQLITE_OK)
        return Database::errorFor(code);
    return copied(data, size);
}

Result<> apply(Database &database, const QByteArray &changeset, const std::function<Result<>()> &beforeCommit)
{
    // Rows come in no order that foreign keys would bear, and a cascade would remove rows that the changeset itself
    // changes later. Off is off only outside a transaction.
    struct ForeignKeysOff
    {
        explicit ForeignKeysOff(Database &db) : database(db), off(db.run("PRAGMA foreign_keys = OFF")) {}
        ~ForeignKeysOff() { (void)database.run("PRAGMA foreign_keys = ON"); }
        ForeignKeysOff(const ForeignKeysOff &) = delete;
        ForeignKeysOff &operator=(const ForeignKeysOff &) = delete;
        Database &database;
        Result<> off;
    };
    const ForeignKeysOff scope(database);
    if (!scope.off)
        return scope.off;

    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const int code = sqlite3changeset_apply(database.handle(), int(changeset.size()), inputOf(changeset), nullptr,
                                            abortOnConflict, nullptr);
    if (code == SQLITE_ABORT)
        return Database::damaged(QStringLiteral("a recorded change does not fit the rows"));
    if (code != SQLITE_OK)
        return Database::errorFor(code);
    if (Result<> ready = beforeCommit(); !ready)
        return ready;
    return transaction->commit();
}

Result<TouchedRows> touchedBy(const QByteArray &changeset)
{
    TouchedRows touched;
    if (changeset.isEmpty())
        return touched;
    sqlite3_changeset_iter *started = nullptr;
    int code = sqlite3changeset_start(&started, int(changeset.size()), inputOf(changeset));
    if (code != SQLITE_OK)
        return Database::errorFor(code);
    const Iterator iterator(started);
    while ((code = sqlite3changeset_next(started)) == SQLITE_ROW) {
        const char *table = nullptr;
        int columns = 0;
        int operation = 0;
        int indirect = 0;
        sqlite3changeset_op(started, &table, &columns, &operation, &indirect);
        note(touched, QLatin1StringView(table), ChangedRow(started, operation));
    }
    if (code != SQLITE_DONE)
        return Database::errorFor(code);
    return touched;
}

} // namespace evenkeel
