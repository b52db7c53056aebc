// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/team_edits.h"

#include "core/edit/team_verbs.h"

#include <QCoreApplication>
#include <QSet>

namespace evenkeel::edit {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(TeamEdits)
};

bool hasHistory(const Organization &organization, const Assessment &assessment, const TeamAssessment &team)
{
    for (const Share &share : assessment.sharesIn(team)) {
        for (const Rating &rating : ratingsOf(organization, share.member).ratings) {
            if (rating.date < assessment.asOf)
                return true;
        }
    }
    return false;
}

} // namespace

Verb<> placeTeam(const Organization &organization, const Assessment &assessment, TeamId team, TeamId parent,
                 int position)
{
    const TeamAssessment &moved = *assessment.find(team);
    const std::vector<const TeamAssessment *> children = assessment.childrenOf(*assessment.find(parent));
    std::vector<TeamId> order;
    for (std::size_t i = 0; i < children.size(); ++i) {
        if (int(i) == position)
            order.push_back(team);
        if (children[i]->team != team)
            order.push_back(children[i]->team);
    }
    if (position >= int(children.size()))
        order.push_back(team);

    const Verb<> ordered = orderTeams(order);
    const bool keepsParent = moved.parent >= 0 && assessment.teams[std::size_t(moved.parent)].team == parent;
    if (keepsParent)
        return ordered;
    const Day from = hasHistory(organization, assessment, moved) ? assessment.asOf : Day::always();
    const Verb<> hung = moveTeam(team, parent, from);
    return {hung.name, [hung, ordered](EditContext &context) -> Result<> {
                if (Result<> done = hung.run(context); !done)
                    return done;
                return ordered.run(context);
            }};
}

std::optional<QString> whatTeamHolds(const Organization &organization, const Assessment &assessment,
                                     const TeamAssessment &team)
{
    const auto at = std::size_t(&team - assessment.teams.data());
    QSet<TeamId> going;
    for (std::size_t i = at; i < std::size_t(team.end); ++i)
        going.insert(assessment.teams[i].team);
    QSet<MemberId> people; // those of other days too: their memberships go as well
    for (const Membership &membership : organization.memberships) {
        if (going.contains(membership.team))
            people.insert(membership.member);
    }
    const int teamsBelow = int(going.size()) - 1;
    if (people.isEmpty())
        return std::nullopt;
    const QString who = Tr::tr("%n person(s)", nullptr, int(people.size()));
    const QString stays = Tr::tr("The people and their ratings stay in the file, without this membership.");
    if (teamsBelow == 0)
        return Tr::tr("It has %1, now or at another time.").arg(who) + u' ' + stays;
    const QString which = Tr::tr("%n team(s) below it", nullptr, teamsBelow);
    return Tr::tr("This also deletes %1. Together they have %2, now or at another time.").arg(which, who) + u' '
        + stays;
}

} // namespace evenkeel::edit
