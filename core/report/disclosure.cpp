// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/disclosure.h"

#include "core/base/number.h"
#include "core/report/isolation.h"
#include "core/report/suppression.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <map>

namespace evenkeel {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Disclosure)
};

std::vector<SuppressionNode> nodesFor(const Assessment &assessment, Side side)
{
    std::vector<SuppressionNode> nodes;
    nodes.reserve(assessment.teams.size());
    for (const TeamAssessment &team : assessment.teams) {
        SuppressionNode node{team.parent, team.end, {}};
        for (const Share &share : team.direct) {
            const MemberAssessment *member = assessment.find(share.member);
            if (const std::optional<double> score = member ? member->side(side) : std::nullopt)
                node.direct.push_back({int(share.member.value()), share.share, *score});
        }
        nodes.push_back(std::move(node));
    }
    return nodes;
}

/// One person of the organization, as the competencies of one side see it.
struct Person
{
    const MemberAssessment *member;
    double share = 0; ///< In the whole organization.
    bool isDefined = false; ///< Counts in the teams' figures of the side.
    std::map<int, double> teams; ///< Shares, by the nearest printed team of each membership; none for those in none.
};

std::vector<Person> peopleOf(const Assessment &assessment, Side side, const std::vector<int> &nearest)
{
    std::vector<Person> people;
    QHash<MemberId, std::size_t> known;
    for (std::size_t team = 0; team < assessment.teams.size(); ++team) {
        for (const Share &share : assessment.teams[team].direct) {
            const MemberAssessment *member = assessment.find(share.member);
            if (!member)
                continue;
            if (!known.contains(share.member)) {
                known.insert(share.member, people.size());
                people.push_back({.member = member, .isDefined = member->side(side).has_value(), .teams = {}});
            }
            Person &person = people[known.value(share.member)];
            person.share += share.share;
            if (nearest[team] >= 0)
                person.teams[nearest[team]] += share.share;
        }
    }
    return people;
}

/// Whether the printed competencies, together with the printed figures of the teams, could tell of fewer than `fewest`
/// people. A member's side is the mean of what he or she is rated in: those rated in everything cancel out when
/// competencies are taken from totals, and what is left tells about the others.
bool couldIsolate(const std::vector<Person> &people, Side side, const std::vector<DisclosedCompetency> &competencies,
                  int fewest)
{
    std::vector<PersonUnknowns> unknowns;
    for (const Person &person : people) {
        double weight = 0;
        for (const MemberCompetency &rated : person.member->competencies)
            weight += rated.side == side ? rated.weight : 0;
        PersonUnknowns own;
        for (const MemberCompetency &rated : person.member->competencies) {
            if (rated.side != side)
                continue;
            Contribution unknown;
            // Competencies first: negative coordinates, in front of the teams'.
            const auto printed = std::find_if(competencies.begin(), competencies.end(), [&](const auto &c) {
                return c.competency == rated.competency && c.withheld == Withheld::Nothing;
            });
            if (printed != competencies.end())
                unknown.emplace_back(int(printed - competencies.begin()) - int(competencies.size()), person.share);
            if (person.isDefined) {
                for (const auto &[team, share] : person.teams)
                    unknown.emplace_back(team, share * rated.weight / weight);
            }
            if (!unknown.empty())
                own.push_back(std::move(unknown));
        }
        unknowns.push_back(std::move(own));
    }
    return !peopleAtRisk(unknowns, fewest).empty();
}

std::vector<DisclosedCompetency> discloseCompetencies(const Organization &organization, const Assessment &assessment,
                                                      Side side, const std::vector<Person> &people, bool isTotalExact,
                                                      int fewest)
{
    std::vector<DisclosedCompetency> competencies;
    for (const Competency *competency : competenciesOn(organization, assessment.asOf)) {
        const CompetencyTagging *tagging = taggingOn(organization, competency->id, assessment.asOf);
        if (!tagging || tagging->side != side)
            continue;
        DisclosedCompetency disclosed{.competency = competency->id, .side = side};
        std::vector<RatedShare> rated;
        double sum = 0;
        double fte = 0;
        for (const Person &person : people) {
            for (const MemberCompetency &x : person.member->competencies) {
                if (x.competency != competency->id)
                    continue;
                rated.push_back({int(person.member->member.value()), person.share, x.level});
                disclosed.strong += isAtLeast(x.level, 4);
                sum += person.share * x.level;
                fte += person.share;
            }
        }
        disclosed.rated = int(rated.size());
        disclosed.level = fte > 0 ? sum / fte : 1;
        disclosed.withheld = judgeGroup(rated, fewest).withheld;
        // The mean of the competencies is the total: where that is not shown, neither are they.
        if (!isTotalExact && disclosed.withheld != Withheld::TooFew)
            disclosed.withheld = Withheld::Complement;
        competencies.push_back(disclosed);
    }
    while (couldIsolate(people, side, competencies, fewest)) {
        DisclosedCompetency *smallest = nullptr;
        for (DisclosedCompetency &competency : competencies) {
            if (competency.withheld == Withheld::Nothing && (!smallest || competency.rated < smallest->rated))
                smallest = &competency;
        }
        if (!smallest) // the teams alone: decided by suppress()
            break;
        smallest->withheld = Withheld::Complement;
    }
    return competencies;
}

} // namespace

Disclosure disclose(const Organization &organization, const Assessment &assessment)
{
    Disclosure disclosure;
    disclosure.fewest = std::max(3, organization.settings.fewestShown);
    disclosure.teams.resize(assessment.teams.size());
    for (const Side side : scoredSides) {
        const std::vector<SuppressionNode> nodes = nodesFor(assessment, side);
        const std::vector<DisclosedSide> sides = suppress(nodes, disclosure.fewest);
        for (std::size_t team = 0; team < sides.size(); ++team)
            (side == Side::Management ? disclosure.teams[team].management : disclosure.teams[team].leadership)
                = sides[team];
        if (sides.empty())
            continue;
        const std::vector<DisclosedCompetency> competencies
            = discloseCompetencies(organization, assessment, side, peopleOf(assessment, side, nearestExact(nodes, sides)),
                                   sides.front().isExact(), disclosure.fewest);
        disclosure.competencies.insert(disclosure.competencies.end(), competencies.begin(), competencies.end());
    }
    return disclosure;
}

QString disclosedCount(int count, int of, int fewest, const QLocale &locale)
{
    const bool isFew = count < fewest;
    const bool isMost = of - count < fewest;
    if (isFew && isMost)
        return Tr::tr("some");
    if (isFew)
        return Tr::tr("few");
    return isMost ? Tr::tr("most") : locale.toString(count);
}

} // namespace evenkeel
