// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/people_figures.h"

#include "core/base/number.h"
#include "core/report/shown_teams.h"
#include "core/report/words.h"

#include <QCoreApplication>

namespace evenkeel {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(PeopleFigures)
};

constexpr qsizetype mostTeams = 40;
constexpr int mostByName = 1000; ///< Beyond, a map is a density picture, in which nobody is looked for.

HeadCountFigure::Row headCountRow(const Organization &organization, const Assessment &assessment, const TeamAssessment &team)
{
    const double strongFrom = organization.settings.method.strongFrom;
    HeadCountFigure::Row row{.team = team.team, .name = organization.teams.find(team.team)->name.text()};
    for (const auto &[member, share] : assessment.peopleIn(team)) {
        if (!member->management || !member->leadership) {
            ++row.unrated;
            continue;
        }
        const bool isManagement = isAtLeast(*member->management, strongFrom);
        const bool isLeadership = isAtLeast(*member->leadership, strongFrom);
        HeadCountFigure::Cell &cell = isManagement && isLeadership ? row.both
            : isManagement                                        ? row.management
            : isLeadership                                        ? row.leadership
                                                                  : row.neither;
        ++cell.people;
        cell.members.append(member->member);
    }
    return row;
}

QString headCountSentence(const HeadCountFigure::Row &row, const QLocale &locale)
{
    return Tr::tr("%1: %2 strong in both, %3 in management only, %4 in leadership only, %5 in neither.")
        .arg(row.name, locale.toString(row.both.people), locale.toString(row.management.people),
             locale.toString(row.leadership.people), locale.toString(row.neither.people));
}

QString headCountTitle(const HeadCountFigure::Row &row, const QLocale &locale)
{
    const int rated = row.rated();
    if (rated == 0)
        return Tr::tr("Nobody is rated on both sides yet");
    const QString people = words::people(rated, locale);
    const auto number = [&](int count) { return words::sentenceCase(words::number(count, locale)); };
    if (row.both.people == 0)
        return Tr::tr("None of %1 is strong in both").arg(people);
    return row.both.people == 1 ? Tr::tr("%1 of %2 is strong in both").arg(number(1), people)
                                : Tr::tr("%1 of %2 are strong in both").arg(number(row.both.people), people);
}

QString memberMapTitle(const MemberMapFigure &figure, const QLocale &locale)
{
    if (figure.people.isEmpty())
        return Tr::tr("Nobody is rated on both sides yet");
    if (figure.people.size() == 1)
        return Tr::tr("One person is rated on both sides");
    double least[] = {100, 100};
    double most[] = {0, 0};
    for (const MemberMapFigure::Person &person : figure.people) {
        const double values[] = {person.management.value, person.leadership.value};
        for (int side = 0; side < 2; ++side) {
            least[side] = std::min(least[side], values[side]);
            most[side] = std::max(most[side], values[side]);
        }
    }
    const auto whole = [&](double value) { return locale.toString(int(std::lround(value))); };
    return Tr::tr("Management lies between %1 and %2, leadership between %3 and %4")
        .arg(whole(least[0]), whole(most[0]), whole(least[1]), whole(most[1]));
}

} // namespace

HeadCountFigure ownerHeadCounts(const Organization &organization, const Assessment &assessment, TeamId selected,
                                const QLocale &locale)
{
    const TeamAssessment *team = assessment.find(selected);
    if (!team)
        return {};
    HeadCountFigure figure;
    figure.rows.append(headCountRow(organization, assessment, *team));
    figure.rows.last().isMarked = true;
    for (const TeamAssessment *child : assessment.childrenOf(*team)) {
        if (figure.rows.size() > mostTeams)
            ++figure.left;
        else if (child->members > 0)
            figure.rows.append(headCountRow(organization, assessment, *child));
    }
    QStringList sentences;
    for (const HeadCountFigure::Row &row : figure.rows)
        sentences.append(headCountSentence(row, locale));
    const int unrated = figure.rows.first().unrated;
    figure.text = {headCountTitle(figure.rows.first(), locale),
                   unrated == 0
                       ? Tr::tr("Strong is a side of %1 or more · bars: part of those rated")
                             .arg(words::strength(organization.settings.method.strongFrom, locale))
                       : Tr::tr("Strong is a side of %1 or more · bars: part of those rated · %2 not rated on both sides")
                             .arg(words::strength(organization.settings.method.strongFrom, locale), words::people(unrated, locale)),
                   sentences.join(u' ')};
    return figure;
}

MemberMapFigure ownerMemberMap(const Organization &organization, const Assessment &assessment, TeamId selected,
                               const QLocale &locale)
{
    const TeamAssessment *team = assessment.find(selected);
    if (!team)
        return {};
    MemberMapFigure figure{.text = {}, .team = selected};
    QList<QString> texts; // of the 101 there are, shared by all
    for (int strength = 0; strength <= 100; ++strength)
        texts.append(locale.toString(strength));
    const auto shown = [&](double level) { return ShownValue{strengthOf(level), texts[words::wholeStrength(level)]}; };
    QList<MemberId> members;
    if (team->members <= mostByName) {
        members = membersByName(organization, assessment, *team);
    } else {
        for (const Share &share : assessment.sharesIn(*team))
            members.append(share.member);
    }
    for (const MemberId id : members) {
        const MemberAssessment &member = *assessment.find(id);
        if (!member.management || !member.leadership) {
            ++figure.unrated;
            continue;
        }
        figure.people.append({id, organization.members.find(id)->name.text(), shown(*member.management),
                              shown(*member.leadership)});
    }
    if (team->management.level && team->leadership.level)
        figure.average = {strengthOf(*team->management.level), strengthOf(*team->leadership.level)};
    QStringList parts{Tr::tr("Each person’s strengths, 0–100"), Tr::tr("+ is the team’s average")};
    if (figure.unrated > 0)
        parts.append(Tr::tr("%1 not rated on both sides", "how many people").arg(words::people(figure.unrated, locale)));
    figure.text = {memberMapTitle(figure, locale), parts.join(QStringLiteral(" · ")), {}};
    figure.text.description = figure.text.title + u'.';
    return figure;
}

} // namespace evenkeel
