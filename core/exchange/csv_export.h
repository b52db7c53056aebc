// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/organization.h"
#include "core/exchange/import_options.h"

#include <QByteArray>

namespace evenkeel {

class Job;

/// The organization's people (a row a membership), ratings or teams as CSV that planImport() reads back without a
/// change: RFC 4180, UTF-8 with a byte order mark, CRLF, formula guard, last column `id`. Team paths and, for teams,
/// change and complexity are those of `asOf`; of the teams, those closed before it are left out. An empty `team` is the
/// root team; in the row of a person who is in no team the share is empty too. Refused where a team's path is too long
/// for a field.
Result<QByteArray> exportCsv(const Organization &organization, ImportKind kind, Day asOf, Job *job = nullptr);

} // namespace evenkeel
