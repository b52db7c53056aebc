// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/organization.h"
#include "core/exchange/import_options.h"
#include "core/exchange/table_source.h"

#include <QByteArray>

namespace evenkeel {

class Job;

/// What is to be written.
struct ExportRequest
{
    ImportKind kind = ImportKind::People;
    /// Text or Xlsx.
    TableFormat format = TableFormat::Text;
    Day asOf;
};

/// The organization's people (a row a membership), ratings, teams or the matrix of the ratings that count on `asOf` (a row
/// what one rater said of one person on one day) as a table that planImport() reads back without a change: with a last
/// column `id`. Text is CSV as RFC 4180 has it, UTF-8 with a byte order mark, CRLF, formula guard; in spreadsheets text
/// stays text. Team paths and, for teams, change and complexity are those of `asOf`; of the teams, those closed before it
/// are left out, of the matrix people who are in no team then and of whom nothing counts. An empty `team` is the root
/// team; in the row of a person who is in no team the share is empty too. Refused where a team's path is too long for a
/// field, or there are more rows or columns than the format or an import takes.
Result<QByteArray> exportTable(const Organization &organization, const ExportRequest &request, Job *job = nullptr);

/// The same as text.
inline Result<QByteArray> exportCsv(const Organization &organization, ImportKind kind, Day asOf, Job *job = nullptr)
{
    return exportTable(organization, {kind, TableFormat::Text, asOf}, job);
}

} // namespace evenkeel
