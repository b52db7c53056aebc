// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/disclosure.h"
#include "core/report/suppression.h"
#include "tests/support/organization_builder.h"

#include <gtest/gtest.h>

#include <map>
#include <random>
#include <set>

using namespace Qt::StringLiterals;

// The attacker knows everything but the ratings: who is in which team with which share, who is rated in what, how the
// figures are computed. From all figures printed he or she forms every linear combination, and has won when one of
// them tells of fewer than k people. All arithmetic is modulo a prime, so that there is no rounding to argue about.
namespace evenkeel {

namespace {

constexpr qint64 prime = 1'000'000'007;

qint64 power(qint64 base, qint64 exponent)
{
    qint64 result = 1;
    for (; exponent > 0; exponent /= 2, base = base * base % prime) {
        if (exponent % 2)
            result = result * base % prime;
    }
    return result;
}
qint64 inverse(qint64 value) { return power((value % prime + prime) % prime, prime - 2); }

/// For each person the unknowns that are about him or her, each with its factor in every printed figure.
using Unknown = std::vector<qint64>;
using People = std::vector<std::vector<Unknown>>;

int rankWithout(const People &people, const std::set<int> &without, std::size_t figures)
{
    std::vector<Unknown> basis;
    std::vector<std::size_t> pivots;
    for (int person = 0; person < int(people.size()); ++person) {
        if (without.contains(person))
            continue;
        for (Unknown column : people[std::size_t(person)]) {
            for (std::size_t b = 0; b < basis.size(); ++b) {
                const qint64 factor = column[pivots[b]];
                for (std::size_t at = 0; factor != 0 && at < figures; ++at)
                    column[at] = (column[at] + (prime - factor) * basis[b][at]) % prime;
            }
            std::size_t pivot = 0;
            while (pivot < figures && column[pivot] == 0)
                ++pivot;
            if (pivot == figures)
                continue;
            const qint64 scale = inverse(column[pivot]);
            for (qint64 &value : column)
                value = value * scale % prime;
            basis.push_back(std::move(column));
            pivots.push_back(pivot);
        }
    }
    return int(basis.size());
}

/// Whether some combination of the figures tells of `fewest - 1` people at most. Those who can be told of are exactly
/// those without whom the others' unknowns span less.
bool isWon(const People &people, int fewest, std::size_t figures)
{
    const int full = rankWithout(people, {}, figures);
    std::set<int> taken;
    const auto tryMore = [&](auto &self, int next) -> bool {
        if (!taken.empty() && rankWithout(people, taken, figures) < full)
            return true;
        if (int(taken.size()) == fewest - 1)
            return false;
        for (int person = next; person < int(people.size()); ++person) {
            taken.insert(person);
            if (self(self, person + 1))
                return true;
            taken.erase(person);
        }
        return false;
    };
    return full > 0 && tryMore(tryMore, 0);
}

struct Random
{
    std::mt19937 engine;
    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(engine); }
    bool chance(int percent) { return upTo(99) < percent; }
};

/// A tree of up to 8 teams with up to 16 people in it; shares in quarters.
std::vector<SuppressionNode> randomTree(Random &random, bool hasPeopleInSeveralTeams)
{
    std::vector<SuppressionNode> nodes{{-1, 1, {}}};
    const int teams = 1 + random.upTo(6);
    for (int team = 0; team < teams; ++team) {
        // Depth first: below the last team or one of those above it.
        int parent = int(nodes.size()) - 1;
        while (parent > 0 && random.chance(60))
            parent = nodes[std::size_t(parent)].parent;
        nodes.push_back({parent, 0, {}});
    }
    for (int node = int(nodes.size()) - 1; node >= 0; --node) {
        int end = node + 1;
        while (end < int(nodes.size()) && nodes[std::size_t(end)].parent >= node)
            ++end;
        nodes[std::size_t(node)].end = end;
    }
    const int people = 3 + random.upTo(13);
    for (int person = 0; person < people; ++person) {
        const int memberships = hasPeopleInSeveralTeams && random.chance(35) ? 2 + random.upTo(1) : 1;
        std::set<int> in;
        for (int i = 0; i < memberships; ++i)
            in.insert(random.upTo(teams));
        const double score = 1 + random.upTo(8) * .5;
        for (const int node : in)
            nodes[std::size_t(node)].direct.push_back({person, .25 * (1 + random.upTo(3)), score});
    }
    return nodes;
}

/// The printed totals as the attacker sees them.
bool attackerWins(const std::vector<SuppressionNode> &nodes, const std::vector<DisclosedSide> &sides, int fewest)
{
    std::map<int, Unknown> unknowns;
    std::size_t figures = 0;
    for (std::size_t node = 0; node < nodes.size(); ++node)
        figures += sides[node].isExact();
    std::size_t figure = 0;
    for (std::size_t node = 0; node < nodes.size(); ++node) {
        if (!sides[node].isExact())
            continue;
        for (int below = int(node); below < nodes[node].end; ++below) {
            for (const RatedShare &share : nodes[std::size_t(below)].direct) {
                Unknown &unknown = unknowns[share.person];
                unknown.resize(figures);
                unknown[figure] += qint64(share.share * 4);
            }
        }
        ++figure;
    }
    People people;
    for (const auto &[person, unknown] : unknowns)
        people.push_back({unknown});
    return isWon(people, fewest, figures);
}

std::vector<DisclosedSide> withoutComplements(const std::vector<SuppressionNode> &nodes, int fewest)
{
    std::vector<DisclosedSide> sides;
    for (const SuppressionNode &node : nodes) {
        std::vector<RatedShare> below;
        for (int at = int(&node - nodes.data()); at < node.end; ++at)
            below.insert(below.end(), nodes[std::size_t(at)].direct.begin(), nodes[std::size_t(at)].direct.end());
        std::set<int> people;
        for (const RatedShare &share : below)
            people.insert(share.person);
        sides.push_back({.withheld = int(people.size()) < fewest ? Withheld::TooFew : Withheld::Nothing});
    }
    return sides;
}

} // namespace

TEST(Attack, WinsAgainstAReportThatHidesSmallTeamsOnly)
{
    Random random{std::mt19937(1)};
    int won = 0;
    for (int i = 0; i < 200; ++i) {
        const std::vector<SuppressionNode> nodes = randomTree(random, i % 2);
        won += attackerWins(nodes, withoutComplements(nodes, 4), 4);
    }

    EXPECT_GT(won, 50);
}

TEST(Attack, IsolatesNobodyInATreeOfTeams)
{
    Random random{std::mt19937(2)};
    int shown = 0;
    for (int i = 0; i < 1500; ++i) {
        const int fewest = 3 + random.upTo(2);
        const std::vector<SuppressionNode> nodes = randomTree(random, false);

        const std::vector<DisclosedSide> sides = suppress(nodes, fewest);

        ASSERT_FALSE(attackerWins(nodes, sides, fewest)) << "tree " << i << ", k " << fewest;
        for (const DisclosedSide &side : sides)
            shown += side.isExact();
    }
    EXPECT_GT(shown, 1000);
}

TEST(Attack, IsolatesNobodyByPeopleInSeveralTeams)
{
    Random random{std::mt19937(3)};
    int shown = 0;
    for (int i = 0; i < 1500; ++i) {
        const int fewest = 3 + random.upTo(2);
        const std::vector<SuppressionNode> nodes = randomTree(random, true);

        const std::vector<DisclosedSide> sides = suppress(nodes, fewest);

        ASSERT_FALSE(attackerWins(nodes, sides, fewest)) << "tree " << i << ", k " << fewest;
        for (const DisclosedSide &side : sides)
            shown += side.isExact();
    }
    EXPECT_GT(shown, 800);
}

TEST(Attack, FindsNoHiddenGroupBelowKBesideAnyShownWord)
{
    Random random{std::mt19937(4)};
    for (int i = 0; i < 1500; ++i) {
        const int fewest = 3 + random.upTo(2);
        const std::vector<SuppressionNode> nodes = randomTree(random, i % 2);

        const std::vector<DisclosedSide> sides = suppress(nodes, fewest);

        for (std::size_t node = 0; node < nodes.size(); ++node) {
            if (!sides[node].isVisible())
                continue;
            std::set<int> hidden;
            for (int below = int(node); below < nodes[node].end;) {
                if (below > int(node) && sides[std::size_t(below)].isVisible()) {
                    below = nodes[std::size_t(below)].end;
                    continue;
                }
                for (const RatedShare &share : nodes[std::size_t(below)].direct)
                    hidden.insert(share.person);
                ++below;
            }
            ASSERT_TRUE(hidden.empty() || int(hidden.size()) >= fewest) << "tree " << i << ", team " << node;
        }
    }
}

TEST(Attack, IsolatesNobodyByWayOfTheCompetencies)
{
    Random random{std::mt19937(5)};
    int shown = 0;
    for (int i = 0; i < 600; ++i) {
        // Four competencies a side, of weights 1 and 2, most people rated in all, some in a few.
        test::OrganizationBuilder builder;
        std::vector<CompetencyId> ids;
        std::vector<int> weights;
        for (int c = 0; c < 4; ++c) {
            weights.push_back(random.chance(70) ? 1 : 2);
            ids.push_back(builder.competency(u"C%1"_s.arg(c), Side::Management, weights.back()));
        }
        builder.settings().fewestShown = 3 + random.upTo(2);
        const std::vector<SuppressionNode> nodes = randomTree(random, random.chance(30));
        Assessment assessment{.asOf = test::day("2026-11-23"), .teams = {}, .members = {}};
        std::map<int, std::vector<int>> ratedIn;
        std::set<int> persons;
        for (std::size_t node = 0; node < nodes.size(); ++node) {
            TeamAssessment team{.team = TeamId(quint32(node + 1)), .parent = nodes[node].parent, .end = nodes[node].end,
                                .management = {}, .leadership = {}, .tilt = {}, .adequacy = {}, .severity = {},
                                .certainty = {}, .flags = {}, .strongIn = {}, .direct = {}};
            for (const RatedShare &share : nodes[node].direct) {
                team.direct.push_back({MemberId(quint32(share.person + 1)), share.share});
                persons.insert(share.person);
            }
            std::sort(team.direct.begin(), team.direct.end(),
                      [](const Share &a, const Share &b) { return a.member < b.member; });
            assessment.teams.push_back(team);
        }
        const int total = weights[0] + weights[1] + weights[2] + weights[3];
        const int sparse = random.upTo(60);
        for (const int person : persons) {
            MemberAssessment member{.member = MemberId(quint32(person + 1)), .management = {}, .leadership = {},
                                    .competencies = {}};
            int weight = 0;
            double sum = 0;
            const bool isSparse = random.chance(sparse);
            for (int c = 0; c < 4; ++c) {
                if (isSparse && random.chance(40))
                    continue;
                const double level = 1 + random.upTo(8) * .5;
                member.competencies.push_back({ids[std::size_t(c)], Side::Management,
                                               double(weights[std::size_t(c)]), level, 0});
                ratedIn[person].push_back(c);
                weight += weights[std::size_t(c)];
                sum += weights[std::size_t(c)] * level;
            }
            if (weight * 2 >= total)
                member.management = sum / weight;
            assessment.members.put(member);
        }

        const Disclosure disclosure = disclose(builder.build(), assessment);

        // Unknowns are single ratings; a team's figure mixes those of a member by weight.
        std::vector<int> teamFigures;
        std::vector<int> competencyFigures;
        for (std::size_t team = 0; team < nodes.size(); ++team) {
            if (disclosure.teams[team].management.isExact())
                teamFigures.push_back(int(team));
        }
        for (std::size_t c = 0; c < disclosure.competencies.size(); ++c) {
            if (disclosure.competencies[c].withheld == Withheld::Nothing)
                competencyFigures.push_back(int(c));
        }
        shown += int(competencyFigures.size());
        const std::size_t figures = teamFigures.size() + competencyFigures.size();
        People people;
        for (const MemberAssessment &member : assessment.members) {
            const int person = int(member.member.value()) - 1;
            const auto shareIn = [&](int team) {
                double share = 0;
                for (int below = team; below < nodes[std::size_t(team)].end; ++below) {
                    for (const RatedShare &held : nodes[std::size_t(below)].direct)
                        share += held.person == person ? held.share : 0;
                }
                return qint64(share * 4);
            };
            int weight = 0;
            for (const int c : ratedIn[person])
                weight += weights[std::size_t(c)];
            std::vector<Unknown> unknowns;
            for (const int c : ratedIn[person]) {
                Unknown unknown;
                for (const int team : teamFigures)
                    unknown.push_back(!member.management
                                          ? 0
                                          : shareIn(team) * weights[std::size_t(c)] % prime * inverse(weight) % prime);
                for (const int figure : competencyFigures)
                    unknown.push_back(figure == c ? shareIn(0) : 0);
                unknowns.push_back(unknown);
            }
            people.push_back(unknowns);
        }
        ASSERT_FALSE(isWon(people, disclosure.fewest, figures)) << "organization " << i;
    }
    EXPECT_GT(shown, 200);
}

} // namespace evenkeel
