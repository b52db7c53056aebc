// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/isolation.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <set>
#include <unordered_map>

namespace evenkeel {

namespace {

constexpr double nothing = 1e-7;
constexpr double grid = 1e6; ///< Directions nearer than this are one.

/// Directions divided out so far, each with 1 at its pivot, which is its last coordinate: a competency's sum comes
/// before the teams', so that each team is told by competencies at once and no chain of teams grows.
using Basis = std::unordered_map<int, Contribution>;

/// `vector` - `factor` `other`, both but for the last coordinate of each.
Contribution differenceBelow(const Contribution &vector, double factor, const Contribution &other)
{
    Contribution difference;
    difference.reserve(vector.size() + other.size() - 2);
    auto one = vector.begin();
    auto two = other.begin();
    const auto oneEnd = std::prev(vector.end());
    const auto twoEnd = std::prev(other.end());
    while (one != oneEnd || two != twoEnd) {
        if (two == twoEnd || (one != oneEnd && one->first < two->first)) {
            difference.push_back(*one++);
        } else if (one == oneEnd || two->first < one->first) {
            difference.emplace_back(two->first, -factor * two->second);
            ++two;
        } else {
            difference.emplace_back(one->first, one->second - factor * two->second);
            ++one;
            ++two;
        }
    }
    return difference;
}

/// `vector` without its part in the basis, scaled to 1 at its first coordinate; empty where nothing is left.
Contribution reduced(Contribution vector, const Basis &basis)
{
    Contribution left; // the last coordinate first
    while (!vector.empty()) {
        const auto [coordinate, value] = vector.back();
        if (std::abs(value) < nothing) {
            vector.pop_back();
        } else if (const auto pivot = basis.find(coordinate); pivot != basis.end()) {
            vector = differenceBelow(vector, value, pivot->second);
        } else {
            left.push_back(vector.back());
            vector.pop_back();
        }
    }
    std::reverse(left.begin(), left.end());
    if (!left.empty()) {
        const double first = left.front().second;
        for (auto &[coordinate, value] : left)
            value /= first;
    }
    return left;
}

void addTo(Basis &basis, Contribution vector)
{
    const double last = vector.back().second;
    for (auto &[coordinate, value] : vector)
        value /= last;
    const int pivot = vector.back().first;
    basis.emplace(pivot, std::move(vector));
}

using Direction = std::vector<std::pair<int, long long>>;

struct DirectionHash
{
    std::size_t operator()(const Direction &direction) const
    {
        std::size_t hash = direction.size();
        for (const auto &[coordinate, value] : direction) {
            for (const std::size_t part : {std::size_t(coordinate), std::size_t(value)})
                hash ^= part + 0x9e3779b97f4a7c15ull + (hash << 6) + (hash >> 2);
        }
        return hash;
    }
};

Direction directionOf(const Contribution &vector)
{
    Direction direction;
    direction.reserve(vector.size());
    for (const auto &[coordinate, value] : vector)
        direction.emplace_back(coordinate, std::llround(value * grid));
    return direction;
}

/// Unknowns that point in one direction, and whom they are about.
struct Shared
{
    Contribution vector;
    std::vector<int> people; ///< Ascending, each once.
};

/// In the order in which they were met.
class Directions
{
public:
    void add(Contribution vector, const std::vector<int> &people)
    {
        if (vector.empty())
            return;
        const auto [known, isNew] = m_places.try_emplace(directionOf(vector), m_shared.size());
        if (isNew) {
            m_shared.push_back({std::move(vector), people});
            return;
        }
        std::vector<int> &met = m_shared[known->second].people;
        if (people.size() == 1 && met.back() <= people.front()) {
            if (met.back() < people.front())
                met.push_back(people.front());
            return;
        }
        std::vector<int> all;
        all.reserve(met.size() + people.size());
        std::set_union(met.begin(), met.end(), people.begin(), people.end(), std::back_inserter(all));
        met = std::move(all);
    }
    const std::vector<Shared> &shared() const { return m_shared; }

private:
    std::unordered_map<Direction, std::size_t, DirectionHash> m_places;
    std::vector<Shared> m_shared;
};

} // namespace

void addTo(Contribution &contribution, int sum, double factor)
{
    const auto at = std::lower_bound(contribution.begin(), contribution.end(), sum,
                                     [](const auto &one, int wanted) { return one.first < wanted; });
    if (at != contribution.end() && at->first == sum)
        at->second += factor;
    else
        contribution.insert(at, {sum, factor});
}

std::vector<int> peopleAtRisk(const std::vector<PersonUnknowns> &people, int fewest)
{
    Basis safe;
    Directions left;
    for (std::size_t person = 0; person < people.size(); ++person) {
        for (const Contribution &unknown : people[person])
            left.add(reduced(unknown, safe), {int(person)});
    }
    bool isGrowing = true;
    while (isGrowing) {
        isGrowing = false;
        for (const Shared &shared : left.shared()) {
            if (int(shared.people.size()) < fewest)
                continue;
            isGrowing = true;
            // Another direction of this round may have taken the pivot.
            if (Contribution vector = reduced(shared.vector, safe); !vector.empty())
                addTo(safe, std::move(vector));
        }
        Directions remaining;
        for (const Shared &shared : left.shared())
            remaining.add(reduced(shared.vector, safe), shared.people);
        left = std::move(remaining);
    }
    std::set<int> named;
    for (const Shared &shared : left.shared())
        named.insert(shared.people.begin(), shared.people.end());
    return {named.begin(), named.end()};
}

} // namespace evenkeel
