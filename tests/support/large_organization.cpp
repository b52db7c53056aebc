// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/large_organization.h"

#include "tests/support/organization_builder.h"

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace evenkeel::test {
namespace {

constexpr int groupOf = 10;
constexpr int peers = 3;
constexpr int seldom = 7; ///< In every so many rounds another third was rated.
constexpr int inTwoTeams = 25; ///< Every such person also helps in another team.

class Maker
{
public:
    explicit Maker(const LargeSize &size) : m_size(size) {}

    Organization make()
    {
        m_organization.teams.put({.id = m_organization.root, .name = name(u"Riverbend"_s)});
        m_organization.places.put({.team = m_organization.root});
        makeCompetencies();
        makeTeams();
        makePeople();
        return std::move(m_organization);
    }

private:
    int below(int most) { return std::uniform_int_distribution<int>(0, most - 1)(m_random); }
    /// In halves around `middle`, within the scale.
    double levelAround(double middle)
    {
        const double level = std::normal_distribution<double>(middle, .7)(m_random);
        return std::clamp(std::round(level * 2) / 2, 1., 5.);
    }

    void makeCompetencies()
    {
        for (int i = 1; i <= m_size.competencies; ++i) {
            const CompetencyId id{quint32(i)};
            const bool isManagement = i <= m_size.competencies / 2;
            m_organization.competencies.put(
                {.id = id, .name = name(isManagement ? u"Management %1"_s.arg(i) : u"Leadership %1"_s.arg(i)),
                 .sortOrder = i});
            m_organization.taggings.put({id, Day::always(), isManagement ? Side::Management : Side::Leadership, 1});
        }
    }

    void makeTeams()
    {
        for (int i = 2; i <= m_size.teams; ++i) {
            const TeamId id{quint32(i)};
            const TeamId parent{quint32((i - 2) / groupOf + 1)};
            m_organization.teams.put({.id = id, .name = name(u"Team %1"_s.arg(i)), .sortOrder = i});
            m_organization.places.put({.team = id, .parent = parent});
            if (below(4) == 0) {
                m_organization.demands.put({id, Demand::Change, Day::always(), 1 + .5 * below(9)});
                m_organization.demands.put({id, Demand::Complexity, Day::always(), 1 + .5 * below(9)});
            }
        }
        for (int team = 0; team <= m_size.teams; ++team)
            m_organization.raters.put({RaterId(quint32(team + 1)), Line::from(u"Supervisor %1"_s.arg(team)).take()});
    }

    void makePeople()
    {
        std::vector<std::pair<double, double>> good;
        for (int team = 0; team <= m_size.teams; ++team)
            good.emplace_back(2.2 + .1 * below(18), 2.2 + .1 * below(18));
        for (int i = 1; i <= m_size.people; ++i) {
            const MemberId member{quint32(i)};
            const int team = 1 + (i - 1) % m_size.teams;
            m_organization.members.put({.id = member, .name = name(u"Person %1"_s.arg(i))});
            m_organization.memberships.put(
                {MembershipId(quint32(2 * i)), member, TeamId(quint32(team)), below(5) == 0 ? .5 : 1});
            const int second = 1 + int(i * 7LL % m_size.teams);
            if (i % inTwoTeams == 0 && second != team)
                m_organization.memberships.put({MembershipId(quint32(2 * i + 1)), member, TeamId(quint32(second)), .2});
            m_organization.ratings.put({member, ratingsOf(team, good[std::size_t(team)], i % 3)});
        }
    }

    std::shared_ptr<const RatingList> ratingsOf(int team, std::pair<double, double> good, int third)
    {
        const Day today = day("2026-11-23");
        auto list = std::make_shared<RatingList>();
        for (int i = 1; i <= m_size.competencies; ++i) {
            const double middle = i <= m_size.competencies / 2 ? good.first : good.second;
            const auto add = [&](Source source, int rater, Day on) {
                list->ratings.push_back({.competency = CompetencyId(quint32(i)), .rater = RaterId(quint32(rater + 1)),
                                         .date = on, .source = source, .level = levelAround(middle)});
            };
            for (int round = m_size.earlierRounds; round >= 1; --round) {
                if (third == 0 || (third == 1 && round % seldom == 0))
                    add(Source::Supervisor, team, today.plusDays(-m_size.daysBetweenRounds * round));
            }
            add(Source::Supervisor, team, today.plusDays(-10));
            if (team % 20 == 0) {
                for (int peer = 0; peer < std::min(peers, m_size.teams); ++peer)
                    add(Source::Peer, peer, today.plusDays(-7));
            }
        }
        return list;
    }

    LargeSize m_size;
    Organization m_organization;
    std::mt19937 m_random{2026};
};

} // namespace

Organization largeOrganization(const LargeSize &size) { return Maker(size).make(); }

} // namespace evenkeel::test
