// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/assessment_json.h"

#include "core/report/json_writer.h"
#include "core/scoring/keys.h"

#include <QStringList>

namespace evenkeel {
namespace {

QStringList pathOf(const Organization &organization, const Assessment &assessment, const TeamAssessment &team)
{
    QStringList path;
    const TeamAssessment *at = &team;
    while (true) {
        path.prepend(organization.teams.find(at->team)->name.text());
        if (at->parent < 0)
            return path;
        at = &assessment.teams[std::size_t(at->parent)];
    }
}

void writeSide(JsonWriter &json, const char *key, const SideAssessment &side)
{
    json.beginObject(key);
    json.value("level", side.level);
    json.value("strength", side.level ? std::optional(strengthOf(*side.level)) : std::nullopt);
    json.value("need", side.need);
    json.value("shortfall", side.shortfall);
    json.value("short", side.isShort);
    json.value("standardError", side.standardError);
    json.endObject();
}

void writeTeam(JsonWriter &json, const QStringList &path, const TeamAssessment &team)
{
    json.beginObject();
    json.beginArray("path");
    for (const QString &name : path)
        json.value(name);
    json.endArray();
    json.value("members", team.members);
    json.value("rated", team.rated);
    json.value("fte", team.fte);
    writeSide(json, "management", team.management);
    writeSide(json, "leadership", team.leadership);
    json.value("tilt", team.tilt);
    json.value("adequacy", team.adequacy);
    json.value("standing", keyOf(team.standing));
    json.value("severity", team.severity ? std::optional(keyOf(*team.severity)) : std::nullopt);
    json.value("certainty", team.certainty ? std::optional(keyOf(*team.certainty)) : std::nullopt);
    json.beginArray("flags");
    for (const Flag flag : team.flags)
        json.value(keyOf(flag));
    json.endArray();
    json.beginObject("strongIn");
    json.value("both", team.strongIn.both);
    json.value("management", team.strongIn.management);
    json.value("leadership", team.strongIn.leadership);
    json.value("neither", team.strongIn.neither);
    json.endObject();
    json.endObject();
}

} // namespace

QByteArray assessmentJson(const Organization &organization, const Assessment &assessment, const QString &name)
{
    JsonWriter json;
    json.beginObject();
    json.value("organization", name);
    json.value("asOf", assessment.asOf.iso());
    json.beginArray("teams");
    for (const TeamAssessment &team : assessment.teams)
        writeTeam(json, pathOf(organization, assessment, team), team);
    json.endArray();
    json.endObject();
    return json.take();
}

} // namespace evenkeel
