// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/domain_check.h"

#include "core/domain/team_circles.h"
#include "core/storage/database.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace evenkeel {
namespace {

using Check = Result<> (*)(const Organization &);

Error broken(const char *rule, qint64 id)
{
    return Database::damaged(QStringLiteral("%1 (%2)").arg(QLatin1String(rule)).arg(id));
}

bool isWithin(double value, double least, double most)
{
    return std::isfinite(value) && value >= least && value <= most;
}

Result<> checkRoot(const Organization &o)
{
    for (const TeamPlace &place : o.places) {
        const bool isRoots = place.team == o.root;
        if (isRoots != !place.parent || (isRoots && place.from != Day::always()))
            return broken("not one root, with one place", place.team.value());
        if (place.from == Day::still())
            return broken("a place from no day", place.team.value());
    }
    for (const Team &team : o.teams) {
        const auto first = o.places.lowerBound({team.id, Day::always()});
        if (first == o.places.end() || first->team != team.id)
            return broken("a team without a place", team.id.value());
    }
    return {};
}

Result<> checkCircles(const Organization &o)
{
    if (const std::optional<TeamId> team = findCircle(o.places))
        return broken("a team under itself", team->value());
    return {};
}

Result<> checkTeams(const Organization &o)
{
    QSet<qint64> orders;
    for (const Team &team : o.teams) {
        if (!team.period.isOrdered())
            return broken("a team's last day before its first", team.id.value());
        if (orders.contains(team.sortOrder))
            return broken("two teams of one sort order", team.id.value());
        orders.insert(team.sortOrder);
    }
    for (const TeamDemand &entry : o.demands) {
        if (entry.value && !isWithin(*entry.value, 1, 5))
            return broken("a demand outside 1 to 5", entry.team.value());
    }
    return {};
}

Result<> checkMembers(const Organization &o)
{
    QSet<QString> emails;
    for (const Member &member : o.members) {
        if (member.email.isEmpty())
            continue;
        const QString folded = member.email.text().toCaseFolded();
        if (emails.contains(folded))
            return broken("two people of one email address", member.id.value());
        emails.insert(folded);
    }
    return {};
}

Result<> checkMemberships(const Organization &o)
{
    std::vector<const Membership *> byTeam;
    byTeam.reserve(std::size_t(o.memberships.size()));
    for (const Membership &membership : o.memberships) {
        if (!isWithin(membership.share, 0, 1) || membership.share <= 0)
            return broken("a share outside 0 to 1", membership.id.value());
        if (!membership.period.isOrdered())
            return broken("a membership's last day before its first", membership.id.value());
        byTeam.push_back(&membership);
    }
    std::sort(byTeam.begin(), byTeam.end(), [](const Membership *a, const Membership *b) {
        return std::tie(a->member, a->team, a->period.first) < std::tie(b->member, b->team, b->period.first);
    });
    for (std::size_t i = 1; i < byTeam.size(); ++i) {
        const Membership &a = *byTeam[i - 1];
        const Membership &b = *byTeam[i];
        if (a.member == b.member && a.team == b.team && a.period.overlaps(b.period))
            return broken("memberships that overlap", b.id.value());
    }
    return {};
}

Result<> checkCompetencies(const Organization &o)
{
    QSet<qint64> orders;
    QSet<QString> codes;
    QSet<QString> names;
    for (const Competency &competency : o.competencies) {
        const qint64 id = competency.id.value();
        const QString code = competency.code.text().toCaseFolded();
        const QString name = competency.name.text().toCaseFolded();
        if (!competency.period.isOrdered())
            return broken("a competency's last day before its first", id);
        if (orders.contains(competency.sortOrder))
            return broken("two competencies of one sort order", id);
        if (names.contains(name) || (!code.isEmpty() && codes.contains(code)))
            return broken("two competencies of one name or code", id);
        if (!o.taggings.find({competency.id, Day::always()}))
            return broken("a competency without a tagging from always on", id);
        orders.insert(competency.sortOrder);
        codes.insert(code);
        names.insert(name);
    }
    for (const CompetencyTagging &tagging : o.taggings) {
        if (!isWithin(tagging.weight, 0, 100) || tagging.weight <= 0)
            return broken("a weight outside 0 to 100", tagging.competency.value());
    }
    return {};
}

Result<> checkRatings(const Organization &o)
{
    QSet<QString> labels;
    for (const Rater &rater : o.raters) {
        if (labels.contains(rater.label.text()))
            return broken("two raters of one label", rater.id.value());
        labels.insert(rater.label.text());
    }
    for (const MemberRatings &rated : o.ratings) {
        for (const Rating &rating : rated.list->ratings) {
            const bool isSound = rating.judgment == Judgment::Level ? isWithin(rating.level, 1, 5)
                                                                    : rating.level == 0;
            if (!isSound || !rating.date.isReal() || !(rating.raters >= 1) || !std::isfinite(rating.raters))
                return broken("a rating outside its bounds", rated.member.value());
        }
    }
    return {};
}

Result<> checkRounds(const Organization &o)
{
    std::vector<const Round *> inTime;
    for (const Round &round : o.rounds) {
        if (!round.period.first.isReal() || !round.period.last.isReal() || !round.period.isOrdered())
            return broken("a round without its days", round.id.value());
        inTime.push_back(&round);
    }
    std::sort(inTime.begin(), inTime.end(),
              [](const Round *a, const Round *b) { return a->period.first < b->period.first; });
    for (std::size_t i = 1; i < inTime.size(); ++i) {
        if (inTime[i - 1]->period.overlaps(inTime[i]->period))
            return broken("rounds that overlap", inTime[i]->id.value());
    }
    return {};
}

Result<> checkAlerts(const Organization &o)
{
    for (const AcknowledgedAlert &alert : o.acknowledgedAlerts) {
        const Result<QString> kind = checkText(alert.kind, {.longest = 100, .mayBeEmpty = false});
        if (!kind || *kind != alert.kind || alert.severity < 0 || alert.severity > 3)
            return broken("an acknowledged alert that cannot be", alert.team.value());
    }
    return {};
}

} // namespace

Result<> checkDomain(const Organization &organization)
{
    constexpr Check checks[] = {checkRoot,         checkCircles,      checkTeams,  checkMembers, checkMemberships,
                                checkCompetencies, checkRatings,      checkRounds, checkAlerts};
    for (const Check check : checks) {
        if (Result<> sound = check(organization); !sound)
            return sound;
    }
    return {};
}

} // namespace evenkeel
