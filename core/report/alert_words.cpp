// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/alert_words.h"

#include "core/base/number.h"
#include "core/report/words.h"
#include "core/scoring/single_points.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace evenkeel {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(AlertWords)
};

constexpr std::size_t mostPulls = 3;
constexpr std::size_t mostNamedRaises = 2;

const QString &nameOf(const Organization &organization, CompetencyId competency)
{
    return organization.competencies.find(competency)->name.text();
}

const QString &nameOf(const Organization &organization, TeamId team) { return organization.teams.find(team)->name.text(); }

/// "Budgeting, Controlling and 2 more", those that most people are raised in first.
QString raisedCompetencies(const Organization &organization, const std::vector<Raise> &raises)
{
    std::map<CompetencyId, int> people;
    for (const Raise &raise : raises)
        ++people[raise.competency];
    std::vector<std::pair<CompetencyId, int>> byPeople(people.begin(), people.end());
    std::stable_sort(byPeople.begin(), byPeople.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    QStringList names;
    for (std::size_t index = 0; index < std::min(byPeople.size(), mostNamedRaises); ++index)
        names.append(nameOf(organization, byPeople[index].first));
    if (byPeople.size() > mostNamedRaises)
        names.append(Tr::tr("%n more", "competencies, at the end of a list", int(byPeople.size() - mostNamedRaises)));
    return words::list(names);
}

/// The direct child teams that are outside their balance.
QString childrenOutside(const Organization &organization, const Assessment &assessment, const TeamAssessment &team)
{
    QStringList names;
    for (const TeamAssessment *child : assessment.childrenOf(team)) {
        if (child->standing != Standing::Balanced && child->standing != Standing::NotEnoughData)
            names.append(nameOf(organization, child->team));
    }
    return words::list(names);
}

QString singlePointNames(const Organization &organization, const Assessment &assessment, const TeamAssessment &team)
{
    QStringList names;
    for (const SinglePoint &point : singlePointsOf(assessment, team)) {
        if (names.size() == 3)
            break;
        names.append(nameOf(organization, point.competency));
    }
    return words::list(names);
}

} // namespace

std::vector<Pull> mostPulling(const Assessment &assessment, const TeamAssessment &team, Side side)
{
    std::vector<Pull> pulls = pullsOf(assessment, team, side);
    std::erase_if(pulls, [](const Pull &pull) { return !isGreater(pull.levels, 0); });
    if (pulls.size() > mostPulls)
        pulls.erase(pulls.begin() + mostPulls, pulls.end());
    return pulls;
}

QString weakestNames(const Organization &organization, const Assessment &assessment, const TeamAssessment &team, Side side)
{
    QStringList names;
    for (const Pull &pull : mostPulling(assessment, team, side)) {
        if (names.size() == 2)
            break;
        names.append(nameOf(organization, pull.competency));
    }
    return words::list(names);
}

QString ratedWords(const TeamAssessment &team, const SideAssessment &side, const QLocale &locale)
{
    const QString rated = locale.toString(side.rated);
    const QString people = words::people(team.members, locale);
    if (side.raters > 0)
        return Tr::tr("%1 of %2 rated, by %3.", "people rated, people, raters")
            .arg(rated, people, words::raters(int(std::lround(side.raters)), locale));
    return Tr::tr("%1 of %2 rated.", "people rated, people").arg(rated, people);
}

ChangeWords changeWords(const Organization &organization, const TeamAssessment &team, const SmallestChange &change,
                        const QLocale &locale)
{
    const auto points = [&](double levels) { return locale.toString(int(std::lround(25 * levels))); };
    ChangeWords said;
    QStringList ways;
    if (!change.clears) {
        said.size = Tr::tr("Raising everybody who is rated to level 4 would not be enough: still %1 points short.")
                         .arg(points(change.shortfallAfter));
    } else {
        std::set<MemberId> people;
        for (const Raise &raise : change.raises)
            people.insert(raise.member);
        said.size = Tr::tr("%n single step(s) (clears/clear) it.", nullptr, int(change.raises.size()));
        ways.append(Tr::tr("The shortest way: %1 to level 4 for %2 of %3.", "competencies, people")
                        .arg(raisedCompetencies(organization, change.raises), locale.toString(int(people.size())),
                             words::people(team.members, locale)));
    }
    if (change.joining && change.joining->clears)
        ways.append(Tr::tr("One more person at level 4 on this side, full time, would clear it too."));
    else if (change.joining)
        ways.append(Tr::tr("One more person at level 4 on this side, full time, would leave it %1 points short.")
                        .arg(points(change.joining->shortfallAfter)));
    said.way = ways.join(u' ');
    return said;
}

QString certaintyWords(const TeamAssessment &team)
{
    if (!team.certainty)
        return {};
    const QString certainty = words::certainty(*team.certainty);
    if (*team.certainty != Certainty::Low)
        return certainty;
    const bool hasOneRater = (!team.management.isShort || isAtMost(team.management.raters, 1))
        && (!team.leadership.isShort || isAtMost(team.leadership.raters, 1));
    return hasOneRater ? Tr::tr("%1: a second rater would settle it").arg(certainty)
                       : Tr::tr("%1: more ratings would settle it").arg(certainty);
}

QString firstActionsFor(const Organization &organization, const Assessment &assessment, const TeamAssessment &team,
                        const QLocale &locale)
{
    switch (team.standing) {
    case Standing::BrinkOfChaos:
        return Tr::tr("Start with %1. Put plan, roles and a review rhythm in place, and pair the team with a strong manager.")
            .arg(weakestNames(organization, assessment, team, Side::Management));
    case Standing::Bureaucratic:
        return Tr::tr("Start with %1. Direction and a coalition for it come first; remove one obstacle.")
            .arg(weakestNames(organization, assessment, team, Side::Leadership));
    case Standing::ThinOnBoth: return Tr::tr("Narrow the scope, and bring help from outside the team.");
    case Standing::NotEnoughData:
        if (team.members == 0)
            return {};
        if (team.members < organization.settings.method.fewestRated && team.parent >= 0)
            return Tr::tr("Too small to judge alone: see %1.")
                .arg(nameOf(organization, assessment.teams[std::size_t(team.parent)].team));
        return Tr::tr("Rate at least %1, and half of the team, on each side.")
            .arg(words::people(organization.settings.method.fewestRated, locale));
    case Standing::Balanced: return {};
    }
    Q_UNREACHABLE();
}

QString flagName(Flag flag)
{
    switch (flag) {
    case Flag::HiddenImbalance: return Tr::tr("Hidden imbalance");
    case Flag::SinglePoint:
    case Flag::SinglePointManagement:
    case Flag::SinglePointLeadership: return Tr::tr("Hangs on one person");
    case Flag::Squeezed: return Tr::tr("Ratings all high");
    case Flag::Uneven: return Tr::tr("Uneven");
    case Flag::Surplus: return Tr::tr("Strength to lend");
    case Flag::Fading: return Tr::tr("Leadership may be fading");
    case Flag::Overlooked: return Tr::tr("Leadership overlooked");
    }
    Q_UNREACHABLE();
}

QString flagSentence(const Organization &organization, const Assessment &assessment, const TeamAssessment &team, Flag flag)
{
    switch (flag) {
    case Flag::HiddenImbalance:
        return Tr::tr("In balance as a whole, but a good part of it is in teams that are not: %1.")
            .arg(childrenOutside(organization, assessment, team));
    case Flag::SinglePoint:
        return Tr::tr("One person is at level 4 or above in %1; nobody else reaches level 3.", "competencies")
            .arg(singlePointNames(organization, assessment, team));
    case Flag::SinglePointManagement: return Tr::tr("One person alone is strong in management.");
    case Flag::SinglePointLeadership: return Tr::tr("One person alone is strong in leadership.");
    case Flag::Squeezed: return Tr::tr("Nearly all ratings are 4 or 5, which leaves little to tell apart.");
    case Flag::Uneven: return Tr::tr("People in it differ widely on one side.");
    case Flag::Surplus: return Tr::tr("Both sides are far ahead of what it faces: it has strength to lend.");
    case Flag::Fading:
        return Tr::tr("Change has grown and leadership has not: today’s heroes can become tomorrow’s dinosaurs.");
    case Flag::Overlooked:
        return Tr::tr("Leadership is rated far less often than management; where work is technical it is easily not seen.");
    }
    Q_UNREACHABLE();
}

QString flagAction(Flag flag)
{
    switch (flag) {
    case Flag::HiddenImbalance: return Tr::tr("Look at those teams; the others cannot stand in for them.");
    case Flag::SinglePoint:
    case Flag::SinglePointManagement:
    case Flag::SinglePointLeadership: return Tr::tr("Let a second person grow into it before the first one is missed.");
    case Flag::Squeezed: return Tr::tr("Compare with the level anchors; ask a second rater.");
    case Flag::Fading: return Tr::tr("Ask who sets direction for what has changed.");
    case Flag::Overlooked: return Tr::tr("Rate it too.");
    case Flag::Uneven:
    case Flag::Surplus: return {};
    }
    Q_UNREACHABLE();
}

} // namespace evenkeel
