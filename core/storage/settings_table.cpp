// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/settings_table.h"

#include "core/storage/table.h"

namespace evenkeel::settings_table {
namespace {

Settings readRow(const Row &row)
{
    return {.method = {.needAtZero = row.real(4),
                       .needPerStep = row.real(5),
                       .staleAfterDays = int(row.integer(6)),
                       .supervisorWeight = row.real(7),
                       .peerWeight = row.real(8),
                       .reportWeight = row.real(9),
                       .fewestOthers = int(row.integer(10)),
                       .definedFrom = row.real(11),
                       .shortAbove = row.real(12),
                       .shortUntil = row.real(13),
                       .warningAbove = row.real(14),
                       .warningUntil = row.real(15),
                       .criticalAbove = row.real(16),
                       .criticalUntil = row.real(17),
                       .fewestRated = int(row.integer(18)),
                       .fewestRatedShare = row.real(19),
                       .strongFrom = row.real(20)},
            .fewestShown = int(row.integer(0)),
            .isPublic = row.flag(1),
            .isSample = row.flag(2),
            .raterName = row.line(3)};
}

Result<> write(Database &database, const char *sql, const Settings &settings)
{
    const Method &m = settings.method;
    return database.run(sql, {settings.fewestShown, settings.isPublic, settings.isSample, settings.raterName,
                              m.needAtZero, m.needPerStep, m.staleAfterDays, m.supervisorWeight, m.peerWeight,
                              m.reportWeight, m.fewestOthers, m.definedFrom, m.shortAbove, m.shortUntil,
                              m.warningAbove, m.warningUntil, m.criticalAbove, m.criticalUntil, m.fewestRated,
                              m.fewestRatedShare, m.strongFrom});
}

} // namespace

Result<Settings> read(Database &database)
{
    Result<std::optional<Settings>> settings =
        readOne(database,
                "SELECT fewest_shown, is_public, is_sample, rater_name, need_at_zero, need_per_step, "
                "stale_after_days, supervisor_weight, peer_weight, report_weight, fewest_others, defined_from, "
                "short_above, short_until, warning_above, warning_until, critical_above, critical_until, "
                "fewest_rated, fewest_rated_share, strong_from FROM settings",
                {}, readRow);
    if (!settings)
        return settings.error();
    if (!*settings)
        return Database::damaged(QStringLiteral("no settings"));
    return **settings;
}

Result<> insert(Database &database, const Settings &settings)
{
    return write(database,
                 "INSERT INTO settings (id, fewest_shown, is_public, is_sample, rater_name, need_at_zero, "
                 "need_per_step, stale_after_days, supervisor_weight, peer_weight, report_weight, fewest_others, "
                 "defined_from, short_above, short_until, warning_above, warning_until, critical_above, "
                 "critical_until, fewest_rated, fewest_rated_share, strong_from) "
                 "VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                 settings);
}

Result<> update(Database &database, const Settings &settings)
{
    return write(database,
                 "UPDATE settings SET fewest_shown = ?, is_public = ?, is_sample = ?, rater_name = ?, "
                 "need_at_zero = ?, need_per_step = ?, stale_after_days = ?, supervisor_weight = ?, "
                 "peer_weight = ?, report_weight = ?, fewest_others = ?, defined_from = ?, short_above = ?, "
                 "short_until = ?, warning_above = ?, warning_until = ?, critical_above = ?, critical_until = ?, "
                 "fewest_rated = ?, fewest_rated_share = ?, strong_from = ?",
                 settings);
}

} // namespace evenkeel::settings_table
