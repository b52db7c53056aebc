// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace evenkeel {

/// All or nothing: what is done while one lives is undone when it goes, unless commit() was called. There is one at a
/// time, begun by Session and by opening, never by a table.
class Transaction
{
public:
    static Result<Transaction> begin(Database &database);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;

    /// On an error everything is undone.
    Result<> commit();

private:
    explicit Transaction(Database &database) : m_database(&database) {}
    void end();

    /// Null once it has ended.
    Database *m_database;
};

} // namespace evenkeel
