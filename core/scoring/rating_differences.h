// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organization.h"

#include <optional>
#include <span>
#include <vector>

namespace evenkeel {

/// So many levels apart is worth a talk.
inline constexpr double farApart = 2;

/// A level that was given, or the mean of several.
struct SaidLevel
{
    Source source = Source::Supervisor;
    /// None for a mean.
    std::optional<RaterId> rater = {};
    double level = 0; ///< 1-5
    /// How many raters it stands for.
    double raters = 1;
    /// Of peers and reports together, since one of them has too few raters to be seen alone.
    bool isPooled = false;

    friend bool operator==(const SaidLevel &, const SaidLevel &) = default;
};

/// Where those who rate one person in one competency see it otherwise.
struct RatingDifference
{
    enum class Between : quint8 {
        Supervisors, ///< `said` are their ratings, the lowest first.
        SelfAndOthers, ///< `said` are self first, then the others by source; no rater of theirs is named.
    };

    MemberId member;
    CompetencyId competency;
    Between between = Between::Supervisors;
    /// Levels: how far the highest supervisor lies above the lowest; self above what the others come to, below it where
    /// negative.
    double apart = 0;
    std::vector<SaidLevel> said = {};

    friend bool operator==(const RatingDifference &, const RatingDifference &) = default;
};

/// Where supervisors of these members are two levels or more apart on `day`, and where self and the others are: the others
/// are weighed as model.md says, peers and reports only from three raters on. Of what counts on `day`; the widest first,
/// then in the order of the members and competencies. For the owner of the file.
std::vector<RatingDifference> ratingDifferences(const Organization &organization, std::span<const MemberId> members,
                                                Day day);

} // namespace evenkeel
