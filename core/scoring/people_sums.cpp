// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/people_sums.h"

#include "core/base/number.h"

#include <algorithm>

namespace evenkeel {

std::optional<StrongIn> strongInOf(std::optional<double> management, std::optional<double> leadership, const Method &method)
{
    if (!management || !leadership)
        return std::nullopt;
    const bool leads = isAtLeast(*leadership, method.strongFrom);
    if (isAtLeast(*management, method.strongFrom))
        return leads ? StrongIn::Both : StrongIn::Management;
    return leads ? StrongIn::Leadership : StrongIn::Neither;
}

void PeopleSum::OfSide::add(const OfSide &more)
{
    fte += more.fte;
    measured += more.measured;
    levels.add(more.levels);
    ratedPairs += more.ratedPairs;
}

void PeopleSum::add(double share, const ScoreSummary &person, const Method &method)
{
    const auto addSide = [share](OfSide &of, std::optional<double> level, double standardError) {
        if (!level)
            return;
        of.fte += share;
        of.measured += share * standardError * share * standardError;
        of.levels.add(*level);
    };
    addSide(management, person.levels.management, person.managementError);
    addSide(leadership, person.levels.leadership, person.leadershipError);
    count(person, method, 1);
    lastRated = std::max(lastRated, person.lastRated);
}

void PeopleSum::add(const PeopleSum &more)
{
    management.add(more.management);
    leadership.add(more.leadership);
    strongIn.both += more.strongIn.both;
    strongIn.management += more.strongIn.management;
    strongIn.leadership += more.strongIn.leadership;
    strongIn.neither += more.strongIn.neither;
    countingRatings += more.countingRatings;
    highRatings += more.highRatings;
    lastRated = std::max(lastRated, more.lastRated);
}

void PeopleSum::meet(double product, const ScoreSummary &person, const Method &method, bool isCountedTwice)
{
    // (a + b)^2 is a^2 + b^2, which are in it, and 2ab.
    if (person.levels.management)
        management.measured += 2 * product * person.managementError * person.managementError;
    if (person.levels.leadership)
        leadership.measured += 2 * product * person.leadershipError * person.leadershipError;
    if (!isCountedTwice)
        return;
    if (person.levels.management)
        management.levels.remove(*person.levels.management);
    if (person.levels.leadership)
        leadership.levels.remove(*person.levels.leadership);
    count(person, method, -1);
}

void PeopleSum::count(const ScoreSummary &person, const Method &method, int heads)
{
    management.ratedPairs += heads * person.managementRated;
    leadership.ratedPairs += heads * person.leadershipRated;
    countingRatings += heads * person.countingRatings;
    highRatings += heads * person.highRatings;
    if (const auto which = strongInOf(person.levels.management, person.levels.leadership, method))
        strongIn.of(*which) += heads;
}

PeopleSums::PeopleSums(const Roster &roster, const std::vector<ScoreSummary> &scores, const Method &method)
    : m_sums(roster.tree().nodes().size())
{
    for (auto node = int(m_sums.size()) - 1; node >= 0; --node)
        sum(node, roster, scores, method);
}

void PeopleSums::sumAgain(const std::vector<int> &nodes, const Roster &roster, const std::vector<ScoreSummary> &scores,
                          const Method &method)
{
    for (auto node = nodes.rbegin(); node != nodes.rend(); ++node)
        sum(*node, roster, scores, method);
}

void PeopleSums::sum(int node, const Roster &roster, const std::vector<ScoreSummary> &scores, const Method &method)
{
    m_sums[std::size_t(node)] = roster.sumOf(
        node, m_sums,
        [&](PeopleSum &sum, const Roster::Seat &seat) { sum.add(seat.share, scores[std::size_t(seat.member)], method); },
        [&](PeopleSum &sum, const Roster::Meeting &meeting) {
            sum.meet(meeting.product, scores[std::size_t(meeting.member)], method, meeting.isNext);
        });
}

} // namespace evenkeel
