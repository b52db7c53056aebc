// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organization.h"

#include <QHash>
#include <QList>

#include <optional>
#include <utility>
#include <vector>

namespace evenkeel {

/// How a team stands against its need.
enum class Standing : quint8 { Balanced, BrinkOfChaos, Bureaucratic, ThinOnBoth, NotEnoughData };

/// How far below its need a short side is.
enum class Severity : quint8 { Notice, Warning, Critical };

/// How sure an alert is. It chooses the words only.
enum class Certainty : quint8 { Low, Medium, High };

/// What stands beside the standing; in the order in which flags are listed.
enum class Flag : quint8 {
    HiddenImbalance,
    SinglePoint,
    SinglePointManagement,
    SinglePointLeadership,
    Squeezed,
    Uneven,
    Surplus,
    Fading,
    Overlooked,
};

/// Display value of a level: 0-100, `25 (level - 1)` (model.md). Not rounded.
constexpr double strengthOf(double level) { return 25 * (level - 1); }

/// What one member is rated in one competency on the day; a competency without a countable source is not listed.
struct MemberCompetency
{
    CompetencyId competency;
    Side side = Side::Neutral;
    double weight = 1;
    /// 1-5, pooled over the sources (model.md 3).
    double level = 0;
    /// Standard error of measurement of `level`.
    double standardError = 0;

    friend bool operator==(const MemberCompetency &, const MemberCompetency &) = default;
};

/// One member's scores on the day. Defined sides have at least half of their weight rated.
struct MemberAssessment
{
    MemberId member;
    std::optional<double> management = {};
    std::optional<double> leadership = {};
    /// In the competencies' order.
    std::vector<MemberCompetency> competencies = {};

    std::optional<double> side(Side side) const { return side == Side::Management ? management : leadership; }

    friend bool operator==(const MemberAssessment &, const MemberAssessment &) = default;
};

inline MemberId keyOf(const MemberAssessment &member) { return member.member; }

/// A member's part of a team: the sum of the shares in it, and in it alone or also in the teams under it.
struct Share
{
    MemberId member;
    double share;

    friend bool operator==(const Share &, const Share &) = default;
};

/// One side of one team. Levels are 1-5.
struct SideAssessment
{
    /// FTE mean over the members with the side defined; none where there is none.
    std::optional<double> level = {};
    /// `needAtZero + needPerStep * demand`.
    double need = 3;
    /// The demand (change for leadership, complexity for management) that the need comes from, 1-5.
    double demand = 3;
    /// max(0, need - level); none without a level.
    std::optional<double> shortfall = {};
    /// Members with the side defined.
    int rated = 0;
    /// Their FTE in the team.
    double ratedFte = 0;
    /// At least `fewestRated` members, holding at least `fewestRatedShare` of the team's FTE.
    bool enoughData = false;
    /// Below the need, with the memory of earlier rounds; false where either side lacks data.
    bool isShort = false;
    /// Short when the last earlier round with enough data was judged: until below `shortUntil` it stays so.
    bool wasShort = false;
    /// Short only because it was in an earlier round (its shortfall is at most `shortAbove`).
    bool isShortByMemory = false;
    /// Severity of this side alone; none where it is not short.
    std::optional<Severity> severity = {};
    /// Of `level`; none without a level.
    std::optional<double> standardError = {};
    /// Distinct raters behind `level` (model.md 13, R).
    double raters = 0;

    /// Strength above (+) or below (-) the need, in levels.
    std::optional<double> gap() const { return level ? std::optional(*level - need) : std::nullopt; }

    friend bool operator==(const SideAssessment &, const SideAssessment &) = default;
};

/// Where a team stood when an earlier round was judged.
struct EarlierStanding
{
    Day judgedOn;
    /// Level minus need; none without a level.
    std::optional<double> managementGap = {};
    std::optional<double> leadershipGap = {};
    Standing standing = Standing::NotEnoughData;

    friend bool operator==(const EarlierStanding &, const EarlierStanding &) = default;
};

/// What a member with both sides defined is strong in.
enum class StrongIn : quint8 { Both, Management, Leadership, Neither };

/// How many members with both sides defined are strong in which.
struct HeadCounts
{
    int both = 0;
    int management = 0;
    int leadership = 0;
    int neither = 0;

    int &of(StrongIn which)
    {
        switch (which) {
        case StrongIn::Both: return both;
        case StrongIn::Management: return management;
        case StrongIn::Leadership: return leadership;
        case StrongIn::Neither: break;
        }
        return neither;
    }
    int of(StrongIn which) const { return HeadCounts(*this).of(which); }
    int rated() const { return both + management + leadership + neither; }

    friend bool operator==(const HeadCounts &, const HeadCounts &) = default;
};

/// One competency over the members of a team and the teams under it.
struct CompetencyProfile
{
    CompetencyId competency;
    Side side = Side::Neutral;
    /// FTE mean over the members rated in it, 1-5; none where nobody is.
    std::optional<double> level = {};
    int rated = 0;
    /// Of them, those at level 4 or more.
    int strong = 0;

    friend bool operator==(const CompetencyProfile &, const CompetencyProfile &) = default;
};

/// One team on the day, with the teams under it.
struct TeamAssessment
{
    TeamId team;
    /// Position of the parent in Assessment::teams, -1 for the root.
    int parent = -1;
    int depth = 0;
    /// The teams from this one up to, not including, `end` in Assessment::teams are its subtree.
    int end = 0;
    /// Heads with a membership here or below on the day, rated or not, once each.
    int members = 0;
    /// Of them, those with both sides defined.
    int rated = 0;
    double fte = 0;
    SideAssessment management = {};
    SideAssessment leadership = {};
    /// Leadership's gap minus management's; positive leans to leadership. None unless both sides have a level.
    std::optional<double> tilt = {};
    /// Of `tilt`; none without one.
    std::optional<double> tiltError = {};
    /// 0-100 (model.md 11); none unless both sides have a level.
    std::optional<double> adequacy = {};
    Standing standing = Standing::NotEnoughData;
    std::optional<Severity> severity = {};
    std::optional<Certainty> certainty = {};
    std::vector<Flag> flags = {};
    HeadCounts strongIn = {};
    /// (Member, competency) pairs that are rated, of both sides.
    int ratedPairs = 0;
    /// Distinct raters whose ratings of its people count, in whatever competency; self left out.
    double raters = 0;
    /// When anybody in it was last rated, on the day or before; none where nobody was.
    std::optional<Day> lastRated = {};
    /// Those who are in this team itself, by member; the teams under it not counted.
    QList<Share> direct = {};
    /// The competencies that count on the day, in their order, management first; neutral ones last.
    QList<CompetencyProfile> competencies = {};
    /// One for each day before this one on which a round was judged and the team was listed, oldest first.
    QList<EarlierStanding> earlier = {};

    const SideAssessment &side(Side side) const { return side == Side::Management ? management : leadership; }

    friend bool operator==(const TeamAssessment &, const TeamAssessment &) = default;
};

/// All that model.md says of an organization on a day.
struct Assessment
{
    Day asOf;
    /// The root first, then depth first by sort order; only teams listed on the day.
    std::vector<TeamAssessment> teams = {};
    /// Everybody who has a membership on the day, by id. In chunks that assessments of one day share.
    SharedTable<MemberAssessment> members = {};
    /// Where each team stands in `teams`.
    QHash<TeamId, int> positions = {};

    /// Null where the team is not listed on the day.
    const TeamAssessment *find(TeamId team) const;
    const MemberAssessment *find(MemberId member) const { return members.find(member); }
    /// Everybody in the team and under it, by member id, with the sum of the shares.
    std::vector<Share> sharesIn(const TeamAssessment &team) const;
    /// As sharesIn(), with what is known of each. Valid while this assessment lives.
    std::vector<std::pair<const MemberAssessment *, double>> peopleIn(const TeamAssessment &team) const;
    /// The direct child teams, in order.
    std::vector<const TeamAssessment *> childrenOf(const TeamAssessment &team) const;

    friend bool operator==(const Assessment &, const Assessment &) = default;
};

/// Everything model.md computes for `day`, from "what holds on the day" to standing and severity.
Assessment assess(const Organization &organization, Day day);

/// How many of the (member, competency) pairs of the team are rated, and how many there are.
struct Coverage
{
    int rated = 0;
    int possible = 0;
};
Coverage coverageOf(const Organization &organization, const Assessment &assessment, const TeamAssessment &team);

} // namespace evenkeel
