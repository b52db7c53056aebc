// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/assessment.h"

#include <QLocale>
#include <QString>

#include <optional>
#include <vector>

namespace evenkeel {

/// Why everybody may not see one side of a team, or all that they may see of it.
enum class Withheld : quint8 {
    Nothing, ///< The figure is shown.
    Extreme, ///< Beyond the values that may be shown: "over 95" in its place.
    Alike, ///< The members' scores are too alike: only the standing word.
    TooFew, ///< Fewer than k people rated on that side.
    OnePerson, ///< One member holds more than 80 % of the FTE.
    Complement, ///< So that a smaller hidden group cannot be worked out from it.
};

/// One side of one team, as everybody may see it.
struct DisclosedSide
{
    Withheld withheld = Withheld::TooFew;
    /// With Extreme: the nearest strength that may be shown, 0-100, and whether the true one lies above it.
    int bound = 0;
    bool isAbove = false;

    /// Words may be said of it.
    bool isVisible() const { return withheld <= Withheld::Alike; }
    /// The number itself is printed.
    bool isExact() const { return withheld == Withheld::Nothing; }
};

/// One team, as everybody may see it.
struct DisclosedTeam
{
    DisclosedSide management;
    DisclosedSide leadership;

    const DisclosedSide &side(Side side) const { return side == Side::Management ? management : leadership; }
    /// A standing says something of both sides.
    bool isStandingVisible() const { return management.isVisible() && leadership.isVisible(); }
};

/// One competency of the whole organization, as everybody may see it.
struct DisclosedCompetency
{
    CompetencyId competency;
    Side side = Side::Management;
    Withheld withheld = Withheld::TooFew;
    double level = 1; ///< FTE mean, 1-5; meant for printing only where `withheld` is Nothing.
    int rated = 0;
    int strong = 0; ///< At level 4 or above.
};

/// What everybody may see of an assessment (model.md, "What nobody may work out", rules 1, 2, 3, 6). Decided for the
/// whole tree at once, whatever part of it is printed, so that no two pages together give away what one alone hides:
/// from all figures shown, known shares and known memberships, no group of fewer than k people can be worked out, by
/// team, by people in several teams, or by way of the competencies.
struct Disclosure
{
    int fewest = 5; ///< k
    /// As Assessment::teams.
    std::vector<DisclosedTeam> teams;
    /// Management's first; neutral ones are not listed. In the competencies' order.
    std::vector<DisclosedCompetency> competencies;
};

Disclosure disclose(const Organization &organization, const Assessment &assessment);

/// A count of people as everybody may see it (rule 7): the number where it and the rest are both at least k, else
/// "few", "most" or "some".
QString disclosedCount(int count, int of, int fewest, const QLocale &locale);

} // namespace evenkeel
