// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/certainty.h"

#include "core/base/number.h"

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

RaterCensus::RaterCensus(const std::vector<MemberScores> &scores) : m_replacement(scores.size(), -1)
{
    for (Parts &of : m_parts)
        of.first.reserve(scores.size() + 1);
    for (const MemberScores &member : scores) {
        const PartsOfOne parts = partsOf(member);
        for (std::size_t kind = 0; kind < KindCount; ++kind) {
            Parts &of = m_parts[kind];
            of.first.push_back(of.parts.size());
            of.parts.insert(of.parts.end(), parts[kind].begin(), parts[kind].end());
        }
    }
    for (Parts &of : m_parts)
        of.first.push_back(of.parts.size());
}

RaterCensus::PartsOfOne RaterCensus::partsOf(const MemberScores &scores)
{
    PartsOfOne parts;
    const auto read = [&](Kind kind, const std::vector<RaterPart> &raters) {
        parts[kind].reserve(raters.size());
        for (const RaterPart &part : raters) {
            auto place = m_places.constFind(part.key);
            if (place == m_places.cend()) {
                place = m_places.insert(part.key, int(m_keys.size()));
                m_keys.push_back(part.key);
                m_met.emplace_back();
            }
            parts[kind].push_back({*place, part.stands});
        }
    };
    if (scores.assessment.management)
        read(Management, scores.management.raters);
    if (scores.assessment.leadership)
        read(Leadership, scores.leadership.raters);
    read(Any, scores.raters);
    return parts;
}

void RaterCensus::replace(int member, const MemberScores &scores)
{
    int &place = m_replacement[std::size_t(member)];
    if (place < 0) {
        place = int(m_replacements.size());
        m_replacements.emplace_back();
    }
    m_replacements[std::size_t(place)] = partsOf(scores);
}

void RaterCensus::meet(Kind kind, std::span<const Part> parts)
{
    for (const Part &part : parts) {
        Met &rater = m_met[std::size_t(part.rater)];
        if (!rater.isListed) {
            rater.isListed = true;
            m_listed.push_back(part.rater);
        }
        rater.stands[kind] = std::max(rater.stands[kind], part.stands);
    }
}

RaterCensus::Count RaterCensus::of(std::span<const Roster::Seat> people)
{
    for (const Roster::Seat &person : people) {
        const int replacement = m_replacement[std::size_t(person.member)];
        for (const Kind kind : {Management, Leadership, Any}) {
            if (replacement >= 0) {
                meet(kind, m_replacements[std::size_t(replacement)][kind]);
                continue;
            }
            const Parts &of = m_parts[kind];
            const std::size_t first = of.first[std::size_t(person.member)];
            meet(kind, std::span(of.parts).subspan(first, of.first[std::size_t(person.member) + 1] - first));
        }
    }
    // In one order whatever was met first: sums of parts of raters are then the same to the last digit.
    std::sort(m_listed.begin(), m_listed.end(),
              [this](int a, int b) { return m_keys[std::size_t(a)] < m_keys[std::size_t(b)]; });
    Count count{.isSameForBoth = true};
    for (const int rater : m_listed) {
        Met &met = m_met[std::size_t(rater)];
        count.management += met.stands[Management];
        count.leadership += met.stands[Leadership];
        count.any += met.stands[Any];
        count.isSameForBoth = count.isSameForBoth && (met.stands[Management] > 0) == (met.stands[Leadership] > 0);
        met = {};
    }
    m_listed.clear();
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
