// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/rounds.h"

#include <algorithm>

namespace evenkeel {
namespace {

/// The days up to `last` on which anybody was rated, ascending.
std::vector<Day> datesOfRatings(const Organization &organization, Day last)
{
    const qint32 firstNumber = Day(QDate(1, 1, 1)).number();
    const qint32 lastNumber = std::min(last, Day(QDate(9999, 12, 31))).number();
    if (lastNumber < firstNumber)
        return {};
    std::vector<bool> isDated(std::size_t(lastNumber - firstNumber) + 1);
    qint32 earliest = lastNumber;
    qint32 latest = firstNumber;
    for (const MemberRatings &of : organization.ratings) {
        for (const Rating &rating : of.list->ratings) {
            const qint32 number = rating.date.number();
            if (number > lastNumber || number < firstNumber)
                continue;
            isDated[std::size_t(number - firstNumber)] = true;
            earliest = std::min(earliest, number);
            latest = std::max(latest, number);
        }
    }
    std::vector<Day> dates;
    for (qint32 number = earliest; number <= latest; ++number) {
        if (isDated[std::size_t(number - firstNumber)])
            dates.push_back(*Day::fromNumber(number));
    }
    return dates;
}

/// What of `quarter` no named round covers, from its first to its last such day; `named` ascend and do not overlap.
/// There is such a day.
Period uncovered(Period quarter, const std::vector<JudgedRound> &named)
{
    for (const JudgedRound &round : named) {
        if (round.period.contains(quarter.first))
            quarter.first = round.period.last.plusDays(1);
    }
    for (auto round = named.rbegin(); round != named.rend(); ++round) {
        if (round->period.contains(quarter.last))
            quarter.last = round->period.first.plusDays(-1);
    }
    return quarter;
}

} // namespace

std::vector<JudgedRound> roundsUntil(const Organization &organization, Day day)
{
    std::vector<JudgedRound> named;
    for (const Round &round : organization.rounds)
        named.push_back({round.id, round.period, std::min(round.period.last, day)});
    std::sort(named.begin(), named.end(),
              [](const JudgedRound &a, const JudgedRound &b) { return a.period.first < b.period.first; });

    std::vector<JudgedRound> rounds;
    std::optional<Period> quarter;
    auto covering = named.begin();
    for (const Day date : datesOfRatings(organization, day)) {
        while (covering != named.end() && covering->period.last < date)
            ++covering;
        if (covering != named.end() && covering->period.contains(date))
            continue;
        if (quarter && quarter->contains(date))
            continue;
        quarter = quarterOf(date);
        const Period period = uncovered(*quarter, named);
        rounds.push_back({std::nullopt, period, std::min(period.last, day)});
    }
    for (const JudgedRound &round : named) {
        if (round.period.first <= day)
            rounds.push_back(round);
    }
    std::sort(rounds.begin(), rounds.end(), [](const JudgedRound &a, const JudgedRound &b) {
        return a.judgedOn != b.judgedOn ? a.judgedOn < b.judgedOn : a.period.first < b.period.first;
    });
    return rounds;
}

} // namespace evenkeel
