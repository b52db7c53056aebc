// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organization.h"
#include "core/exchange/table_writer.h"

namespace evenkeel {

class Job;

/// A level, or the words for its lack, as it stands in a cell.
TableCell writtenLevel(const Rating &rating);

/// Writes the matrix of exportTable().
Result<> exportMatrix(const Organization &organization, Day asOf, TableWriter &writer, Job *job);

} // namespace evenkeel
