// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/everyone_figures.h"

#include "core/report/team_titles.h"
#include "core/report/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace evenkeel {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(EveryoneFigures)
};

QString reasonOf(Withheld withheld, int fewest, const QLocale &locale)
{
    switch (withheld) {
    case Withheld::TooFew:
        return Tr::tr("fewer than %1 people rated: not shown").arg(locale.toString(fewest));
    case Withheld::OnePerson: return Tr::tr("not shown: it would tell of one person");
    case Withheld::Complement: return Tr::tr("not shown, so that a smaller group stays hidden");
    case Withheld::Alike: return Tr::tr("too much alike for figures: the standing alone");
    case Withheld::Extreme:
    case Withheld::Nothing: return {};
    }
    Q_UNREACHABLE();
}

ShownValue shown(const DisclosedSide &disclosed, double level, const QLocale &locale)
{
    if (disclosed.withheld != Withheld::Extreme)
        return {strengthOf(level), words::strength(level, locale)};
    const QString bound = locale.toString(disclosed.bound);
    return {double(disclosed.bound), disclosed.isAbove ? Tr::tr("over %1").arg(bound) : Tr::tr("under %1").arg(bound)};
}

QString withheldText(const DisclosedTeam &team, int fewest, const QLocale &locale)
{
    const bool isManagementVisible = team.management.isVisible();
    const bool isLeadershipVisible = team.leadership.isVisible();
    if (isManagementVisible && isLeadershipVisible)
        return reasonOf(Withheld::Alike, fewest, locale);
    if (isManagementVisible != isLeadershipVisible) {
        const Side side = isManagementVisible ? Side::Leadership : Side::Management;
        return Tr::tr("%1: %2", "side: why it is not shown")
            .arg(words::sideInSentence(side), reasonOf(team.side(side).withheld, fewest, locale));
    }
    const bool isFew = team.management.withheld == Withheld::TooFew || team.leadership.withheld == Withheld::TooFew;
    return reasonOf(isFew ? Withheld::TooFew : std::min(team.management.withheld, team.leadership.withheld), fewest,
                    locale);
}

/// Heads, where neither they nor all others are fewer than k.
std::optional<int> peopleShown(const Assessment &assessment, int people, int fewest)
{
    const int others = assessment.teams.front().members - people;
    return people >= fewest && (others == 0 || others >= fewest) ? std::optional(people) : std::nullopt;
}

double tiltOf(const TeamFigure &team)
{
    return (team.leadership->value - team.leadershipNeed) - (team.management->value - team.managementNeed);
}

} // namespace

TeamFigure everyoneTeamFigure(const Organization &organization, const Assessment &assessment,
                              const Disclosure &disclosure, int index, const QLocale &locale)
{
    const TeamAssessment &team = assessment.teams[std::size_t(index)];
    const DisclosedTeam &disclosed = disclosure.teams[std::size_t(index)];
    TeamFigure figure{.team = team.team,
                      .name = organization.teams.find(team.team)->name.text(),
                      .people = {},
                      .management = {},
                      .leadership = {},
                      .managementNeed = strengthOf(team.management.need),
                      .leadershipNeed = strengthOf(team.leadership.need),
                      .severity = {},
                      .managementError = {},
                      .leadershipError = {},
                      .withheld = {},
                      .trail = {}};
    if (team.members == 0) {
        figure.withheld = Tr::tr("nobody in it");
        return figure;
    }
    if (!disclosed.isStandingVisible()) {
        figure.withheld = withheldText(disclosed, disclosure.fewest, locale);
        return figure;
    }
    figure.people = peopleShown(assessment, team.members, disclosure.fewest);
    figure.standing = team.standing;
    figure.isThin = team.standing == Standing::NotEnoughData;
    if (disclosed.management.withheld == Withheld::Alike || disclosed.leadership.withheld == Withheld::Alike) {
        figure.withheld = withheldText(disclosed, disclosure.fewest, locale);
        return figure;
    }
    figure.management = shown(disclosed.management, *team.management.level, locale);
    figure.leadership = shown(disclosed.leadership, *team.leadership.level, locale);
    return figure;
}

QList<TeamFigure> everyoneTeams(const Organization &organization, const Assessment &assessment,
                                const Disclosure &disclosure, const QLocale &locale)
{
    QList<TeamFigure> figures;
    for (const TeamAssessment *team : assessment.childrenOf(assessment.teams.front()))
        figures.append(everyoneTeamFigure(organization, assessment, disclosure, int(team - assessment.teams.data()),
                                          locale));
    const auto rank = [](const TeamFigure &team) {
        return team.management ? 0 : team.standing != Standing::NotEnoughData ? 1 : 2;
    };
    std::stable_sort(figures.begin(), figures.end(), [&](const TeamFigure &a, const TeamFigure &b) {
        if (rank(a) != rank(b))
            return rank(a) < rank(b);
        return a.management && b.management && tiltOf(a) < tiltOf(b);
    });
    return figures;
}

std::optional<TeamFigure> smallerGroupsTogether(const Assessment &assessment, const Disclosure &disclosure,
                                                const QLocale &locale)
{
    const TeamAssessment &root = assessment.teams.front();
    std::set<MemberId> people;
    const auto take = [&](const TeamAssessment &team) {
        for (const Share &share : team.direct) {
            const MemberAssessment *member = assessment.find(share.member);
            if (member && member->management && member->leadership)
                people.insert(share.member);
        }
    };
    int hiddenTeams = 0;
    take(root);
    for (const TeamAssessment *child : assessment.childrenOf(root)) {
        const auto index = std::size_t(child - assessment.teams.data());
        if (disclosure.teams[index].isStandingVisible())
            continue;
        ++hiddenTeams;
        for (std::size_t below = index; below < std::size_t(child->end); ++below)
            take(assessment.teams[below]);
    }
    const auto count = int(people.size());
    if (!disclosure.teams.front().isStandingVisible() || !peopleShown(assessment, count, disclosure.fewest))
        return {};
    const QString said = words::people(count, locale);
    return TeamFigure{.team = root.team,
                      .name = hiddenTeams == 0 ? Tr::tr("In no team") : Tr::tr("The rest"),
                      .people = {},
                      .management = {},
                      .leadership = {},
                      .severity = {},
                      .managementError = {},
                      .leadershipError = {},
                      .withheld = hiddenTeams == 0
                          ? said
                          : Tr::tr("smaller groups together (%1)", "how many people").arg(said),
                      .trail = {}};
}

CompetencyStripFigure everyoneCompetencyStrip(const Organization &organization, const Disclosure &disclosure,
                                              const QLocale &locale)
{
    CompetencyStripFigure figure;
    QStringList sentences;
    for (const DisclosedCompetency &disclosed : disclosure.competencies) {
        CompetencyFigure competency{.competency = disclosed.competency,
                                    .name = organization.competencies.find(disclosed.competency)->name.text(),
                                    .side = disclosed.side,
                                    .strength = {},
                                    .note = Tr::tr("not shown")};
        if (disclosed.withheld == Withheld::Nothing) {
            competency.strength = ShownValue{strengthOf(disclosed.level), words::strength(disclosed.level, locale)};
            const QString count = disclosedCount(disclosed.strong, disclosed.rated, disclosure.fewest, locale);
            const bool isNumber = disclosed.strong >= disclosure.fewest
                && disclosed.rated - disclosed.strong >= disclosure.fewest;
            competency.note = isNumber ? words::people(disclosed.strong, locale) : count;
        }
        sentences.append(Tr::tr("%1: %2.", "competency, strength")
                             .arg(competency.name, competency.strength ? competency.strength->text : competency.note));
        figure.competencies.append(competency);
    }
    figure.text = {competenciesTitle(figure.competencies),
                   Tr::tr("Average of all who are rated, 0–100 · below it, how many are at level 4 or above"),
                   sentences.join(u' ')};
    return figure;
}

QString descriptionOf(const QList<TeamFigure> &teams)
{
    QStringList sentences;
    for (const TeamFigure &team : teams) {
        if (team.management && team.leadership)
            sentences.append(Tr::tr("%1: management %2, leadership %3, %4.")
                                 .arg(team.name, team.management->text, team.leadership->text,
                                      words::standing(team.standing).toLower()));
        else
            sentences.append(Tr::tr("%1: %2.", "team, standing or reason")
                                 .arg(team.name, team.withheld.isEmpty() ? words::standing(team.standing).toLower()
                                                                         : team.withheld));
    }
    return sentences.join(u' ');
}

} // namespace evenkeel
