// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/checked_text.h"
#include "core/base/day.h"
#include "core/domain/ids.h"
#include "core/domain/side.h"

#include <array>
#include <utility>

namespace evenkeel {

/// A named ability that people are rated in. Codes, where there is one, differ without regard to case, and so do the
/// names.
struct Competency
{
    CompetencyId id;
    /// Short key, such as "K.M1"; may be empty.
    Line code = {};
    Name name;
    Line group = {};
    Note definition = {};
    /// What levels 1 to 5 look like; each may be empty.
    std::array<Note, 5> anchors = {};
    /// It can be rated, and counts, from its first to its last day.
    Period period = {};
    /// Ascending; no two competencies have the same.
    qint64 sortOrder = 0;

    friend bool operator==(const Competency &, const Competency &) = default;
};

/// A competency's side and weight from a day on, until the next. Each competency has one from always on.
struct CompetencyTagging
{
    CompetencyId competency;
    Day from = Day::always();
    Side side = Side::Neutral;
    /// Above 0 and at most 100.
    double weight = 1;

    friend bool operator==(const CompetencyTagging &, const CompetencyTagging &) = default;
};

inline CompetencyId keyOf(const Competency &competency) { return competency.id; }
inline auto keyOf(const CompetencyTagging &tagging) { return std::pair(tagging.competency, tagging.from); }

} // namespace evenkeel
