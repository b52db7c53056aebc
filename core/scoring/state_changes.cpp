// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/state_changes.h"

#include "core/domain/rating_days.h"

namespace evenkeel {
namespace {

/// Whether the rows are the same but for what is merely written: names and texts.
template <class Table>
bool areListedAlike(const Table &a, const Table &b)
{
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](const auto &one, const auto &other) {
        return one.id == other.id && one.period == other.period && one.sortOrder == other.sortOrder;
    });
}

/// Whether teams and their places and competencies are the same.
bool isSameHouse(const Organization &a, const Organization &b)
{
    return a.root == b.root && areListedAlike(a.teams, b.teams) && a.places == b.places
        && areListedAlike(a.competencies, b.competencies)
        && a.taggings == b.taggings;
}

std::vector<Period> changedSeatings(const SharedTable<Membership> &before, const SharedTable<Membership> &now)
{
    std::vector<Period> periods;
    if (before == now)
        return periods;
    auto was = before.begin();
    auto is = now.begin();
    while (was != before.end() || is != now.end()) {
        if (is == now.end() || (was != before.end() && was->id < is->id)) {
            periods.push_back((was++)->period);
        } else if (was == before.end() || is->id < was->id) {
            periods.push_back((is++)->period);
        } else {
            if (!(*was == *is)) {
                periods.push_back(was->period);
                periods.push_back(is->period);
            }
            ++was;
            ++is;
        }
    }
    return periods;
}

} // namespace

StateChanges stateChanges(const ScoredState &before, const Organization &now, const ScoringRules &rules)
{
    if (rules != before.rules)
        return {};
    return {.isEveryScore = false,
            .isTheHouse = !isSameHouse(before.organization, now),
            .seatings = changedSeatings(before.organization.memberships, now.memberships),
            .areNeeds = !(before.organization.demands == now.demands),
            .members = ratedAnew(before.organization.ratings, now.ratings)};
}

} // namespace evenkeel
