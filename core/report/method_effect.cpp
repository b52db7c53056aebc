// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/method_effect.h"

#include "core/report/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace evenkeel {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(MethodEffect)
};

QString nameOf(const Organization &organization, TeamId team)
{
    const Team *known = organization.teams.find(team);
    return known ? known->name.text() : QString();
}

/// The larger difference in what is shown of the side: its strength or its need.
int moveOf(const SideAssessment &before, const SideAssessment &after)
{
    const int need = std::abs(words::wholeStrength(before.need) - words::wholeStrength(after.need));
    if (before.level.has_value() != after.level.has_value())
        return std::max(need, words::wholeStrength(before.level.value_or(after.level.value_or(1))));
    const int strength = before.level ? std::abs(words::wholeStrength(*before.level) - words::wholeStrength(*after.level)) : 0;
    return std::max(need, strength);
}

int otherStandings(const QList<EarlierStanding> &before, const QList<EarlierStanding> &after)
{
    int others = 0;
    for (qsizetype i = 0; i < std::min(before.size(), after.size()); ++i)
        others += before[i].standing != after[i].standing;
    return others;
}

QString severityText(std::optional<Severity> severity)
{
    return severity ? words::severity(*severity).toLower() : Tr::tr("none");
}

} // namespace

MethodEffect methodEffect(const Organization &organization, const Assessment &before, const Assessment &after)
{
    Q_ASSERT(before.teams.size() == after.teams.size());
    MethodEffect effect;
    for (std::size_t i = 0; i < before.teams.size(); ++i) {
        const TeamAssessment &was = before.teams[i];
        const TeamAssessment &is = after.teams[i];
        const auto change = [&] {
            return MethodEffect::TeamChange{nameOf(organization, was.team), was.standing, is.standing, was.severity,
                                            is.severity};
        };
        if (was.standing != is.standing)
            effect.standings.append(change());
        else if (was.severity != is.severity)
            effect.severities.append(change());
        effect.earlierStandings += otherStandings(was.earlier, is.earlier);
        const int move = std::max(moveOf(was.management, is.management), moveOf(was.leadership, is.leadership));
        effect.movedTeams += move > 0;
        effect.largestMove = std::max(effect.largestMove, move);
        effect.otherHeadCounts += !(was.strongIn == is.strongIn);
        effect.otherFlags += was.flags != is.flags;
    }
    return effect;
}

QString effectTitle(const MethodEffect &effect, const QLocale &locale)
{
    if (effect.isNothing())
        return Tr::tr("Nothing that is shown today would change.");
    if (effect.standings.isEmpty())
        return Tr::tr("No team would change its standing.");
    if (effect.standings.size() == 1)
        return Tr::tr("1 team would change its standing.");
    return Tr::tr("%1 would change their standing.", "%1: \"2 teams\"")
        .arg(words::teams(int(effect.standings.size()), locale));
}

QStringList effectSentences(const MethodEffect &effect, const QLocale &locale)
{
    QStringList sentences;
    if (!effect.severities.isEmpty())
        sentences.append(Tr::tr("%1 would change in severity.").arg(words::teams(int(effect.severities.size()), locale)));
    if (effect.movedTeams > 0)
        sentences.append(Tr::tr("The figures of %1 would move, by up to %n point(s).", nullptr, effect.largestMove)
                             .arg(words::teams(effect.movedTeams, locale)));
    if (effect.earlierStandings > 0)
        sentences.append(Tr::tr("Of earlier rounds, %n standing(s) would be told anew.", nullptr, effect.earlierStandings));
    if (effect.otherHeadCounts > 0)
        sentences.append(Tr::tr("Head counts would change in %1.").arg(words::teams(effect.otherHeadCounts, locale)));
    if (effect.otherFlags > 0)
        sentences.append(Tr::tr("What is said beside the standing would change for %1.")
                             .arg(words::teams(effect.otherFlags, locale)));
    if (effect.shownBefore && effect.shownAfter && effect.shownBefore != effect.shownAfter)
        sentences.append(Tr::tr("In reports for everyone, %1 would be shown instead of %2.")
                             .arg(words::teams(*effect.shownAfter, locale), locale.toString(*effect.shownBefore)));
    return sentences;
}

QString effectLine(const MethodEffect::TeamChange &change)
{
    if (change.before != change.after)
        return Tr::tr("%1: %2 → %3", "team: standing before → standing after")
            .arg(change.team, words::standing(change.before).toLower(), words::standing(change.after).toLower());
    return Tr::tr("%1: %2, %3 → %4", "team: standing, severity before → severity after")
        .arg(change.team, words::standing(change.after).toLower(), severityText(change.severityBefore),
             severityText(change.severityAfter));
}

} // namespace evenkeel
