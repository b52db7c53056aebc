// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/trend_titles.h"

#include "core/base/number.h"
#include "core/report/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace evenkeel {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(TrendTitles)
};

/// The first and the last day on which the side has a value; the same where there is only one.
struct Ends
{
    const TrendPoint *first = nullptr;
    const TrendPoint *last = nullptr;

    bool areTwo() const { return first != last; }
};

Ends endsOf(const TeamTrend &trend, Side side)
{
    Ends ends;
    for (const TrendPoint &point : trend.points) {
        if (!point.value(side))
            continue;
        if (!ends.first)
            ends.first = &point;
        ends.last = &point;
    }
    return ends;
}

/// -1, 0 or +1.
int directionOf(double by) { return isAtLeast(by, leastMove) ? 1 : isAtMost(by, -leastMove) ? -1 : 0; }

QString clause(Side side, const Ends &ends, const QLocale &locale)
{
    const QString name = words::sideInSentence(side);
    if (!ends.last)
        return Tr::tr("%1 is not rated").arg(name);
    const QString after = ends.last->value(side)->text;
    const QString need = locale.toString(qlonglong(std::lround(ends.last->need(side))));
    if (!ends.areTwo())
        return Tr::tr("%1 is at %2 of %3 needed, rated once").arg(name, after, need);
    const QString before = ends.first->value(side)->text;
    switch (directionOf(ends.last->value(side)->value - ends.first->value(side)->value)) {
    case 1: return Tr::tr("%1 rose from %2 to %3 of %4 needed").arg(name, before, after, need);
    case -1: return Tr::tr("%1 fell from %2 to %3 of %4 needed").arg(name, before, after, need);
    default: return Tr::tr("%1 stayed near %2 of %3 needed").arg(name, after, need);
    }
}

/// How far a team is from what it needs, over both sides; a need that is exceeded adds nothing.
std::optional<double> distanceOf(const std::optional<ShownValue> &management, double managementNeed,
                                 const std::optional<ShownValue> &leadership, double leadershipNeed)
{
    if (!management || !leadership)
        return std::nullopt;
    return std::hypot(std::max(0.0, managementNeed - management->value), std::max(0.0, leadershipNeed - leadership->value));
}

QString changeClause(Side side, const std::optional<WholeChange> &change, const QLocale &locale)
{
    const QString name = words::sideInSentence(side);
    if (!change)
        return Tr::tr("%1 cannot be compared").arg(name);
    if (change->total == 0)
        return Tr::tr("%1 is where it was").arg(name);
    const int sign = change->total > 0 ? 1 : -1;
    const auto largest = std::max_element(change->parts.begin(), change->parts.end(),
                                          [sign](int a, int b) { return sign * a < sign * b; });
    const auto moved = std::count_if(change->parts.begin(), change->parts.end(), [](int part) { return part != 0; });
    const QString through = inSentence(changeCauses[std::size_t(largest - change->parts.begin())]);
    const QString by = locale.toString(std::abs(change->total));
    if (sign > 0)
        return (moved > 1 ? Tr::tr("%1 rose by %2, mostly through %3") : Tr::tr("%1 rose by %2 through %3")).arg(name, by, through);
    return (moved > 1 ? Tr::tr("%1 fell by %2, mostly through %3") : Tr::tr("%1 fell by %2 through %3")).arg(name, by, through);
}

QString joined(const QString &management, const QString &leadership)
{
    return Tr::tr("%1; %2", "two parts of a sentence").arg(management, leadership);
}

} // namespace

QString trendTitle(const TeamTrend &trend, const QList<TrendDay> &days, const QLocale &locale)
{
    const Ends management = endsOf(trend, Side::Management);
    const Ends leadership = endsOf(trend, Side::Leadership);
    if (!management.areTwo() && !leadership.areTwo())
        return Tr::tr("%1 has no two rounds to compare yet").arg(trend.name);
    // The days are the same for both sides, most often.
    int since = int(days.size());
    for (const Ends &ends : {management, leadership}) {
        if (ends.areTwo())
            since = std::min(since, ends.first->day);
    }
    return Tr::tr("Since %1 %2", "a round, what happened")
        .arg(days[since].label, joined(clause(Side::Management, management, locale), clause(Side::Leadership, leadership, locale)));
}

QString withBreaks(const QString &title, const QList<TrendBreak> &breaks)
{
    const bool isRetagged = std::any_of(breaks.begin(), breaks.end(), [](const TrendBreak &one) { return one.isRetagged; });
    return isRetagged ? Tr::tr("%1 (competencies re-tagged in between)", "what happened").arg(title) : title;
}

QString trendsTitle(const QList<TeamTrend> &teams, const QList<TrendDay> &days, const QLocale &locale)
{
    int counted = 0;
    const TeamTrend *one = nullptr;
    int fell[2] = {};
    int rose[2] = {};
    for (const TeamTrend &team : teams) {
        bool isCounted = false;
        for (const Side side : scoredSides) {
            const Ends ends = endsOf(team, side);
            if (!ends.areTwo())
                continue;
            isCounted = true;
            const int direction = directionOf(ends.last->value(side)->value - ends.first->value(side)->value);
            fell[side == Side::Leadership] += direction < 0;
            rose[side == Side::Leadership] += direction > 0;
        }
        counted += isCounted;
        one = isCounted ? &team : one;
    }
    if (counted == 0)
        return Tr::tr("No team has two rounds to compare yet");
    if (counted == 1)
        return Tr::tr("%1: %2", "team, what became of it").arg(one->name, trendTitle(*one, days, locale));
    const QString of = Tr::tr("%1 teams", "in words, after 'of'").arg(words::number(counted, locale));
    const QString since = days.first().label;
    const auto number = [&](int some) { return words::number(some, locale); };
    if (fell[0] > 0 && fell[1] > 0)
        return Tr::tr("Since %1 management fell in %2 and leadership in %3 of %4").arg(since, number(fell[0]), number(fell[1]), of);
    const auto oneSide = [](const int (&counts)[2]) { return counts[0] > 0 ? Side::Management : Side::Leadership; };
    if (fell[0] + fell[1] > 0)
        return Tr::tr("Since %1 %2 fell in %3 of %4", "round, side, how many, of how many")
            .arg(since, words::sideInSentence(oneSide(fell)), number(fell[0] + fell[1]), of);
    if (rose[0] > 0 && rose[1] > 0)
        return Tr::tr("Since %1 management rose in %2 and leadership in %3 of %4").arg(since, number(rose[0]), number(rose[1]), of);
    if (rose[0] + rose[1] > 0)
        return Tr::tr("Since %1 %2 rose in %3 of %4", "round, side, how many, of how many")
            .arg(since, words::sideInSentence(oneSide(rose)), number(rose[0] + rose[1]), of);
    return Tr::tr("Since %1 both sides stayed near where they were in all of %2").arg(since, of);
}

QString dumbbellsTitle(const QList<DumbbellRow> &teams, const QLocale &locale)
{
    int counted = 0;
    int closer = 0;
    int behind = 0;
    QString name;
    for (const DumbbellRow &row : teams) {
        const auto before = distanceOf(row.management.before, row.management.needBefore, row.leadership.before, row.leadership.needBefore);
        const auto after = distanceOf(row.management.after, row.management.needAfter, row.leadership.after, row.leadership.needAfter);
        if (!before || !after)
            continue;
        ++counted;
        name = row.name;
        const int direction = directionOf(*after - *before);
        closer += direction < 0;
        behind += direction > 0;
    }
    if (counted == 0)
        return Tr::tr("No team is rated on both sides on both days");
    if (counted == 1) {
        if (closer)
            return Tr::tr("%1 came closer to what it needs").arg(name);
        return behind ? Tr::tr("%1 fell behind what it needs").arg(name)
                      : Tr::tr("%1 is as far from what it needs as before").arg(name);
    }
    const QString all = (counted < teams.size() ? Tr::tr("the %1 teams rated on both days", "in words, after 'of'")
                                                : Tr::tr("%1 teams", "in words, after 'of'"))
                            .arg(words::number(counted, locale));
    if (closer == 0 && behind == 0)
        return Tr::tr("None of %1 came closer to what it needs, and none fell behind").arg(all);
    const auto number = [&](int count) { return count == 0 ? Tr::tr("none", "no team") : words::number(count, locale); };
    if (closer == 0)
        return behind == 1 ? Tr::tr("One of %1 fell behind what it needs, none came closer").arg(all)
                           : Tr::tr("%1 of %2 fell behind what they need, none came closer")
                                 .arg(words::sentenceCase(number(behind)), all);
    if (closer == 1)
        return Tr::tr("One of %1 came closer to what it needs, %2 fell behind").arg(all, number(behind));
    return Tr::tr("%1 of %2 came closer to what they need, %3 fell behind")
        .arg(words::sentenceCase(number(closer)), all, number(behind));
}

QString changeTitle(const std::optional<WholeChange> &management, const std::optional<WholeChange> &leadership,
                    const QLocale &locale)
{
    return words::sentenceCase(joined(changeClause(Side::Management, management, locale),
                                      changeClause(Side::Leadership, leadership, locale)));
}

QString inSentence(ChangeCause cause)
{
    switch (cause) {
    case ChangeCause::Left: return Tr::tr("people who left");
    case ChangeCause::NoLongerRated: return Tr::tr("people no longer rated");
    case ChangeCause::Growth: return Tr::tr("those who stayed");
    case ChangeCause::Retagged: return Tr::tr("re-tagged competencies");
    case ChangeCause::Shares: return Tr::tr("other shares of work");
    case ChangeCause::NewlyRated: return Tr::tr("people newly rated");
    case ChangeCause::Came: return Tr::tr("people who came");
    }
    Q_UNREACHABLE();
}

} // namespace evenkeel
