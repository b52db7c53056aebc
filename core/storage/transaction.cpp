// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"

#include <utility>

namespace evenkeel {

Result<Transaction> Transaction::begin(Database &database)
{
    if (Result<> begun = database.beginTransaction(); !begun)
        return begun.error();
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

Transaction::~Transaction() { end(); }

Result<> Transaction::commit()
{
    Result<> done = m_database->commitTransaction();
    end();
    return done;
}

void Transaction::end()
{
    if (Database *database = std::exchange(m_database, nullptr))
        database->endTransaction();
}

} // namespace evenkeel
