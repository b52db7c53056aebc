// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organization.h"

#include <array>
#include <optional>
#include <vector>

namespace evenkeel {

struct JudgedDay;

/// Why a team's level is another one on a later day, in the order in which it is told apart.
enum class ChangeCause : quint8 {
    Left, ///< Who was counted and is not in the team any more.
    NoLongerRated, ///< Who is still there, with the side not defined any more.
    Growth, ///< Other ratings of those who are counted on both days.
    Retagged, ///< Other competencies, sides and weights: the same ratings, counted otherwise.
    Shares, ///< Other shares (FTE) of those who are counted on both days.
    NewlyRated, ///< Who was there before, with the side not defined then.
    Came, ///< Who is counted and was not in the team before.
};
inline constexpr std::array changeCauses = {
    ChangeCause::Left,   ChangeCause::NoLongerRated, ChangeCause::Growth, ChangeCause::Retagged,
    ChangeCause::Shares, ChangeCause::NewlyRated,    ChangeCause::Came};

/// So many people, and what they did to the level.
struct ChangePart
{
    int people = 0;
    double levels = 0;

    friend bool operator==(const ChangePart &, const ChangePart &) = default;
};

/// One side of one team on two days. The level is an FTE mean; the parts are what each step does to it, one after the
/// other: those who left are taken out, then those no longer rated; the ones who stayed change their ratings, are
/// counted by the new competencies and work their new shares; those newly rated are taken in, then those who came. The
/// parts sum to `after - before`. Where nobody stayed, the whole change is with the first who were taken in.
/// (This program's convention: the article knows no such sum, and another order would give other parts.)
struct SideChange
{
    /// Levels of everybody counted; none where nobody is.
    std::optional<double> before = {};
    std::optional<double> after = {};
    /// Levels of those counted on both days; `sameAfter - sameBefore` is growth, re-tagging and shares together.
    std::optional<double> sameBefore = {};
    std::optional<double> sameAfter = {};
    /// How many those are.
    int same = 0;
    double needBefore = 3;
    double needAfter = 3;
    /// In the order of changeCauses; all 0 levels where a level is missing.
    std::array<ChangePart, changeCauses.size()> parts = {};

    const ChangePart &part(ChangeCause cause) const { return parts[std::size_t(cause)]; }

    friend bool operator==(const SideChange &, const SideChange &) = default;
};

/// One team on two days.
struct TeamChange
{
    TeamId team;
    /// On the later day where it is listed then, else on the earlier one; none for the root.
    std::optional<TeamId> parent = {};
    bool wasListed = false;
    bool isListed = false;
    /// Not enough data to judge it on that day; false where it was not listed.
    bool wasThin = false;
    bool isThin = false;
    SideChange management = {};
    SideChange leadership = {};

    const SideChange &side(Side side) const { return side == Side::Management ? management : leadership; }

    friend bool operator==(const TeamChange &, const TeamChange &) = default;
};

/// The teams listed on the later day, in the tree's order, then those listed only on the earlier one, in its order.
/// Takes some 20 ms at 10,000 people. `before` lies before `after`.
std::vector<TeamChange> changesBetween(const Organization &organization, Day before, Day after);
/// The same for one who has judged the two days already.
std::vector<TeamChange> changesBetween(const Organization &organization, const JudgedDay &before,
                                       const JudgedDay &after);

} // namespace evenkeel
