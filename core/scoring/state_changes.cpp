// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/state_changes.h"

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

/// Whether teams, their places and demands, memberships and competencies are the same.
bool isSameHouse(const Organization &a, const Organization &b)
{
    return a.root == b.root && areListedAlike(a.teams, b.teams) && a.places == b.places && a.demands == b.demands
        && a.memberships == b.memberships && areListedAlike(a.competencies, b.competencies)
        && a.taggings == b.taggings;
}

/// The members whose ratings are not the same list, ascending.
std::vector<MemberId> ratedAnew(const SharedTable<MemberRatings> &before, const SharedTable<MemberRatings> &now)
{
    std::vector<MemberId> members;
    auto was = before.begin();
    auto is = now.begin();
    while (was != before.end() || is != now.end()) {
        if (is == now.end() || (was != before.end() && was->member < is->member)) {
            members.push_back((was++)->member);
        } else if (was == before.end() || is->member < was->member) {
            members.push_back((is++)->member);
        } else {
            if (was->list != is->list)
                members.push_back(is->member);
            ++was;
            ++is;
        }
    }
    return members;
}

} // namespace

StateChanges stateChanges(const ScoredState &before, const Organization &now, const ScoringRules &rules)
{
    if (rules != before.rules)
        return {};
    return {.isEveryScore = false,
            .isTheHouse = !isSameHouse(before.organization, now),
            .members = ratedAnew(before.organization.ratings, now.ratings)};
}

} // namespace evenkeel
