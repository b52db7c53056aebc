// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/alert_reasons.h"

#include "core/base/number.h"
#include "core/report/words.h"
#include "core/scoring/pulls.h"
#include "core/scoring/smallest_change.h"
#include "core/scoring/to_rate.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(AlertReasons)
};

constexpr double bandWidth = 1.2816; // standard errors on either side of an 80 % band
constexpr std::size_t mostPulls = 3;

int wholePoints(double levels) { return int(std::lround(25 * levels)); }

QString verdictOf(const SideAssessment &side, const QLocale &locale)
{
    if (!side.level)
        return Tr::tr("Not rated; %1 needed.").arg(words::strength(side.need, locale));
    const QString figures =
        Tr::tr("%1 of %2 needed").arg(words::strength(*side.level, locale), words::strength(side.need, locale));
    const QString points = locale.toString(words::wholeStrength(side.need) - words::wholeStrength(*side.level));
    if (side.isShort && side.severity)
        return Tr::tr("%1: %2 points short, %3.", "figures, points, severity")
            .arg(figures, points, words::severity(*side.severity).toLower());
    if (!side.enoughData)
        return Tr::tr("%1, from too few people to judge.").arg(figures);
    if (isGreater(side.shortfall.value_or(0), 0))
        return Tr::tr("%1: within what counts as met.").arg(figures);
    return Tr::tr("%1: met.").arg(figures);
}

QString evidenceOf(const TeamAssessment &team, const SideAssessment &side, const QLocale &locale)
{
    QStringList sentences;
    const QString rated = locale.toString(side.rated);
    const QString people = words::people(team.members, locale);
    if (side.raters > 0)
        sentences.append(Tr::tr("%1 of %2 rated, by %3.", "people rated, people, raters")
                             .arg(rated, people, words::raters(int(std::lround(side.raters)), locale)));
    else
        sentences.append(Tr::tr("%1 of %2 rated.", "people rated, people").arg(rated, people));
    if (side.level && side.standardError) {
        const double reach = bandWidth * *side.standardError;
        sentences.append(Tr::tr("80 % band: %1 to %2.")
                             .arg(words::strength(std::max(1., *side.level - reach), locale),
                                  words::strength(std::min(5., *side.level + reach), locale)));
    }
    if (side.isShortByMemory)
        sentences.append(Tr::tr("It was short before, and has yet to come closer to its need."));
    return sentences.join(u' ');
}

QStringList pullsOfSide(const Organization &organization, const Assessment &assessment, const TeamAssessment &team,
                        Side side, const QLocale &locale)
{
    QStringList texts;
    for (const Pull &pull : pullsOf(assessment, team, side)) {
        const int points = wholePoints(pull.levels);
        if (points < 1 || std::size_t(texts.size()) == mostPulls)
            break;
        const QString name = organization.competencies.find(pull.competency)->name.text();
        texts.append(points == 1 ? Tr::tr("%1: 1 point").arg(name)
                                 : Tr::tr("%1: %2 points", nullptr, points).arg(name, locale.toString(points)));
    }
    return texts;
}

/// "Vision for 7 people", the competency with the most people first; three at most, and how many more there are.
QStringList raisesByCompetency(const Organization &organization, const std::vector<Raise> &raises, const QLocale &locale)
{
    std::map<CompetencyId, int> people;
    for (const Raise &raise : raises)
        ++people[raise.competency];
    std::vector<std::pair<CompetencyId, int>> byPeople(people.begin(), people.end());
    std::stable_sort(byPeople.begin(), byPeople.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    constexpr std::size_t most = 3;
    QStringList texts;
    for (const auto &[competency, count] : byPeople) {
        if (std::size_t(texts.size()) == most)
            break;
        texts.append(Tr::tr("%1 for %2", "competency, people")
                         .arg(organization.competencies.find(competency)->name.text(), words::people(count, locale)));
    }
    if (byPeople.size() > most)
        texts.append(Tr::tr("%n more competency(s)", nullptr, int(byPeople.size() - most)));
    return texts;
}

QString changeOf(const Organization &organization, const Assessment &assessment, const TeamAssessment &team, Side side,
                 const QLocale &locale)
{
    const SmallestChange change = smallestChange(organization, assessment, team, side);
    QStringList sentences;
    if (!change.clears) {
        sentences.append(Tr::tr("Raising everybody who is rated to level 4 would not be enough: still %1 points short.")
                             .arg(locale.toString(wholePoints(change.shortfallAfter))));
    } else {
        sentences.append(Tr::tr("%n single step(s) (clears/clear) it, each one person in one competency to level 4: %1.", nullptr,
                                int(change.raises.size()))
                             .arg(words::list(raisesByCompetency(organization, change.raises, locale))));
    }
    if (change.joining && change.joining->clears)
        sentences.append(Tr::tr("One more person at level 4 on this side, full time, would clear it too."));
    else if (change.joining)
        sentences.append(Tr::tr("One more person at level 4 on this side, full time, would leave it %1 points short.")
                             .arg(locale.toString(wholePoints(change.joining->shortfallAfter))));
    return sentences.join(u' ');
}

QString sentenceFor(Flag flag)
{
    switch (flag) {
    case Flag::HiddenImbalance: return Tr::tr("In balance as a whole, but a good part of it is in teams that are not.");
    case Flag::SinglePoint: return Tr::tr("A competency hangs on one person.");
    case Flag::SinglePointManagement: return Tr::tr("One person alone is strong in management.");
    case Flag::SinglePointLeadership: return Tr::tr("One person alone is strong in leadership.");
    case Flag::Squeezed: return Tr::tr("Nearly all ratings are 4 or 5, which leaves little to tell apart.");
    case Flag::Uneven: return Tr::tr("People in it differ widely on one side.");
    case Flag::Surplus: return Tr::tr("Both sides are far ahead of what it faces: it has strength to lend.");
    case Flag::Fading:
        return Tr::tr("Change has grown and leadership has not: today’s heroes can become tomorrow’s dinosaurs.");
    case Flag::Overlooked: return Tr::tr("Leadership is rated far less often than management. Rate it too.");
    }
    Q_UNREACHABLE();
}

/// The two that pull a side down most, by name: "Vision and Aligning".
QString weakest(const Organization &organization, const Assessment &assessment, const TeamAssessment &team, Side side)
{
    QStringList names;
    for (const Pull &pull : pullsOf(assessment, team, side)) {
        if (names.size() == 2)
            break;
        names.append(organization.competencies.find(pull.competency)->name.text());
    }
    return words::list(names);
}

QString firstActionsOf(const Organization &organization, const Assessment &assessment, const TeamAssessment &team,
                       const QLocale &locale)
{
    switch (team.standing) {
    case Standing::BrinkOfChaos:
        return Tr::tr("Start with %1. Put plan, roles and a review rhythm in place, and pair the team with a strong manager.")
            .arg(weakest(organization, assessment, team, Side::Management));
    case Standing::Bureaucratic:
        return Tr::tr("Start with %1. Direction and a coalition for it come first; remove one obstacle.")
            .arg(weakest(organization, assessment, team, Side::Leadership));
    case Standing::ThinOnBoth: return Tr::tr("Narrow the scope, and bring help from outside the team.");
    case Standing::NotEnoughData:
        if (team.members == 0)
            return {};
        if (team.members < organization.settings.method.fewestRated && team.parent >= 0)
            return Tr::tr("Too small to judge alone: see %1.")
                .arg(organization.teams.find(assessment.teams[std::size_t(team.parent)].team)->name.text());
        return Tr::tr("Rate at least %1, and half of the team, on each side.")
            .arg(words::people(organization.settings.method.fewestRated, locale));
    case Standing::Balanced: return {};
    }
    Q_UNREACHABLE();
}

QString methodOf(const Organization &organization, const Assessment &assessment, const TeamAssessment &team,
                 const QLocale &locale)
{
    QStringList sentences;
    if (const std::optional<Day> last = lastRated(organization, assessment, team))
        sentences.append(Tr::tr("Last rated on %1.").arg(words::date(*last, locale)));
    if (const std::optional<Day> oldest = oldestRating(organization, assessment, team))
        sentences.append(Tr::tr("The oldest rating that counts is of %1.").arg(words::date(*oldest, locale)));
    sentences.append(Tr::tr("Within %1 points of the need counts as met.")
                         .arg(int(std::floor(25 * organization.settings.method.shortAbove))));
    if (team.certainty)
        sentences.append(Tr::tr("%1: doubt chooses the words, never the standing.").arg(words::certainty(*team.certainty)));
    return sentences.join(u' ');
}

} // namespace

AlertReasons alertReasons(const Organization &organization, const Assessment &assessment, TeamId id,
                          const QLocale &locale)
{
    const TeamAssessment &team = *assessment.find(id);
    AlertReasons reasons;
    reasons.title = u"%1 %2"_s.arg(organization.teams.find(id)->name.text(), words::standingOf(team.standing, team.certainty));
    for (const Side side : scoredSides) {
        AlertReasons::SideReasons of{side, verdictOf(team.side(side), locale), evidenceOf(team, team.side(side), locale), {}, {}};
        if (team.side(side).isShort) {
            of.pulls = pullsOfSide(organization, assessment, team, side, locale);
            of.smallestChange = changeOf(organization, assessment, team, side, locale);
        }
        reasons.sides.append(of);
    }
    for (const Flag flag : team.flags)
        reasons.beside.append(sentenceFor(flag));
    reasons.firstActions = firstActionsOf(organization, assessment, team, locale);
    reasons.ifNothingIsDone = team.standing == Standing::ThinOnBoth
        ? QString() // its words are the first actions
        : words::ifNothingIsDone(team.standing, organization.settings.isPublic);
    reasons.method = methodOf(organization, assessment, team, locale);
    return reasons;
}

} // namespace evenkeel
