// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rounds.h"

#include "core/domain/rating_days.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace evenkeel {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Rounds)
};

/// The named rounds that meet `period`, in time order.
std::vector<Period> coveredIn(const Organization &organization, Period period)
{
    std::vector<Period> covered;
    for (const Round &round : organization.rounds) {
        if (round.period.overlaps(period))
            covered.push_back(round.period);
    }
    std::sort(covered.begin(), covered.end(), [](const Period &a, const Period &b) { return a.first < b.first; });
    return covered;
}

/// The quarter's days that no named round covers; without parts where there are none.
RatingRound quarterAround(const Organization &organization, Day day)
{
    const Period quarter = quarterOf(day);
    const QDate date = quarter.first.date();
    RatingRound round{.name = Tr::tr("Q%1 %2").arg(QString::number((date.month() + 2) / 3),
                                                   QString::number(date.year())),
                      .parts = {}};
    Day next = quarter.first;
    for (const Period &covered : coveredIn(organization, quarter)) {
        if (next < covered.first)
            round.parts.push_back({next, covered.first.plusDays(-1)});
        next = std::max(next, covered.last.plusDays(1));
    }
    if (next <= quarter.last)
        round.parts.push_back({next, quarter.last});
    return round;
}

} // namespace

bool RatingRound::contains(Day day) const
{
    return std::any_of(parts.begin(), parts.end(), [day](const Period &part) { return part.contains(day); });
}

RatingRound roundOf(const Round &round)
{
    return {.id = round.id, .name = round.name.text(), .parts = {round.period}};
}

RatingRound roundOn(const Organization &organization, Day day)
{
    for (const Round &round : organization.rounds) {
        if (round.period.contains(day))
            return roundOf(round);
    }
    return quarterAround(organization, day);
}

std::vector<RatingRound> roundsUntil(const Organization &organization, Day day)
{
    return roundsUntil(organization, day, RatingDays(organization.ratings));
}

std::vector<RatingRound> roundsUntil(const Organization &organization, Day day, const RatingDays &ratingDays)
{
    std::vector<RatingRound> rounds;
    std::vector<Period> named;
    for (const Round &round : organization.rounds) {
        named.push_back(round.period);
        if (round.period.first <= day)
            rounds.push_back(roundOf(round));
    }
    std::sort(named.begin(), named.end(), [](const Period &a, const Period &b) { return a.first < b.first; });
    const auto isNamed = [&named](Day rated) {
        const auto after = std::upper_bound(named.begin(), named.end(), rated,
                                            [](Day d, const Period &period) { return d < period.first; });
        return after != named.begin() && std::prev(after)->contains(rated);
    };

    std::set<Day> quarters;
    for (const Day rated : ratingDays.until(day)) {
        if (!isNamed(rated))
            quarters.insert(quarterOf(rated).first);
    }
    for (const Day quarter : quarters) {
        // It begins on or before `day`, as that rating does.
        rounds.push_back(quarterAround(organization, quarter));
    }
    // Each is judged at its last day, so that is the order in which they happen, also around a split quarter.
    std::sort(rounds.begin(), rounds.end(),
              [](const RatingRound &a, const RatingRound &b) { return a.last() < b.last(); });
    return rounds;
}

Day ratingDayIn(const RatingRound &round, Day today) { return round.contains(today) ? today : round.last(); }

} // namespace evenkeel
