// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/isolation.h"

#include <cmath>
#include <set>
#include <utility>

namespace evenkeel {

namespace {

constexpr double nothing = 1e-7;
constexpr double grid = 1e6; ///< Directions nearer than this are one.

/// Directions divided out so far, each with 1 at its pivot (its first coordinate).
using Basis = std::map<int, Contribution>;

/// `vector` without its part in the basis, scaled to 1 at its first coordinate; empty where nothing is left.
Contribution reduced(Contribution vector, const Basis &basis)
{
    for (auto at = vector.begin(); at != vector.end();) {
        const auto pivot = basis.find(at->first);
        if (std::abs(at->second) < nothing) {
            at = vector.erase(at);
        } else if (pivot == basis.end()) {
            ++at;
        } else {
            const double factor = at->second;
            const int coordinate = at->first;
            for (const auto &[index, value] : pivot->second)
                vector[index] -= factor * value;
            vector.erase(coordinate);
            at = vector.upper_bound(coordinate);
        }
    }
    if (!vector.empty()) {
        const double first = vector.begin()->second;
        for (auto &[index, value] : vector)
            value /= first;
    }
    return vector;
}

using Direction = std::vector<std::pair<int, long long>>;

Direction directionOf(const Contribution &vector)
{
    Direction direction;
    direction.reserve(vector.size());
    for (const auto &[index, value] : vector)
        direction.emplace_back(index, std::llround(value * grid));
    return direction;
}

/// Unknowns that point in one direction, and whom they are about.
struct Shared
{
    Contribution vector;
    std::set<int> people;
};
using Directions = std::map<Direction, Shared>;

void add(Directions &directions, Contribution vector, const std::set<int> &people)
{
    if (vector.empty())
        return;
    Shared &shared = directions[directionOf(vector)];
    shared.people.insert(people.begin(), people.end());
    shared.vector = std::move(vector);
}

} // namespace

std::vector<int> peopleAtRisk(const std::vector<PersonUnknowns> &people, int fewest)
{
    Basis safe;
    Directions left;
    for (std::size_t person = 0; person < people.size(); ++person) {
        for (const Contribution &unknown : people[person])
            add(left, reduced(unknown, safe), {int(person)});
    }
    bool isGrowing = true;
    while (isGrowing) {
        isGrowing = false;
        for (const auto &[direction, shared] : left) {
            if (int(shared.people.size()) < fewest)
                continue;
            isGrowing = true;
            // Another direction of this round may have taken the pivot.
            Contribution vector = reduced(shared.vector, safe);
            if (!vector.empty()) {
                const int pivot = vector.begin()->first;
                safe.emplace(pivot, std::move(vector));
            }
        }
        Directions remaining;
        for (const auto &[direction, shared] : left)
            add(remaining, reduced(shared.vector, safe), shared.people);
        left = std::move(remaining);
    }
    std::set<int> named;
    for (const auto &[direction, shared] : left)
        named.insert(shared.people.begin(), shared.people.end());
    return {named.begin(), named.end()};
}

} // namespace evenkeel
