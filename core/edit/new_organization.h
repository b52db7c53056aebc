// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organization.h"
#include "core/exchange/catalog.h"

namespace evenkeel::edit {

/// What a new file holds: the root team with this name, the competencies of the catalog in its order where there is
/// one, and the owner's name as a rater. Session::create() makes a file of it.
Organization newOrganization(const Name &name, const std::optional<Catalog> &catalog, const Line &raterName = {});

} // namespace evenkeel::edit
