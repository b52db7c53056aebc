// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/settings.h"
#include "core/storage/database.h"

/// One row; it is there from the start.
namespace evenkeel::settings_table {

Result<Settings> read(Database &database);
Result<> insert(Database &database, const Settings &settings);
Result<> update(Database &database, const Settings &settings);

} // namespace evenkeel::settings_table
