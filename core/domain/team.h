// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/checked_text.h"
#include "core/base/day.h"
#include "core/domain/ids.h"

#include <optional>
#include <tuple>
#include <utility>

namespace evenkeel {

/// A unit. Teams form one tree; the root team stands for the organization and bears its name.
struct Team
{
    TeamId id;
    Name name;
    Note note = {};
    /// Whom the team answers to; need not be a member of it.
    std::optional<MemberId> lead = {};
    /// The team is listed from its first to its last day.
    Period period = {};
    /// Siblings stand in ascending order; no two teams of an organization have the same.
    qint64 sortOrder = 0;

    friend bool operator==(const Team &, const Team &) = default;
};

/// Where a team hangs in the tree from a day on, until its next place. Only the root has no parent, and the root
/// has exactly one place, from always on.
struct TeamPlace
{
    TeamId team;
    Day from = Day::always();
    std::optional<TeamId> parent = {};

    friend bool operator==(const TeamPlace &, const TeamPlace &) = default;
};

/// What a team faces: change sets the need for leadership, complexity the need for management.
enum class Demand : quint8 { Change, Complexity };

/// How much of a demand a team itself faces from a day on, until the next entry: 1 to 5, or none, which takes an own
/// value back ("as the parent").
struct TeamDemand
{
    TeamId team;
    Demand demand = Demand::Change;
    Day from = Day::always();
    std::optional<double> value = {};

    friend bool operator==(const TeamDemand &, const TeamDemand &) = default;
};

inline TeamId keyOf(const Team &team) { return team.id; }
inline auto keyOf(const TeamPlace &place) { return std::pair(place.team, place.from); }
inline auto keyOf(const TeamDemand &entry) { return std::tuple(entry.team, entry.demand, entry.from); }

} // namespace evenkeel
