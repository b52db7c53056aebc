// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/acknowledged_alert_table.h"

#include "core/storage/table.h"

namespace evenkeel::acknowledged_alert_table {
namespace {

AcknowledgedAlert read(const Row &row)
{
    return {.team = row.id<TeamId>(0),
            .kind = row.text(1),
            .on = row.day(2),
            .until = row.day(3),
            .severity = int(row.integer(4)),
            .reason = row.note(5)};
}

} // namespace

Result<SharedTable<AcknowledgedAlert>> all(Database &database)
{
    return readTable(database,
                     "SELECT team, kind, on_day, until_day, severity, reason FROM acknowledged_alert ORDER BY "
                     "team, kind",
                     read);
}

Result<std::optional<AcknowledgedAlert>> find(Database &database, TeamId team, const QString &kind)
{
    return readOne(database,
                   "SELECT team, kind, on_day, until_day, severity, reason FROM acknowledged_alert WHERE team = ? "
                   "AND kind = ?",
                   {team, kind}, read);
}

Result<> put(Database &database, const AcknowledgedAlert &alert)
{
    return database.run("INSERT INTO acknowledged_alert (team, kind, on_day, until_day, severity, reason) VALUES "
                        "(?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET on_day = excluded.on_day, until_day = "
                        "excluded.until_day, severity = excluded.severity, reason = excluded.reason",
                        {alert.team, alert.kind, alert.on, alert.until, alert.severity, alert.reason});
}

Result<> remove(Database &database, TeamId team, const QString &kind)
{
    return database.run("DELETE FROM acknowledged_alert WHERE team = ? AND kind = ?", {team, kind});
}

} // namespace evenkeel::acknowledged_alert_table
