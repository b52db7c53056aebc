// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organization.h"
#include "core/storage/changes.h"

namespace evenkeel {

/// Everything in the file. Damaged where a cell does not hold what the domain allows.
Result<Organization> loadOrganization(Database &database);

/// Writes all of it into a file that holds no organization yet, under the same ids. In a transaction of the caller's.
Result<> storeOrganization(Database &database, const Organization &organization);

/// `before` with the touched rows as they are in the file now; equal to loading everything, and quicker.
Result<Organization> reloaded(Database &database, const Organization &before, const TouchedRows &touched);

} // namespace evenkeel
