// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/scoring/random_organization.h"

#include "tests/support/organization_builder.h"

using namespace Qt::StringLiterals;

namespace evenkeel::test {

Day RandomOrganization::someDay() { return day("2023-01-01").plusDays(below(4 * 365)); }

Period RandomOrganization::somePeriod()
{
    Period period;
    if (chance(30))
        period.first = someDay();
    if (chance(20))
        period.last = std::max(someDay(), period.first);
    return period;
}

/// Whole and half levels, and now and then an average; kind raters do not go below 4 often.
double RandomOrganization::someLevel()
{
    if (m_isKind && chance(85))
        return 4 + .5 * below(3);
    return chance(80) ? 1 + .5 * below(9) : 1 + .01 * below(401);
}

Organization RandomOrganization::make()
{
    m_isKind = chance(15);
    OrganizationBuilder builder;
    std::vector<TeamId> teams = {builder.root()};
    for (int i = below(6); i > 0; --i)
        teams.push_back(builder.team(u"Team"_s, teams[std::size_t(below(int(teams.size())))], somePeriod()));
    std::vector<CompetencyId> competencies;
    for (int i = 2 + below(5); i > 0; --i)
        competencies.push_back(builder.competency(u"Competency"_s, chance(10) ? Side::Neutral : chance(50) ? Side::Management : Side::Leadership,
                                                  chance(70) ? 1 : .5 * (1 + below(6)), chance(85) ? Period() : somePeriod()));
    std::vector<MemberId> members;
    for (int i = below(14); i > 0; --i) {
        const auto anyTeam = [&] { return std::size_t(below(int(teams.size()))); };
        const auto share = [&] { return chance(60) ? 1 : .1 * (1 + below(10)); };
        const std::size_t first = anyTeam();
        members.push_back(builder.member(u"Ada"_s, teams[first], share(), somePeriod()));
        const std::size_t second = anyTeam();
        if (second != first && chance(30))
            builder.membership(members.back(), teams[second], share(), somePeriod());
    }

    const QStringList labels = {u""_s, u"Ann"_s, u"Bo"_s, u"Cy"_s, u"Di"_s};
    const int crowd = below(4);
    for (const MemberId member : members) {
        if (chance(10))
            continue;
        for (const CompetencyId competency : competencies) {
            if (chance(15))
                continue;
            for (int i = 1 + below(1 + 3 * crowd); i > 0; --i) {
                const Source source = chance(50) ? Source::Supervisor : chance(45) ? Source::Peer : chance(80) ? Source::Report : Source::Self;
                const QString label = labels[below(int(labels.size()))];
                if (chance(90))
                    builder.rating(member, competency, someLevel(), someDay(), source, label, chance(85) ? 1 : 1 + .5 * below(8));
                else
                    builder.judgment(member, competency, chance(50) ? Judgment::Cleared : Judgment::CannotJudge, someDay(), source, label);
            }
        }
    }

    Day next = day("2023-01-10");
    for (int i = below(5); i > 0; --i) {
        const Day first = next.plusDays(below(200));
        const Day last = first.plusDays(below(120));
        builder.round(u"Round"_s, {first, last});
        next = last.plusDays(1);
    }
    Method &method = builder.settings().method;
    if (chance(15)) {
        method.staleAfterDays = 100 + below(900);
        method.fewestOthers = 1 + below(5);
        method.fewestRated = 1 + below(4);
        method.fewestRatedShare = .25 * below(4);
        method.needPerStep = .1 * (1 + below(7));
        method.supervisorWeight = .1 * below(6);
        method.definedFrom = .1 * below(9);
        method.strongFrom = 3 + .5 * below(3);
    }

    Organization organization = builder.build();
    for (std::size_t i = 1; i < teams.size(); ++i) {
        if (chance(25)) // only below teams made earlier: no circles
            organization.places.put({.team = teams[i], .from = someDay(), .parent = teams[std::size_t(below(int(i)))]});
    }
    for (const TeamId team : teams) {
        for (const Demand demand : {Demand::Change, Demand::Complexity}) {
            for (int i = chance(40) ? 1 + below(3) : 0; i > 0; --i) {
                TeamDemand entry{.team = team, .demand = demand, .from = chance(40) ? Day::always() : someDay()};
                if (chance(80))
                    entry.value = 1 + .5 * below(9);
                organization.demands.put(entry);
            }
        }
    }
    for (const CompetencyId competency : competencies) {
        if (chance(15))
            organization.taggings.put({.competency = competency,
                                       .from = someDay(),
                                       .side = chance(20) ? Side::Neutral : chance(50) ? Side::Management : Side::Leadership,
                                       .weight = .5 * (1 + below(6))});
    }
    return organization;
}

} // namespace evenkeel::test
