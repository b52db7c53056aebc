// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/organization_builder.h"

#include <algorithm>

namespace evenkeel::test {

Day day(const char *iso) { return *Day::fromIso(QString::fromLatin1(iso)); }
Name name(const QString &text) { return Name::from(text).take(); }

OrganizationBuilder::OrganizationBuilder(const QString &organizationName)
{
    m_organization.teams.put({.id = m_organization.root, .name = name(organizationName)});
    m_organization.places.put({.team = m_organization.root});
}

TeamId OrganizationBuilder::team(const QString &teamName, std::optional<TeamId> parent, Period period)
{
    const TeamId id(++m_lastTeam);
    m_organization.teams.put({.id = id, .name = name(teamName), .period = period, .sortOrder = id.value()});
    m_organization.places.put({.team = id, .parent = parent.value_or(root())});
    return id;
}

void OrganizationBuilder::faces(TeamId team, std::optional<double> change, std::optional<double> complexity, Day from)
{
    if (change)
        m_organization.demands.put({team, Demand::Change, from, change});
    if (complexity)
        m_organization.demands.put({team, Demand::Complexity, from, complexity});
}

MemberId OrganizationBuilder::member(const QString &memberName, TeamId team, double share, Period period)
{
    const MemberId id(++m_lastMember);
    m_organization.members.put({.id = id, .name = name(memberName)});
    membership(id, team, share, period);
    return id;
}

void OrganizationBuilder::membership(MemberId member, TeamId team, double share, Period period)
{
    m_organization.memberships.put({MembershipId(++m_lastMembership), member, team, share, period});
}

CompetencyId OrganizationBuilder::competency(const QString &competencyName, Side side, double weight, Period period)
{
    const CompetencyId id(++m_lastCompetency);
    m_organization.competencies.put(
        {.id = id, .name = name(competencyName), .period = period, .sortOrder = id.value()});
    m_organization.taggings.put({id, Day::always(), side, weight});
    return id;
}

RaterId OrganizationBuilder::rater(const QString &label)
{
    quint32 last = 0;
    for (const Rater &known : m_organization.raters) {
        if (known.label.text() == label)
            return known.id;
        last = known.id.value();
    }
    const RaterId id(last + 1);
    m_organization.raters.put({id, Line::from(label).take()});
    return id;
}

void OrganizationBuilder::rating(MemberId member, CompetencyId competency, double level, Day date, Source source,
                                 const QString &raterLabel, double raters)
{
    const Rating made{.competency = competency, .rater = rater(raterLabel), .date = date, .source = source,
                      .level = level, .raters = raters};
    auto held = std::find_if(m_ratings.begin(), m_ratings.end(), [&](const Held &h) { return h.member == member; });
    if (held == m_ratings.end())
        held = m_ratings.insert(m_ratings.end(), Held{member, {}});
    std::erase_if(held->ratings, [&](const Rating &rating) { return rating.key() == made.key(); });
    held->ratings.push_back(made);
}

void OrganizationBuilder::judgment(MemberId member, CompetencyId competency, Judgment judgment, Day date,
                                   Source source, const QString &raterLabel)
{
    rating(member, competency, 0, date, source, raterLabel);
    auto held = std::find_if(m_ratings.begin(), m_ratings.end(), [&](const Held &h) { return h.member == member; });
    held->ratings.back().judgment = judgment;
}

RoundId OrganizationBuilder::round(const QString &roundName, Period period)
{
    const RoundId id(++m_lastRound);
    m_organization.rounds.put({id, name(roundName), period});
    return id;
}

Organization OrganizationBuilder::build() const
{
    Organization organization = m_organization;
    for (const Held &held : m_ratings) {
        auto list = std::make_shared<RatingList>();
        list->ratings = held.ratings;
        std::sort(list->ratings.begin(), list->ratings.end(),
                  [](const Rating &a, const Rating &b) { return a.key() < b.key(); });
        organization.ratings.put({held.member, std::move(list)});
    }
    return organization;
}

} // namespace evenkeel::test
