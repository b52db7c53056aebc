// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/certainty.h"

#include "core/base/number.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace evenkeel {
namespace {

/// How much two raters' standards differ, in levels; more raters average it out.
constexpr double raterDeviation = .3;
constexpr double highFrom = 1.645; ///< 95 % on one side of the normal distribution.
constexpr double mediumFrom = 1.0;

/// The squared standard error but for what comes from the raters; none where nobody has the side defined.
std::optional<double> errorWithinSquared(const PeopleSum::OfSide &side, int people)
{
    const int rated = side.levels.count();
    if (rated == 0)
        return std::nullopt;
    const double missing = 1 - double(rated) / people;
    const double deviation = side.levels.deviation();
    return side.measured / (side.fte * side.fte) + missing * deviation * deviation / rated;
}

Certainty certaintyOfSide(const SideAssessment &side, const Method &method)
{
    const double threshold = side.isShortByMemory ? method.shortUntil : method.shortAbove;
    const double z = (*side.shortfall - threshold) / *side.standardError;
    return isAtLeast(z, highFrom) ? Certainty::High : isAtLeast(z, mediumFrom) ? Certainty::Medium : Certainty::Low;
}

} // namespace

RaterCensus::RaterCensus(const std::vector<MemberScores> &scores) : m_first{0}
{
    QHash<std::size_t, quint32> known; // sets by what they hash to; of two that hash alike the later one is not shared
    m_setOf.reserve(scores.size());
    for (const MemberScores &member : scores) {
        const std::vector<Part> parts = partsOf(member);
        std::size_t hash = parts.size();
        for (const Part &part : parts)
            hash = qHashMulti(hash, part.rater, part.stands);
        const auto like = known.constFind(hash);
        if (like != known.cend() && std::ranges::equal(setAt(*like), parts)) {
            m_setOf.push_back(*like);
            continue;
        }
        m_setOf.push_back(addSet(parts));
        if (like == known.cend())
            known.insert(hash, m_setOf.back());
    }
}

quint32 RaterCensus::placeOfStands(double stands)
{
    const auto known = m_placesOfStands.constFind(stands);
    if (known != m_placesOfStands.cend())
        return *known;
    m_stands.push_back(stands);
    return *m_placesOfStands.insert(stands, quint32(m_stands.size() - 1));
}

std::vector<RaterCensus::Part> RaterCensus::partsOf(const MemberScores &scores)
{
    std::vector<Part> parts;
    const auto read = [&](Kind kind, const std::vector<RaterPart> &raters) {
        for (const RaterPart &part : raters) {
            auto place = m_places.constFind(part.key);
            if (place == m_places.cend()) {
                place = m_places.insert(part.key, quint32(m_raters.size()));
                m_raters.push_back({.key = part.key});
            }
            const Part alike{*place, placeOfStands(part.stands) << KindCount};
            const auto known = std::find_if(parts.begin(), parts.end(), [&](const Part &other) {
                return other.rater == alike.rater && other.stands >> KindCount == alike.stands >> KindCount;
            });
            (known != parts.end() ? *known : parts.emplace_back(alike)).stands |= 1u << kind;
        }
    };
    if (scores.assessment.management)
        read(Management, scores.management.raters);
    if (scores.assessment.leadership)
        read(Leadership, scores.leadership.raters);
    read(Any, scores.raters);
    return parts;
}

quint32 RaterCensus::addSet(const std::vector<Part> &parts)
{
    m_parts.insert(m_parts.end(), parts.begin(), parts.end());
    m_first.push_back(quint32(m_parts.size()));
    m_metIn.push_back(0);
    return quint32(m_metIn.size() - 1);
}

std::span<const RaterCensus::Part> RaterCensus::setAt(quint32 set) const
{
    return std::span(m_parts).subspan(m_first[set], m_first[set + 1] - m_first[set]);
}

bool RaterCensus::replace(int member, const MemberScores &scores)
{
    quint32 &set = m_setOf[std::size_t(member)];
    const std::vector<Part> parts = partsOf(scores);
    if (std::ranges::equal(setAt(set), parts))
        return false;
    set = addSet(parts);
    return true;
}

void RaterCensus::forget(const std::vector<int> &nodes)
{
    for (const int node : nodes) {
        if (std::size_t(node) < m_counted.size())
            m_counted[std::size_t(node)].reset();
    }
}

const RaterCensus::Count &RaterCensus::of(const Roster &roster, int node)
{
    if (m_counted.empty())
        m_counted.resize(roster.tree().nodes().size());
    std::optional<Count> &counted = m_counted[std::size_t(node)];
    if (!counted)
        counted = of(roster.seatsUnder(node));
    return *counted;
}

void RaterCensus::meet(std::span<const Part> parts)
{
    for (const Part &part : parts) {
        Met &rater = m_raters[part.rater];
        if (!rater.isListed) {
            rater.isListed = true;
            m_listed.push_back(part.rater);
        }
        const double stands = m_stands[part.stands >> KindCount];
        for (std::size_t kind = 0; kind < KindCount; ++kind) {
            if (part.stands & 1u << kind)
                rater.stands[kind] = std::max(rater.stands[kind], stands);
        }
    }
}

RaterCensus::Count RaterCensus::of(std::span<const Roster::Seat> people)
{
    ++m_counts;
    for (const Roster::Seat &person : people) {
        const quint32 set = m_setOf[std::size_t(person.member)];
        if (std::exchange(m_metIn[set], m_counts) != m_counts)
            meet(setAt(set));
    }
    // In one order whatever was met first: sums of parts of raters are then the same to the last digit.
    std::sort(m_listed.begin(), m_listed.end(),
              [this](quint32 a, quint32 b) { return m_raters[a].key < m_raters[b].key; });
    Count count{.isSameForBoth = true};
    for (const quint32 rater : m_listed) {
        Met &met = m_raters[rater];
        count.management += met.stands[Management];
        count.leadership += met.stands[Leadership];
        count.any += met.stands[Any];
        count.isSameForBoth = count.isSameForBoth && (met.stands[Management] > 0) == (met.stands[Leadership] > 0);
        met = {.key = met.key};
    }
    m_listed.clear();
    return count;
}

TeamErrors teamErrors(const PeopleSum &sum, int people, const RaterCensus::Count &raters)
{
    TeamErrors errors{.raters = raters};
    const auto ofRaters = [](double distinct) { return raterDeviation * raterDeviation / std::max(1.0, distinct); };
    const auto management = errorWithinSquared(sum.management, people);
    const auto leadership = errorWithinSquared(sum.leadership, people);
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
