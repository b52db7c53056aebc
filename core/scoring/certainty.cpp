// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/certainty.h"

#include "core/base/number.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace evenkeel {
namespace {

/// How much two raters' standards differ, in levels; more raters average it out.
constexpr double raterDeviation = .3;
constexpr double highFrom = 1.645; ///< 95 % on one side of the normal distribution.
constexpr double mediumFrom = 1.0;

/// The squared standard error of a side but for what comes from the raters; none where nobody has it defined.
std::optional<double> errorWithinSquared(std::span<const Roster::Seat> people,
                                         const std::vector<MemberScores> &scores, Side side)
{
    double measured = 0;
    double fte = 0;
    int rated = 0;
    for (const Roster::Seat &person : people) {
        const MemberScores &member = scores[std::size_t(person.member)];
        if (!member.assessment.side(side))
            continue;
        const double error = person.share * member.side(side).standardError;
        measured += error * error;
        fte += person.share;
        ++rated;
    }
    if (rated == 0)
        return std::nullopt;
    const double deviation = deviationOf(people, scores, side);
    const double missing = 1 - double(rated) / double(people.size());
    return measured / (fte * fte) + missing * deviation * deviation / rated;
}

Certainty certaintyOfSide(const SideAssessment &side, const Method &method)
{
    const double threshold = side.isShortByMemory ? method.shortUntil : method.shortAbove;
    const double z = (*side.shortfall - threshold) / *side.standardError;
    return isAtLeast(z, highFrom) ? Certainty::High : isAtLeast(z, mediumFrom) ? Certainty::Medium : Certainty::Low;
}

} // namespace

RaterCensus::RaterCensus(const std::vector<MemberScores> &scores)
{
    QHash<quint64, int> known;
    const auto read = [&](SideParts &parts, Side side) {
        parts.first.reserve(scores.size() + 1);
        for (const MemberScores &member : scores) {
            parts.first.push_back(parts.parts.size());
            if (!member.assessment.side(side))
                continue;
            for (const RaterPart &part : member.side(side).raters) {
                const auto found = known.constFind(part.key);
                const int rater = found != known.cend() ? *found : int(known.size());
                if (found == known.cend())
                    known.insert(part.key, rater);
                parts.parts.push_back({rater, part.stands});
            }
        }
        parts.first.push_back(parts.parts.size());
    };
    read(m_management, Side::Management);
    read(m_leadership, Side::Leadership);
    m_inManagement.assign(std::size_t(known.size()), 0);
    m_inLeadership.assign(std::size_t(known.size()), 0);
}

void RaterCensus::add(const SideParts &side, int member, std::vector<double> &stands)
{
    const std::size_t last = side.first[std::size_t(member) + 1];
    for (std::size_t i = side.first[std::size_t(member)]; i < last; ++i) {
        const std::size_t rater = std::size_t(side.parts[i].rater);
        if (m_inManagement[rater] == 0 && m_inLeadership[rater] == 0)
            m_met.push_back(side.parts[i].rater);
        stands[rater] = std::max(stands[rater], side.parts[i].stands);
    }
}

RaterCensus::Count RaterCensus::of(std::span<const Roster::Seat> people)
{
    for (const Roster::Seat &person : people) {
        add(m_management, person.member, m_inManagement);
        add(m_leadership, person.member, m_inLeadership);
    }
    Count count{.isSameForBoth = true};
    std::sort(m_met.begin(), m_met.end());
    for (const int met : m_met) {
        double &management = m_inManagement[std::size_t(met)];
        double &leadership = m_inLeadership[std::size_t(met)];
        count.management += management;
        count.leadership += leadership;
        count.isSameForBoth = count.isSameForBoth && (management > 0) == (leadership > 0);
        management = 0;
        leadership = 0;
    }
    m_met.clear();
    return count;
}

double deviationOf(std::span<const Roster::Seat> people, const std::vector<MemberScores> &scores, Side side)
{
    double sum = 0;
    int rated = 0;
    for (const Roster::Seat &person : people) {
        if (const auto level = scores[std::size_t(person.member)].assessment.side(side)) {
            sum += *level;
            ++rated;
        }
    }
    if (rated < 2)
        return 0;
    const double mean = sum / rated;
    double squares = 0;
    for (const Roster::Seat &person : people) {
        if (const auto level = scores[std::size_t(person.member)].assessment.side(side))
            squares += (*level - mean) * (*level - mean);
    }
    return std::sqrt(squares / (rated - 1));
}

TeamErrors teamErrors(std::span<const Roster::Seat> people, const std::vector<MemberScores> &scores,
                      RaterCensus &census)
{
    TeamErrors errors{.raters = census.of(people)};
    const auto ofRaters = [](double raters) { return raterDeviation * raterDeviation / std::max(1.0, raters); };
    const auto management = errorWithinSquared(people, scores, Side::Management);
    const auto leadership = errorWithinSquared(people, scores, Side::Leadership);
    const double managementRaters = ofRaters(errors.raters.management);
    const double leadershipRaters = ofRaters(errors.raters.leadership);
    if (management)
        errors.management = std::sqrt(*management + managementRaters);
    if (leadership)
        errors.leadership = std::sqrt(*leadership + leadershipRaters);
    if (management && leadership) {
        // Raters who are too kind to one side are too kind to the other: between the two it cancels out.
        const double ofBoth = errors.raters.isSameForBoth ? 0 : managementRaters + leadershipRaters;
        errors.tilt = std::sqrt(*management + *leadership + ofBoth);
    }
    return errors;
}

std::optional<Certainty> certaintyOf(const TeamAssessment &team, const Method &method)
{
    std::optional<Certainty> certainty;
    for (const Side side : scoredSides) {
        if (!team.side(side).isShort)
            continue;
        const Certainty ofSide = certaintyOfSide(team.side(side), method);
        certainty = certainty ? std::min(*certainty, ofSide) : ofSide;
    }
    return certainty;
}

} // namespace evenkeel
