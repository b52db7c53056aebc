// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/team_edits.h"

#include "core/domain/team_tree.h"
#include "core/edit/team_verbs.h"

#include <QCoreApplication>
#include <QSet>

namespace evenkeel::edit {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(TeamEdits)
};

/// The team and those under it as they hang on `day`.
QSet<TeamId> subtree(const Organization &organization, TeamId team, Day day)
{
    const TeamTree tree(organization, day);
    const int at = tree.indexOf(team);
    QSet<TeamId> teams;
    for (int i = at; at >= 0 && i < tree.nodes()[std::size_t(at)].end; ++i)
        teams.insert(tree.nodes()[std::size_t(i)].team);
    return teams;
}

template <class Counts>
int peopleWhere(const Organization &organization, Counts counts)
{
    QSet<MemberId> people;
    for (const Membership &membership : organization.memberships) {
        if (counts(membership))
            people.insert(membership.member);
    }
    return int(people.size());
}

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
    const QString stays = Tr::tr("The people and their ratings stay in the file, without this membership: who has no other is found "
                                 "under “People in no team”.");
    if (teamsBelow == 0)
        return Tr::tr("It has %1, now or at another time.").arg(who) + u' ' + stays;
    const QString which = Tr::tr("%n team(s) below it", nullptr, teamsBelow);
    return Tr::tr("This also deletes %1. Together they have %2, now or at another time.").arg(which, who) + u' '
        + stays;
}

QString whatClosingEnds(const Organization &organization, TeamId team, Day last)
{
    const QSet<TeamId> closing = subtree(organization, team, last.plusDays(1)); // who moves away before stays
    const int people = peopleWhere(organization, [&](const Membership &membership) {
        return closing.contains(membership.team) && membership.period.last > last && membership.period.first <= last;
    });
    const auto later = std::count_if(organization.memberships.begin(), organization.memberships.end(),
                                     [&](const Membership &membership) {
                                         return closing.contains(membership.team) && membership.period.first > last;
                                     });
    const int teamsBelow = int(closing.size()) - 1;
    QStringList sentences;
    if (teamsBelow > 0)
        sentences.append(Tr::tr("%n team(s) below it (closes/close) too.", nullptr, teamsBelow));
    if (people > 0)
        sentences.append(Tr::tr("%n person(s) (leaves/leave) with that day, and (stays/stay) in the file.", nullptr, people));
    if (later > 0)
        sentences.append(Tr::tr("%n membership(s) that would begin after it (is/are) removed.", nullptr, int(later)));
    return sentences.join(u' ');
}

QString whatMergeMoves(const Organization &organization, TeamId from, TeamId into)
{
    const QString kept = organization.teams.find(into)->name.text();
    const int people = peopleWhere(organization, [&](const Membership &membership) { return membership.team == from; });
    const int both = peopleWhere(organization, [&](const Membership &membership) {
        if (membership.team != from)
            return false;
        return std::any_of(organization.memberships.begin(), organization.memberships.end(), [&](const Membership &other) {
            return other.member == membership.member && other.team == into && other.period.overlaps(membership.period);
        });
    });
    int teams = 0;
    for (const Team &team : organization.teams)
        teams += parentOn(organization, team.id, Day::still()) == from && team.id != into;
    QStringList sentences;
    sentences.append(Tr::tr("%n person(s), there now or at another time, (comes/come) over to “%1”.", nullptr, people).arg(kept));
    if (both > 0)
        sentences.append(Tr::tr("%n of them (is/are) in both; their shares are summed, to full time at most.", nullptr, both));
    if (teams > 0)
        sentences.append(Tr::tr("%n team(s) directly below it (comes/come) over as well.", nullptr, teams));
    sentences.append(Tr::tr("“%1” keeps its name, its lead and what it faces.").arg(kept));
    return sentences.join(u' ');
}

} // namespace evenkeel::edit
