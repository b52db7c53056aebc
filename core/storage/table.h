// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/shared_table.h"
#include "core/storage/database.h"

#include <string>

namespace evenkeel {

/// The rows of a query that answers them in ascending order of their keys.
template <class T>
Result<SharedTable<T>> readTable(Database &database, const char *sql, T (*read)(const Row &))
{
    SharedTable<T> table;
    Result<> done = database.query(sql, {}, [&](const Row &row) { table.put(read(row)); });
    if (!done)
        return done.error();
    return table;
}

/// The row of a query that answers one or none.
template <class T>
Result<std::optional<T>> readOne(Database &database, const char *sql, std::initializer_list<Value> values,
                                 T (*read)(const Row &))
{
    std::optional<T> found;
    Result<> done = database.query(sql, values, [&](const Row &row) { found.emplace(read(row)); });
    if (!done)
        return done.error();
    return found;
}

/// An id that the table has never given before.
template <class AnyId>
Result<AnyId> newId(Database &database, const char *table)
{
    AnyId id(1);
    const std::string sql = std::string("SELECT max(coalesce(max(id), 0), coalesce((SELECT max(seq) FROM "
                                        "sqlite_sequence WHERE name = ?), 0)) + 1 FROM ")
        + table;
    Result<> done = database.query(sql.c_str(), {QString::fromLatin1(table)},
                                   [&](const Row &row) { id = row.id<AnyId>(0); });
    if (!done)
        return done.error();
    return id;
}

} // namespace evenkeel
