// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organization.h"
#include "core/exchange/catalog.h"

namespace evenkeel {

/// The competencies that can be rated on `day`, in their order, with the sides and weights of that day, as a catalog
/// named after the organization.
Catalog catalogOf(const Organization &organization, Day day);

/// The process of Kotter in short that the competency of Kotter in full with this code is part of, by its code; empty
/// where it is part of none.
QString processOf(const QString &code);

} // namespace evenkeel
