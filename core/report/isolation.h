// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

namespace evenkeel {

/// What one unknown (a score, a rating) adds to each of the sums that everybody can work out: the sum, and the factor.
/// Ascending by sum, each once.
using Contribution = std::vector<std::pair<int, double>>;
/// Adds `factor` to what is there for the sum.
void addTo(Contribution &contribution, int sum, double factor);

/// All unknowns about one person.
using PersonUnknowns = std::vector<Contribution>;

/// The people (as positions in `people`, ascending) of whom a linear combination of the sums might tell something with
/// fewer than `fewest` people in it; empty where no combination does. May name too many, never too few.
///
/// A combination that is made of fewer than k people vanishes on all others, so it exists only where k - 1 people can
/// be taken away such that the contributions of the rest no longer span what all of them span. Directions in which at
/// least k people contribute cannot be lost in that way; neither can those in which k people contribute once the safe
/// ones are divided out. Whoever is left after that is named.
std::vector<int> peopleAtRisk(const std::vector<PersonUnknowns> &people, int fewest);

} // namespace evenkeel
