// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/people_figures.h"

#include "core/report/shown_teams.h"
#include "core/report/words.h"
#include "core/scoring/people_sums.h"

#include <QCoreApplication>

namespace evenkeel {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(PeopleFigures)
};

constexpr qsizetype mostTeams = 40;
constexpr int mostByName = 1000; ///< Beyond, a map is a density picture, in which nobody is looked for.
constexpr qsizetype mostListed = 2000; ///< Of a crowd: nobody reads on, and the People page has them all.

HeadCountFigure::Row headCountRow(const Organization &organization, const TeamAssessment &team)
{
    return {.team = team.team,
            .name = organization.teams.find(team.team)->name.text(),
            .people = team.strongIn,
            .unrated = team.members - team.rated};
}

QString headCountSentence(const HeadCountFigure::Row &row, const QLocale &locale)
{
    return Tr::tr("%1: %2 strong in both, %3 in management only, %4 in leadership only, %5 in neither.")
        .arg(row.name, locale.toString(row.people.both), locale.toString(row.people.management),
             locale.toString(row.people.leadership), locale.toString(row.people.neither));
}

QString headCountTitle(const HeadCountFigure::Row &row, const QLocale &locale)
{
    const int rated = row.rated();
    if (rated == 0)
        return Tr::tr("Nobody is rated on both sides yet");
    const QString people = words::people(rated, locale);
    const auto number = [&](int count) { return words::sentenceCase(words::number(count, locale)); };
    if (row.people.both == 0)
        return Tr::tr("None of %1 is strong in both").arg(people);
    return row.people.both == 1 ? Tr::tr("%1 of %2 is strong in both").arg(number(1), people)
                                : Tr::tr("%1 of %2 are strong in both").arg(number(row.people.both), people);
}

QString memberMapTitle(const MemberMapFigure &figure, const QLocale &locale)
{
    if (figure.rated() == 0)
        return Tr::tr("Nobody is rated on both sides yet");
    if (figure.rated() == 1)
        return Tr::tr("One person is rated on both sides");
    double least[] = {100, 100};
    double most[] = {0, 0};
    const auto take = [&](double management, double leadership) {
        const double values[] = {management, leadership};
        for (int side = 0; side < 2; ++side) {
            least[side] = std::min(least[side], values[side]);
            most[side] = std::max(most[side], values[side]);
        }
    };
    for (const MemberMapFigure::Person &person : figure.people)
        take(person.management.value, person.leadership.value);
    for (const QPointF &at : figure.crowd)
        take(at.x(), at.y());
    const auto whole = [&](double value) { return locale.toString(int(std::lround(value))); };
    return Tr::tr("Management lies between %1 and %2, leadership between %3 and %4")
        .arg(whole(least[0]), whole(most[0]), whole(least[1]), whole(most[1]));
}

} // namespace

QList<MemberId> membersBehind(const Organization &organization, const Assessment &assessment, const RowsBehind &rows)
{
    const TeamAssessment *team = rows.strongIn ? assessment.find(rows.team) : nullptr;
    if (!team)
        return rows.members;
    QList<MemberId> members;
    for (const auto &[member, share] : assessment.peopleIn(*team)) {
        if (strongInOf(member->management, member->leadership, organization.settings.method) == rows.strongIn)
            members.append(member->member);
    }
    return members;
}

HeadCountFigure ownerHeadCounts(const Organization &organization, const Assessment &assessment, TeamId selected,
                                const QLocale &locale)
{
    const TeamAssessment *team = assessment.find(selected);
    if (!team)
        return {};
    HeadCountFigure figure;
    figure.rows.append(headCountRow(organization, *team));
    figure.rows.last().isMarked = true;
    for (const TeamAssessment *child : assessment.childrenOf(*team)) {
        if (figure.rows.size() > mostTeams)
            ++figure.left;
        else if (child->members > 0)
            figure.rows.append(headCountRow(organization, *child));
    }
    QStringList sentences;
    for (const HeadCountFigure::Row &row : figure.rows)
        sentences.append(headCountSentence(row, locale));
    const int unrated = figure.rows.first().unrated;
    QString subtitle = Tr::tr("Strong is a side of %1 or more, %2 · bars: part of those rated", "strength, date")
                           .arg(words::strength(organization.settings.method.strongFrom, locale), words::date(assessment.asOf, locale));
    if (unrated > 0)
        subtitle += Tr::tr(" · %1 not rated on both sides", "how many people").arg(words::people(unrated, locale));
    figure.text = {headCountTitle(figure.rows.first(), locale), subtitle, sentences.join(u' ')};
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
    const auto add = [&](const MemberAssessment &member) {
        figure.people.append({member.member, organization.members.find(member.member)->name.text(), shown(*member.management),
                              shown(*member.leadership)});
    };
    figure.unrated = team->members - team->rated;
    if (team->rated <= mostByName) {
        for (const MemberId id : membersByName(organization, assessment, *team)) {
            const MemberAssessment &member = *assessment.find(id);
            if (member.management && member.leadership)
                add(member);
        }
    } else {
        figure.crowd.reserve(team->rated);
        for (const auto &[member, share] : assessment.peopleIn(*team)) {
            if (!member->management || !member->leadership)
                continue;
            figure.crowd.append({strengthOf(*member->management), strengthOf(*member->leadership)});
            if (figure.people.size() < mostListed)
                add(*member);
        }
    }
    if (team->management.level && team->leadership.level)
        figure.average = {strengthOf(*team->management.level), strengthOf(*team->leadership.level)};
    const bool isDensity = figure.rated() > mostMarks;
    QStringList parts{(isDensity ? Tr::tr("Strengths of people, 0–100, %1", "date") : Tr::tr("Each person’s strengths, 0–100, %1", "date"))
                          .arg(words::date(assessment.asOf, locale)),
                      Tr::tr("+ is the team’s average")};
    if (isDensity)
        parts.insert(1, Tr::tr("larger squares: more people"));
    if (figure.unrated > 0)
        parts.append(Tr::tr("%1 not rated on both sides", "how many people").arg(words::people(figure.unrated, locale)));
    figure.text = {memberMapTitle(figure, locale), parts.join(QStringLiteral(" · ")), {}};
    figure.text.description = figure.text.title + u'.';
    return figure;
}

} // namespace evenkeel
