// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/scoring/slow_model.h"

#include <algorithm>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace evenkeel::test {
namespace {

constexpr double hair = 1e-9;
bool above(double a, double b) { return a - b > hair; }
bool below(double a, double b) { return b - a > hair; }

QString severityName(int severity)
{
    return QStringList{u""_s, u"notice"_s, u"warning"_s, u"critical"_s}[severity];
}

} // namespace

double SlowModel::given(TeamId team, Demand demand, Day day) const
{
    for (std::optional<TeamId> at = team; at; at = parent(*at, day)) {
        if (const auto own = ownDemandOn(m_organization, *at, demand, day))
            return *own;
    }
    return 3;
}

double SlowModel::demand(TeamId team, Demand demand, Day day) const
{
    if (const auto own = ownDemandOn(m_organization, team, demand, day))
        return *own;
    double fte = 0, sum = 0;
    for (const Membership &membership : m_organization.memberships) {
        if (membership.period.first <= day && day <= membership.period.last && isListed(membership.team, day)
            && isUnder(membership.team, team, day)) {
            fte += membership.share;
            sum += membership.share * given(membership.team, demand, day);
        }
    }
    return fte > 0 ? sum / fte : given(team, demand, day);
}

double SlowModel::need(TeamId team, Side side, Day day) const
{
    const Method &method = m_organization.settings.method;
    return method.needAtZero
        + method.needPerStep * demand(team, side == Side::Leadership ? Demand::Change : Demand::Complexity, day);
}

std::optional<double> SlowModel::teamLevel(TeamId team, Side side, Day day) const
{
    double fte = 0, sum = 0;
    for (const auto &[member, share] : people(team, day)) {
        if (const auto of = sideOf(member, side, day)) {
            fte += share;
            sum += share * *of;
        }
    }
    return fte > 0 ? std::optional(sum / fte) : std::nullopt;
}

bool SlowModel::hasEnough(TeamId team, Side side, Day day) const
{
    int n = 0;
    double fte = 0, all = 0;
    for (const auto &[member, share] : people(team, day)) {
        all += share;
        if (sideOf(member, side, day)) {
            ++n;
            fte += share;
        }
    }
    return n >= m_organization.settings.method.fewestRated
        && !below(fte / all, m_organization.settings.method.fewestRatedShare);
}

double SlowModel::deviation(TeamId team, Side side, Day day) const
{
    std::vector<double> scores;
    for (const auto &[member, share] : people(team, day)) {
        if (const auto of = sideOf(member, side, day))
            scores.push_back(*of);
    }
    if (scores.size() < 2)
        return 0;
    double mean = 0, squares = 0;
    for (const double score : scores)
        mean += score / double(scores.size());
    for (const double score : scores)
        squares += (score - mean) * (score - mean);
    return std::sqrt(squares / double(scores.size() - 1));
}

double SlowModel::standardError(TeamId team, Side side, Day day) const
{
    double measured = 0, fte = 0, n = 0;
    std::map<std::pair<QString, int>, double> raters;
    const std::map<MemberId, double> all = people(team, day);
    for (const auto &[member, share] : all) {
        if (!sideOf(member, side, day))
            continue;
        measured += std::pow(share * semOf(member, side, day), 2);
        fte += share;
        ++n;
        for (const auto &[competency, weight] : weights(side, day)) {
            const auto of = level(member, competency, day);
            for (const Rating &rating : of ? of->behind : std::vector<Rating>()) {
                const QString label = m_organization.raters.find(rating.rater)->label.text();
                double &stands = raters[{label, label.isEmpty() ? int(rating.source) : -1}];
                stands = std::max(stands, rating.raters);
            }
        }
    }
    double distinct = 0;
    for (const auto &[rater, stands] : raters)
        distinct += stands;
    return std::sqrt(measured / (fte * fte) + (1 - n / double(all.size())) * std::pow(deviation(team, side, day), 2) / n
                     + .3 * .3 / std::max(1.0, distinct));
}

std::vector<Day> SlowModel::rounds(Day day) const
{
    std::vector<std::pair<Day, Day>> judged; // on, first day
    const auto isNamed = [&](Day date) {
        for (const Round &round : m_organization.rounds) {
            if (round.period.first <= day && round.period.first <= date && date <= round.period.last) // begun by then
                return true;
        }
        return false;
    };
    for (const Round &round : m_organization.rounds) {
        if (round.period.first <= day)
            judged.push_back({std::min(round.period.last, day), round.period.first});
    }
    std::set<Day> quarters; // by first day
    for (const MemberRatings &of : m_organization.ratings) {
        for (const Rating &rating : of.list->ratings) {
            if (rating.date <= day && !isNamed(rating.date)) // later ones change nothing that was
                quarters.insert(quarterOf(rating.date).first);
        }
    }
    for (const Day quarter : quarters) {
        std::optional<Day> first, last;
        for (Day date = quarter; date <= quarterOf(quarter).last; date = date.plusDays(1)) {
            if (isNamed(date))
                continue;
            if (!first)
                first = date;
            last = date;
        }
        if (*first <= day)
            judged.push_back({std::min(*last, day), *first});
    }
    std::sort(judged.begin(), judged.end());
    std::vector<Day> days;
    for (const auto &[on, first] : judged)
        days.push_back(on);
    return days;
}

SlowModel::Memory SlowModel::step(Memory memory, double s) const
{
    const Method &method = m_organization.settings.method;
    if (above(s, method.shortAbove))
        memory.isShort = true;
    if (below(s, method.shortUntil))
        memory.isShort = false;
    if (!memory.isShort)
        return {};
    const int rises = above(s, method.criticalAbove) ? 3 : above(s, method.warningAbove) ? 2 : 1;
    if (memory.severity == 3 && below(s, method.criticalUntil))
        memory.severity = 2;
    if (memory.severity == 2 && below(s, method.warningUntil))
        memory.severity = 1;
    memory.severity = std::max({memory.severity, rises, 1});
    return memory;
}

SlowModel::Memory SlowModel::memoryBefore(TeamId team, Side side, Day day) const
{
    Memory memory;
    for (const Day on : rounds(day)) {
        if (on < day && isListed(team, on) && hasEnough(team, side, on))
            memory = step(memory, std::max(0.0, need(team, side, on) - *teamLevel(team, side, on)));
    }
    return memory;
}

SlowModel::Team SlowModel::judgeTeam(TeamId id, Day day) const
{
    const Method &method = m_organization.settings.method;
    Team team{.id = id};
    for (const auto &[member, share] : people(id, day)) {
        ++team.members;
        team.fte += share;
        const auto m = sideOf(member, Side::Management, day);
        const auto l = sideOf(member, Side::Leadership, day);
        if (!m || !l)
            continue;
        ++team.rated;
        const bool strongM = !below(*m, method.strongFrom);
        const bool strongL = !below(*l, method.strongFrom);
        team.strongInBoth += strongM && strongL;
        team.strongInManagement += strongM && !strongL;
        team.strongInLeadership += !strongM && strongL;
        team.strongInNeither += !strongM && !strongL;
    }
    const bool isEnough = hasEnough(id, Side::Management, day) && hasEnough(id, Side::Leadership, day);
    int severity = 0;
    int certainty = 3;
    for (const Side side : {Side::Management, Side::Leadership}) {
        TeamSide &of = side == Side::Management ? team.management : team.leadership;
        of.need = need(id, side, day);
        of.level = teamLevel(id, side, day);
        if (!of.level)
            continue;
        of.shortfall = std::max(0.0, of.need - *of.level);
        of.standardError = standardError(id, side, day);
        if (!isEnough)
            continue;
        const Memory now = step(memoryBefore(id, side, day), *of.shortfall);
        of.isShort = now.isShort;
        severity = std::max(severity, now.severity);
        if (now.isShort) {
            const double t = above(*of.shortfall, method.shortAbove) ? method.shortAbove : method.shortUntil;
            const double z = (*of.shortfall - t) / *of.standardError;
            certainty = std::min(certainty, !below(z, 1.645) ? 2 : !below(z, 1.0) ? 1 : 0);
        }
    }
    if (team.management.level && team.leadership.level) {
        team.tilt = (*team.leadership.level - team.leadership.need) - (*team.management.level - team.management.need);
        const double whole = std::sqrt(std::pow(team.management.need - 1, 2) + std::pow(team.leadership.need - 1, 2));
        const double missing = std::sqrt(std::pow(*team.management.shortfall, 2) + std::pow(*team.leadership.shortfall, 2));
        team.adequacy = whole == 0 ? 100 : 100 * (1 - missing / whole);
    }
    const bool m = team.management.isShort;
    const bool l = team.leadership.isShort;
    team.standing = !isEnough ? u"not_enough_data"_s
        : m && l              ? u"thin_on_both"_s
        : m                   ? u"brink_of_chaos"_s
        : l                   ? u"bureaucratic"_s
                              : u"balanced"_s;
    team.severity = severityName(severity);
    team.certainty = m || l ? QStringList{u"low"_s, u"medium"_s, u"high"_s}[certainty] : QString();
    team.flags = flags(team, day);
    return team;
}

int SlowModel::ratedPairs(TeamId team, Side side, Day day) const
{
    int pairs = 0;
    for (const auto &[member, share] : people(team, day)) {
        for (const auto &[competency, weight] : weights(side, day))
            pairs += level(member, competency, day).has_value();
    }
    return pairs;
}

QStringList SlowModel::flags(const Team &team, Day day) const
{
    const std::map<MemberId, double> all = people(team.id, day);
    std::vector<std::map<CompetencyId, double>> sides = {weights(Side::Management, day), weights(Side::Leadership, day),
                                                         weights(Side::Neutral, day)};
    QStringList flags;
    if (team.standing != "not_enough_data"_L1) {
        double outside = 0;
        for (const evenkeel::Team &child : m_organization.teams) {
            if (isListed(child.id, day) && parent(child.id, day) == team.id) {
                const Team of = judgeTeam(child.id, day);
                if (QStringList{u"brink_of_chaos"_s, u"bureaucratic"_s, u"thin_on_both"_s}.contains(of.standing))
                    outside += of.fte;
            }
        }
        if (team.standing == "balanced"_L1 && !below(outside / team.fte, .25))
            flags.append(u"hidden_imbalance"_s);

        int counting = 0, high = 0;
        bool isSinglePoint = false;
        for (const auto &side : sides) {
            for (const auto &[competency, weight] : side) {
                int rated = 0, carriers = 0, weak = 0;
                for (const auto &[member, share] : all) {
                    const auto of = level(member, competency, day);
                    if (!of)
                        continue;
                    ++rated;
                    carriers += !below(of->x, 4);
                    weak += below(of->x, 3);
                    for (const Rating &rating : of->behind) {
                        ++counting;
                        high += !below(rating.level, 4);
                    }
                }
                isSinglePoint = isSinglePoint || (rated >= 3 && carriers == 1 && weak == rated - 1);
            }
        }
        const auto strong = [&](Side side) {
            int count = 0;
            for (const auto &[member, share] : all) {
                const auto of = sideOf(member, side, day);
                count += of && !below(*of, m_organization.settings.method.strongFrom);
            }
            return count;
        };
        if (team.members >= 3 && team.members <= 15) {
            if (isSinglePoint)
                flags.append(u"single_point"_s);
            if (strong(Side::Management) == 1)
                flags.append(u"single_point_management"_s);
            if (strong(Side::Leadership) == 1)
                flags.append(u"single_point_leadership"_s);
        }
        if (counting >= 20 && !below(double(high) / counting, .8))
            flags.append(u"squeezed"_s);
        const auto isUneven = [&](Side side) {
            int n = 0;
            for (const auto &[member, share] : all)
                n += sideOf(member, side, day).has_value();
            return n >= 5 && !below(deviation(team.id, side, day), 1.0);
        };
        if (isUneven(Side::Management) || isUneven(Side::Leadership))
            flags.append(u"uneven"_s);
        if (!below(*team.management.level - team.management.need, 1) && !below(*team.leadership.level - team.leadership.need, 1))
            flags.append(u"surplus"_s);

        const std::vector<Day> judged = rounds(day);
        if (!team.management.isShort && judged.size() >= 3) {
            const std::vector<Day> last(judged.end() - 3, judged.end());
            bool isFading = true;
            for (const Day on : last)
                isFading = isFading && isListed(team.id, on) && teamLevel(team.id, Side::Leadership, on);
            for (std::size_t i = 1; isFading && i < 3; ++i)
                isFading = !above(*teamLevel(team.id, Side::Leadership, last[i])
                                      - *teamLevel(team.id, Side::Leadership, last[i - 1]), .05);
            if (isFading && above(demand(team.id, Demand::Change, day), demand(team.id, Demand::Change, last[0])))
                flags.append(u"fading"_s);
        }
    }
    if (below(ratedPairs(team.id, Side::Leadership, day), .75 * ratedPairs(team.id, Side::Management, day)))
        flags.append(u"overlooked"_s);
    return flags;
}

std::vector<SlowModel::Team> SlowModel::judge(Day day) const
{
    std::vector<Team> teams;
    for (const evenkeel::Team &team : m_organization.teams) {
        if (isListed(team.id, day))
            teams.push_back(judgeTeam(team.id, day));
    }
    return teams;
}

} // namespace evenkeel::test
