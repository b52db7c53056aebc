// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "core/report/assessment_json.h"
#include "core/report/words.h"
#include "core/session/session.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel::cli {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(AssessCommand)
};

/// "58 of 62 needed", or a dash.
QString strengthOf(const SideAssessment &side)
{
    const QLocale locale;
    const QString need = words::strength(side.need, locale);
    return side.level ? Tr::tr("%1 of %2 needed").arg(words::strength(*side.level, locale), need) : u"–"_s;
}

/// "Bureaucratic (warning)", or why there is no standing; of an empty team, nothing.
QString standingOf(const Organization &organization, const Assessment &assessment, const TeamAssessment &team)
{
    if (team.members == 0)
        return {};
    if (team.members < organization.settings.method.fewestRated && team.parent >= 0) {
        const TeamId parent = assessment.teams[std::size_t(team.parent)].team;
        return words::sentenceCase(words::tooSmallToJudge(organization.teams.find(parent)->name.text()));
    }
    const QString standing = team.certainty == Certainty::Low
        ? words::sentenceCase(words::standingOf(team.standing, team.certainty))
        : words::standing(team.standing);
    return team.severity ? standing + u" ("_s + words::severity(*team.severity).toLower() + u')' : standing;
}

void sayTable(const Organization &organization, const Assessment &assessment, Console &console)
{
    QList<QStringList> rows{{Tr::tr("Team"), Tr::tr("People"), Tr::tr("Management"), Tr::tr("Leadership"), Tr::tr("Standing")}};
    for (const TeamAssessment &team : assessment.teams) {
        rows += {QString(2 * team.depth, u' ') + organization.teams.find(team.team)->name.text(),
                 Tr::tr("%1, %2 rated").arg(QString::number(team.members), QString::number(team.rated)),
                 strengthOf(team.management), strengthOf(team.leadership), standingOf(organization, assessment, team)};
    }
    QList<qsizetype> widths(rows.first().size(), 0);
    for (const QStringList &row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], std::min<qsizetype>(row[column].size(), 60));
    }
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype column = 0; column + 1 < row.size(); ++column)
            line += row[column].leftJustified(widths[column] + 2);
        console.say(line + row.last());
    }
}

int run(const Arguments &arguments, Context &context)
{
    std::optional<Day> day = context.clock.today();
    if (arguments.has(u"as-of"_s))
        day = Day::fromIso(arguments.value(u"as-of"_s));
    if (!day)
        return context.console.fail(Tr::tr("“%1” is not a date such as 2026-03-31.").arg(arguments.value(u"as-of"_s)), WrongUsage);
    const Result<std::unique_ptr<Session>> session
        = Session::open(arguments.at(0), context.clock, nullptr, {.isReadOnly = true});
    if (!session)
        return context.console.fail(session.error());
    const Organization &organization = (*session)->organization();
    const std::shared_ptr<const Assessment> assessment = (*session)->assessment(*day);
    if (arguments.has(u"json"_s)) {
        context.console.print(assessmentJson(organization, *assessment, organization.name()));
        return Done;
    }
    context.console.say(Tr::tr("%1, as of %2. Strengths are 0-100; within 6 points of the need counts as met.")
                            .arg(organization.name(), day->iso()));
    sayTable(organization, *assessment, context.console);
    return Done;
}

} // namespace

Command assessCommand()
{
    return {.name = u"assess"_s,
            .positional = {u"FILE"_s},
            .options = {{u"as-of"_s, u"DAY"_s, Tr::tr("such as 2026-03-31; today without it")},
                        {u"json"_s, {}, Tr::tr("for other programs, with every figure in full")}},
            .summary = Tr::tr("says how every team stands on a day."),
            .run = run};
}

} // namespace evenkeel::cli
