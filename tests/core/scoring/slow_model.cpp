// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/scoring/slow_model.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace evenkeel::test {
namespace {

constexpr double hair = 1e-9;
bool below(double a, double b) { return b - a > hair; }

} // namespace

bool SlowModel::isListed(TeamId team, Day day) const
{
    const Period period = m_organization.teams.find(team)->period;
    return team == m_organization.root || (period.first <= day && day <= period.last);
}

std::optional<TeamId> SlowModel::parent(TeamId team, Day day) const
{
    if (team == m_organization.root)
        return std::nullopt;
    std::optional<TeamId> latest;
    Day from = Day::always();
    for (const TeamPlace &place : m_organization.places) {
        if (place.team == team && place.from <= day && place.from >= from) {
            from = place.from;
            latest = place.parent;
        }
    }
    return latest && isListed(*latest, day) ? latest : std::optional(m_organization.root);
}

bool SlowModel::isUnder(TeamId team, TeamId top, Day day) const
{
    for (std::optional<TeamId> at = team; at; at = parent(*at, day)) {
        if (*at == top)
            return true;
    }
    return false;
}

std::map<MemberId, double> SlowModel::people(TeamId team, Day day) const
{
    std::map<MemberId, double> shares;
    for (const Membership &membership : m_organization.memberships) {
        if (membership.period.first <= day && day <= membership.period.last && isListed(membership.team, day)
            && isUnder(membership.team, team, day))
            shares[membership.member] += membership.share;
    }
    return shares;
}

std::vector<Rating> SlowModel::counting(MemberId member, CompetencyId competency, Day day) const
{
    std::map<std::pair<Source, RaterId>, Rating> latest;
    for (const Rating &rating : ratingsOf(m_organization, member).ratings) {
        if (rating.competency != competency || rating.date > day)
            continue;
        const std::pair key(rating.source, rating.rater);
        const auto known = latest.find(key);
        if (known == latest.end())
            latest.emplace(key, rating);
        else if (known->second.date < rating.date)
            known->second = rating;
    }
    std::vector<Rating> found;
    for (const auto &[key, rating] : latest) {
        const qint64 age = rating.date.date().daysTo(day.date());
        if (rating.judgment == Judgment::Level && age <= m_organization.settings.method.staleAfterDays)
            found.push_back(rating);
    }
    return found;
}

std::optional<SlowModel::Level> SlowModel::level(MemberId member, CompetencyId competency, Day day) const
{
    const Method &method = m_organization.settings.method;
    std::vector<Rating> supervisors, peers, reports;
    for (const Rating &rating : counting(member, competency, day)) {
        if (rating.source == Source::Supervisor)
            supervisors.push_back(rating);
        if (rating.source == Source::Peer)
            peers.push_back(rating);
        if (rating.source == Source::Report)
            reports.push_back(rating);
    }
    // Known by the label, the same for all sources; an empty one is one unnamed rater of its source.
    const auto heads = [&](const std::vector<Rating> &ratings) {
        std::map<QString, double> known;
        for (const Rating &rating : ratings) {
            const QString label = m_organization.raters.find(rating.rater)->label.text();
            double &stands = known[label.isEmpty() ? u"\n%1"_s.arg(int(rating.source)) : label];
            stands = std::max(stands, rating.raters);
        }
        double sum = 0;
        for (const auto &[label, stands] : known)
            sum += stands;
        return sum;
    };
    struct Part
    {
        double weight;
        std::vector<Rating> ratings;
    };
    std::vector<Part> parts;
    if (!supervisors.empty())
        parts.push_back({method.supervisorWeight, supervisors});
    const bool fewPeers = !peers.empty() && below(heads(peers), method.fewestOthers);
    const bool fewReports = !reports.empty() && below(heads(reports), method.fewestOthers);
    if (fewPeers || fewReports) {
        std::vector<Rating> pool = peers;
        pool.insert(pool.end(), reports.begin(), reports.end());
        if (!below(heads(pool), method.fewestOthers))
            parts.push_back({(peers.empty() ? 0 : method.peerWeight) + (reports.empty() ? 0 : method.reportWeight), pool});
    } else {
        if (!peers.empty())
            parts.push_back({method.peerWeight, peers});
        if (!reports.empty())
            parts.push_back({method.reportWeight, reports});
    }

    std::erase_if(parts, [](const Part &part) { return part.weight <= 0; }); // nothing of them is behind the level
    double weights = 0;
    for (const Part &part : parts)
        weights += part.weight;
    if (parts.empty())
        return std::nullopt;
    Level level{0, 0, {}};
    for (const Part &part : parts) {
        double levels = 0, stands = 0, reliability = 0;
        for (const Rating &rating : part.ratings) {
            const double r = rating.source == Source::Supervisor ? .50 : rating.source == Source::Peer ? .37 : .30;
            levels += rating.level * rating.raters;
            reliability += r * rating.raters;
            stands += rating.raters;
            level.behind.push_back(rating);
        }
        level.x += part.weight * levels / stands / weights;
        const double semOfSource = .8 * std::sqrt((1 - reliability / stands) / heads(part.ratings));
        level.sem += std::pow(part.weight / weights * semOfSource, 2);
    }
    level.sem = std::sqrt(level.sem);
    return level;
}

std::map<CompetencyId, double> SlowModel::weights(Side side, Day day) const
{
    std::map<CompetencyId, double> weights;
    for (const Competency &competency : m_organization.competencies) {
        if (competency.period.first > day || competency.period.last < day)
            continue;
        std::optional<CompetencyTagging> inForce;
        for (const CompetencyTagging &tagging : m_organization.taggings) {
            if (tagging.competency == competency.id && tagging.from <= day && (!inForce || inForce->from < tagging.from))
                inForce = tagging;
        }
        if (inForce && inForce->side == side)
            weights[competency.id] = inForce->weight;
    }
    return weights;
}

std::optional<double> SlowModel::sideOf(MemberId member, Side side, Day day) const
{
    double all = 0, rated = 0, sum = 0;
    for (const auto &[competency, weight] : weights(side, day)) {
        all += weight;
        if (const auto of = level(member, competency, day)) {
            rated += weight;
            sum += weight * of->x;
        }
    }
    if (rated == 0 || below(rated / all, m_organization.settings.method.definedFrom))
        return std::nullopt;
    return sum / rated;
}

double SlowModel::semOf(MemberId member, Side side, Day day) const
{
    double rated = 0, sum = 0;
    for (const auto &[competency, weight] : weights(side, day)) {
        if (const auto of = level(member, competency, day)) {
            rated += weight;
            sum += weight * of->sem;
        }
    }
    return sum / rated;
}

} // namespace evenkeel::test
