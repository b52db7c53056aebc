// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/alert_verbs.h"

#include "core/base/clock.h"
#include "core/edit/checks.h"
#include "core/storage/acknowledged_alert_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace evenkeel::edit {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(AlertVerbs)
};

/// Names of standings and flags in JSON.
bool isKind(const QString &kind)
{
    const auto isPart = [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'_'; };
    return !kind.isEmpty() && kind.size() <= 100 && std::all_of(kind.begin(), kind.end(), isPart);
}

} // namespace

Verb<> acknowledgeAlert(const Acknowledgment &acknowledgment)
{
    const auto name = [team = acknowledgment.team](const Organization &before) {
        return Tr::tr("Acknowledge the alert of %1").arg(nameIn(before, team));
    };
    return {name, [acknowledgment](EditContext &context) -> Result<> {
                const Result<Team> team = existing(context.before, acknowledgment.team);
                if (!team)
                    return team.error();
                if (!isKind(acknowledgment.kind) || acknowledgment.severity < 0 || acknowledgment.severity > 3)
                    return refused(Tr::tr("There is no such alert."));
                const Day today = context.clock.today();
                if (acknowledgment.until < today)
                    return refused(Tr::tr("The day until which the alert stays away is over already."));
                Result<Note> reason = checkedNote(acknowledgment.reason, Tr::tr("The reason cannot be kept."));
                if (!reason)
                    return reason.error();
                return acknowledged_alert_table::put(context.database, {.team = acknowledgment.team,
                                                                        .kind = acknowledgment.kind,
                                                                        .on = today,
                                                                        .until = acknowledgment.until,
                                                                        .severity = acknowledgment.severity,
                                                                        .reason = reason.take()});
            }};
}

Verb<> takeBackAcknowledgment(TeamId team, const QString &kind)
{
    const auto name = [team](const Organization &before) {
        return Tr::tr("Show the alert of %1 again").arg(nameIn(before, team));
    };
    return {name, [team, kind](EditContext &context) -> Result<> {
                if (!context.before.acknowledgedAlerts.find({team, kind}))
                    return Error{ErrorKind::NotFound, Tr::tr("This alert was not acknowledged."), {}};
                return acknowledged_alert_table::remove(context.database, team, kind);
            }};
}

} // namespace evenkeel::edit
