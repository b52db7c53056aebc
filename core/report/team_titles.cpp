// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/team_titles.h"

#include "core/base/number.h"
#include "core/report/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace evenkeel {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(TeamTitles)
};

/// Longer names would make a title of their own.
constexpr int longestNameInTitle = 32;

bool isOutside(const TeamFigure &team)
{
    return team.standing != Standing::Balanced && team.standing != Standing::NotEnoughData;
}

/// The teams that a sentence is about, as it names them.
struct Counted
{
    int count = 0;
    bool isPartial = false; ///< Other teams are in the figure, of which nothing is said.
    Scope scope = Scope::Owner;
    const QLocale &locale;

    /// "six teams", "our six teams", "the five teams shown": to follow "of".
    QString of() const
    {
        const QString number = words::number(count, locale);
        if (isPartial)
            return scope == Scope::Owner ? Tr::tr("the %1 teams with enough data").arg(number)
                                         : Tr::tr("the %1 teams shown").arg(number);
        return scope == Scope::Owner ? Tr::tr("%1 teams", "in words, after 'of'").arg(number)
                                     : Tr::tr("our %1 teams", "in words, after 'of'").arg(number);
    }
    /// "All six teams", "Both teams shown": to begin a sentence. There are at least two.
    QString all() const
    {
        const QString number = words::number(count, locale);
        if (!isPartial)
            return count == 2 ? Tr::tr("Both teams") : Tr::tr("All %1 teams").arg(number);
        if (scope == Scope::Owner)
            return count == 2 ? Tr::tr("Both teams with enough data") : Tr::tr("All %1 teams with enough data").arg(number);
        return count == 2 ? Tr::tr("Both teams shown") : Tr::tr("All %1 teams shown").arg(number);
    }
};

QString needsOf(const std::array<int, 3> &counts, int total, const QLocale &locale)
{
    const std::array<QString, 3> what{Tr::tr("more management"), Tr::tr("more leadership"), Tr::tr("more of both")};
    QStringList parts;
    for (std::size_t kind = 0; kind < counts.size(); ++kind) {
        if (counts[kind] == 0)
            continue;
        if (counts[kind] == total) {
            if (total == 1)
                return Tr::tr("it needs %1").arg(what[kind]);
            return total == 2 ? Tr::tr("both need %1").arg(what[kind]) : Tr::tr("all of them need %1").arg(what[kind]);
        }
        const QString number = words::number(counts[kind], locale);
        if (!parts.isEmpty())
            parts.append(QStringLiteral("%1 %2").arg(number, what[kind]));
        else if (counts[kind] == 1)
            parts.append(Tr::tr("one needs %1").arg(what[kind]));
        else
            parts.append(Tr::tr("%1 need %2", "teams, in words").arg(number, what[kind]));
    }
    return parts.join(Tr::tr(", ", "between parts of a sentence"));
}

} // namespace

QString standingsTitle(const QList<TeamFigure> &teams, Scope scope, const QLocale &locale)
{
    const auto judged = int(std::count_if(teams.begin(), teams.end(), [](const TeamFigure &team) {
        return team.standing != Standing::NotEnoughData;
    }));
    const auto outside = int(std::count_if(teams.begin(), teams.end(), isOutside));
    if (teams.isEmpty())
        return Tr::tr("There are no teams yet");
    if (teams.size() == 1 && (judged == 1 || scope == Scope::Owner))
        return QStringLiteral("%1 %2").arg(teams.first().name, words::standingOf(teams.first().standing));
    if (judged == 0)
        return scope == Scope::Owner ? Tr::tr("No team has enough data yet") : Tr::tr("No team can be shown alone");

    const Counted counted{judged, judged < teams.size(), scope, locale};
    if (judged == 1) {
        if (scope == Scope::Owner)
            return outside == 1 ? Tr::tr("The one team with enough data is outside its balance")
                                : Tr::tr("The one team with enough data is in balance");
        return outside == 1 ? Tr::tr("The one team shown is outside its balance")
                            : Tr::tr("The one team shown is in balance");
    }
    if (outside == 0)
        return Tr::tr("%1 are in balance").arg(counted.all());
    if (outside == judged)
        return Tr::tr("%1 are outside their balance").arg(counted.all());
    if (outside == 1)
        return Tr::tr("One of %1 is outside its balance").arg(counted.of());
    return Tr::tr("%1 of %2 are outside their balance")
        .arg(words::sentenceCase(words::number(outside, locale)), counted.of());
}

QString standingsTitleWithNeeds(const QList<TeamFigure> &teams, Scope scope, const QLocale &locale)
{
    std::array<int, 3> counts{};
    for (const TeamFigure &team : teams) {
        counts[0] += team.standing == Standing::BrinkOfChaos;
        counts[1] += team.standing == Standing::Bureaucratic;
        counts[2] += team.standing == Standing::ThinOnBoth;
    }
    const int outside = counts[0] + counts[1] + counts[2];
    const QString title = standingsTitle(teams, scope, locale);
    return outside == 0 ? title : QStringLiteral("%1: %2").arg(title, needsOf(counts, outside, locale));
}

QString leanTitle(const QList<TeamFigure> &teams, Scope scope, const QLocale &locale)
{
    const double clearly = 12.5; // half a level, as strength
    QList<const TeamFigure *> toManagement;
    QList<const TeamFigure *> toLeadership;
    int counted = 0;
    for (const TeamFigure &team : teams) {
        if (!team.management || !team.leadership || team.standing == Standing::NotEnoughData)
            continue;
        ++counted;
        const double tilt = (team.leadership->value - team.leadershipNeed)
            - (team.management->value - team.managementNeed);
        if (isLess(tilt, -clearly))
            toManagement.append(&team);
        else if (isGreater(tilt, clearly))
            toLeadership.append(&team);
    }
    const QString management = words::sideInSentence(Side::Management);
    const QString leadership = words::sideInSentence(Side::Leadership);
    const bool isManagementOnly = toLeadership.isEmpty();
    const QList<const TeamFigure *> &first = toManagement.isEmpty() ? toLeadership : toManagement;
    const QString firstSide = toManagement.isEmpty() ? leadership : management;
    const Counted teamsCounted{counted, counted < teams.size(), scope, locale};

    if (counted == 0)
        return scope == Scope::Owner ? Tr::tr("No team has enough data to say where it leans")
                                     : Tr::tr("No team can be shown alone");
    if (first.isEmpty())
        return counted == 1 && teams.size() == 1
            ? Tr::tr("%1 leans to neither side").arg(teams.first().name)
            : Tr::tr("No team leans clearly to one side");
    const auto isNamed = [](const QList<const TeamFigure *> &some) {
        return some.size() == 1 && some.first()->name.size() <= longestNameInTitle;
    };
    if (toManagement.isEmpty() || isManagementOnly) { // one side only
        if (isNamed(first))
            return Tr::tr("%1 leans to %2").arg(first.first()->name, firstSide);
        if (first.size() == counted && counted > 1)
            return Tr::tr("%1 lean to %2").arg(teamsCounted.all(), firstSide);
        if (counted == 1)
            return Tr::tr("The team leans to %1").arg(firstSide);
        if (first.size() == 1)
            return Tr::tr("One of %1 leans to %2").arg(teamsCounted.of(), firstSide);
        return Tr::tr("%1 of %2 lean to %3")
            .arg(words::sentenceCase(words::number(int(first.size()), locale)), teamsCounted.of(), firstSide);
    }
    if (isNamed(toManagement) && isNamed(toLeadership))
        return Tr::tr("%1 leans to management, %2 to leadership")
            .arg(toManagement.first()->name, toLeadership.first()->name);
    const QString more = words::number(int(toLeadership.size()), locale);
    if (toManagement.size() == 1)
        return Tr::tr("One of %1 leans to management, %2 to leadership").arg(teamsCounted.of(), more);
    return Tr::tr("%1 of %2 lean to management, %3 to leadership")
        .arg(words::sentenceCase(words::number(int(toManagement.size()), locale)), teamsCounted.of(), more);
}

QString competenciesTitle(const QList<CompetencyFigure> &competencies)
{
    QStringList strongest;
    QStringList weakest;
    int highest = -1;
    int lowest = 101;
    int counted = 0;
    for (const CompetencyFigure &competency : competencies) {
        if (!competency.strength)
            continue;
        ++counted;
        const int strength = int(std::lround(competency.strength->value));
        if (strength > highest)
            strongest.clear();
        if (strength >= highest)
            strongest.append(competency.name);
        if (strength < lowest)
            weakest.clear();
        if (strength <= lowest)
            weakest.append(competency.name);
        highest = std::max(highest, strength);
        lowest = std::min(lowest, strength);
    }
    if (counted == 0)
        return Tr::tr("No competency can be compared yet");
    if (counted == 1)
        return Tr::tr("One competency is rated: %1").arg(strongest.first());
    if (highest == lowest)
        return Tr::tr("All competencies are equally strong");
    const auto said = [](const QStringList &names, const QString &one, const QString &many) {
        return names.size() == 1 ? one.arg(names.first()) : many.arg(words::list(names));
    };
    if (strongest.size() <= 2 && weakest.size() <= 2)
        return QStringLiteral("%1, %2")
            .arg(said(strongest, Tr::tr("%1 is strongest"), Tr::tr("%1 are strongest")),
                 said(weakest, Tr::tr("%1 weakest", "one competency"), Tr::tr("%1 weakest", "several competencies")));
    if (strongest.size() <= 2)
        return said(strongest, Tr::tr("%1 is strongest"), Tr::tr("%1 are strongest"));
    if (weakest.size() <= 2)
        return said(weakest, Tr::tr("%1 is weakest"), Tr::tr("%1 are weakest"));
    return Tr::tr("The competencies lie between %1 and %2").arg(lowest).arg(highest);
}

} // namespace evenkeel
