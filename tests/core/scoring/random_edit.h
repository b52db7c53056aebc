// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/scoring/random_organization.h"

#include <algorithm>
#include <memory>

namespace evenkeel::test {

/// Edits of every kind that a score may depend on.
class RandomEdit
{
public:
    RandomEdit(Organization &organization, RandomOrganization &random) : m_organization(organization), m_random(random) {}

    void make()
    {
        switch (m_random.below(12)) {
        case 0:
        case 1:
        case 2: changeRating(); break;
        case 3: removeRatings(); break;
        case 4: changeShare(); break;
        case 5: join(); break;
        case 6: faces(); break;
        case 7: retag(); break;
        case 8: moveTeam(); break;
        case 9: m_organization.settings.method.shortAbove = .2 + .05 * m_random.below(3); break;
        case 10: m_organization.rounds = {}; break;
        case 11: closeCompetency(); break;
        }
    }

private:
    template <class Table>
    auto anyOf(const Table &table)
    {
        auto at = table.begin();
        for (int skip = table.isEmpty() ? 0 : m_random.below(int(table.size())); skip > 0; --skip)
            ++at;
        return at;
    }
    void changeRating()
    {
        if (m_organization.ratings.isEmpty())
            return;
        const MemberRatings of = *anyOf(m_organization.ratings);
        auto list = std::make_shared<RatingList>(*of.list);
        Rating &rating = list->ratings[std::size_t(m_random.below(int(list->ratings.size())))];
        rating.judgment = m_random.chance(80) ? Judgment::Level : Judgment::Cleared;
        rating.level = rating.judgment == Judgment::Level ? 1 + .5 * m_random.below(9) : 0;
        m_organization.ratings.put({of.member, list});
    }
    void removeRatings()
    {
        if (!m_organization.ratings.isEmpty())
            m_organization.ratings.remove(anyOf(m_organization.ratings)->member);
    }
    void changeShare()
    {
        if (m_organization.memberships.isEmpty())
            return;
        Membership membership = *anyOf(m_organization.memberships);
        membership.share = .1 * (1 + m_random.below(10));
        m_organization.memberships.put(membership);
    }
    void join()
    {
        if (!m_organization.members.isEmpty())
            m_organization.memberships.put({MembershipId(quint32(1000 + m_random.below(9))), anyOf(m_organization.members)->id,
                                            m_organization.root, .5, {m_random.someDay(), Day::still()}});
    }
    void faces()
    {
        m_organization.demands.put({anyOf(m_organization.teams)->id, Demand::Change, m_random.someDay(), 1.0 + m_random.below(5)});
    }
    void retag()
    {
        m_organization.taggings.put({anyOf(m_organization.competencies)->id, m_random.someDay(), Side::Leadership, 2});
    }
    void closeCompetency()
    {
        Competency competency = *anyOf(m_organization.competencies);
        competency.period.last = std::max(competency.period.first, m_random.someDay());
        m_organization.competencies.put(competency);
    }
    void moveTeam()
    {
        const TeamId team = anyOf(m_organization.teams)->id;
        if (team != m_organization.root)
            m_organization.places.put({team, m_random.someDay(), m_organization.root});
    }

    Organization &m_organization;
    RandomOrganization &m_random;
};

} // namespace evenkeel::test
