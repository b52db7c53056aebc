// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/people_sums.h"

#include <QHash>

#include <array>
#include <span>
#include <vector>

namespace evenkeel {

/// Who rated whom, for counting the distinct raters behind a team's level. Takes some 10 bytes for each member where
/// many have the same raters, and 8 more for each rater where they do not.
class RaterCensus
{
public:
    /// `scores` are of the roster's members, in their order.
    explicit RaterCensus(const std::vector<MemberScores> &scores);
    /// The member at this place is scored anew; whether others rated than before.
    bool replace(int member, const MemberScores &scores);
    /// Others rated in these teams than before.
    void forget(const std::vector<int> &nodes);

    struct Count
    {
        double management = 0;
        double leadership = 0;
        /// In whatever competency, whether a side is defined or not.
        double any = 0;
        /// The same raters are behind both.
        bool isSameForBoth = false;
    };
    /// Distinct raters behind each side of those in the node or under it who have it defined; one whose ratings stand
    /// for several counts as the largest such number. Kept until it is forgotten.
    const Count &of(const Roster &roster, int node);
    /// The same of any people; it does not matter who is among them twice.
    Count of(std::span<const Roster::Seat> people);

private:
    enum Kind { Management, Leadership, Any, KindCount };
    /// A rater, and for which kinds he or she stands for how many.
    struct Part
    {
        quint32 rater; ///< Position in m_raters.
        quint32 stands; ///< Position in m_stands above the bits of the kinds.

        friend bool operator==(const Part &, const Part &) = default;
    };
    struct Met
    {
        quint64 key;
        std::array<double, KindCount> stands = {}; ///< The most that a rating stands for; 0 where not met.
        bool isListed = false;
    };

    std::vector<Part> partsOf(const MemberScores &scores);
    quint32 placeOfStands(double stands);
    quint32 addSet(const std::vector<Part> &parts);
    std::span<const Part> setAt(quint32 set) const;
    void meet(std::span<const Part> parts);

    QHash<quint64, quint32> m_places; ///< Of keys in m_raters.
    std::vector<Met> m_raters;
    QHash<double, quint32> m_placesOfStands;
    std::vector<double> m_stands;
    std::vector<quint32> m_setOf; ///< By member.
    std::vector<Part> m_parts; ///< Set by set: members with the same raters share one.
    std::vector<quint32> m_first; ///< Of each set in m_parts, and the number of parts behind the last.
    std::vector<quint32> m_metIn; ///< By set: the last count that met it.
    quint32 m_counts = 0;
    std::vector<std::optional<Count>> m_counted; ///< By node, as far as asked for.
    std::vector<quint32> m_listed; ///< The raters met.
};

/// How far off a team's levels and tilt may be.
struct TeamErrors
{
    std::optional<double> management = {};
    std::optional<double> leadership = {};
    std::optional<double> tilt = {};
    RaterCensus::Count raters = {};
};

/// Standard errors of the levels of so many people, whom `sum` adds up: of measurement, of those not rated, and of the
/// raters' own standards.
TeamErrors teamErrors(const PeopleSum &sum, int people, const RaterCensus::Count &raters);

/// How sure it is that a short side is short; of two short sides the less sure one. The team's levels, shortness and
/// standard errors are known. None where no side is short.
std::optional<Certainty> certaintyOf(const TeamAssessment &team, const Method &method);

} // namespace evenkeel
