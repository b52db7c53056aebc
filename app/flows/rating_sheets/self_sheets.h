// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/rating_sheet.h"

#include <QStringList>

namespace evenkeel {

/// What the sheets are called on which each of the request's members rates only him- or herself, in their order: no two
/// alike on any disk.
QStringList selfSheetNames(const Organization &organization, const RatingSheetRequest &request);

/// Writes those sheets into the folder, replacing what has their names. Where one cannot be made or the job is cancelled
/// nothing is written. May run on a worker.
Result<> writeSelfSheets(const Organization &organization, const RatingSheetRequest &request, const QString &folder,
                         Job *job = nullptr);

} // namespace evenkeel
