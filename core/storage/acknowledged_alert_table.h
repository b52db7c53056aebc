// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/settings.h"
#include "core/domain/shared_table.h"
#include "core/storage/database.h"

namespace evenkeel::acknowledged_alert_table {

Result<SharedTable<AcknowledgedAlert>> all(Database &database);
Result<std::optional<AcknowledgedAlert>> find(Database &database, TeamId team, const QString &kind);
/// Inserts, or replaces the row with the same key.
Result<> put(Database &database, const AcknowledgedAlert &alert);
Result<> remove(Database &database, TeamId team, const QString &kind);

} // namespace evenkeel::acknowledged_alert_table
