// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/alert_reasons.h"

#include "core/base/number.h"
#include "core/report/alert_words.h"
#include "core/report/initials.h"
#include "core/report/shown_teams.h"
#include "core/report/side_reasons.h"
#include "core/report/words.h"
#include "core/scoring/to_rate.h"

#include <QCoreApplication>

#include <cmath>

namespace evenkeel {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(AlertReasons)
};

constexpr double clearTilt = .5; ///< Levels; from there on one side is said to be strong.
constexpr int mostMembers = 60; ///< Beyond, the People page tells more than a list here.

QString summaryOf(const Organization &organization, const TeamAssessment &team)
{
    QStringList sentences;
    if (team.severity && team.certainty)
        sentences.append(Tr::tr("%1, %2.", "severity, certainty")
                             .arg(words::severity(*team.severity), certaintyWords(team).toLower()));
    sentences.append(Tr::tr("Within %1 points of the need counts as met.")
                         .arg(int(std::floor(25 * organization.settings.method.shortAbove))));
    return sentences.join(u' ');
}

QString methodOf(const Organization &organization, const Assessment &assessment, const TeamAssessment &team,
                 const QLocale &locale)
{
    QStringList sentences;
    if (const std::optional<Day> last = team.lastRated)
        sentences.append(Tr::tr("Last rated on %1.").arg(words::date(*last, locale)));
    if (const std::optional<Day> oldest = oldestRating(organization, assessment, team))
        sentences.append(Tr::tr("The oldest rating that counts is of %1.").arg(words::date(*oldest, locale)));
    if (team.adequacy)
        sentences.append(Tr::tr("Both shortfalls together leave %1 of 100 of what is needed (adequacy).")
                             .arg(locale.toString(int(std::lround(*team.adequacy)))));
    if (team.certainty)
        sentences.append(Tr::tr("Doubt chooses the words, never the standing."));
    return sentences.join(u' ');
}

/// In the order of names: nobody is sorted by strength.
QList<ReasonRow> memberRows(const Organization &organization, const Assessment &assessment, const TeamAssessment &team,
                            const QList<MemberId> &members, const QHash<MemberId, QString> &initials, const QLocale &locale)
{
    QHash<MemberId, double> shares;
    for (const Share &share : assessment.sharesIn(team))
        shares.insert(share.member, share.share);
    const auto strength = [&](const std::optional<double> &level) {
        return level ? words::strength(*level, locale) : Tr::tr("not rated");
    };
    QList<ReasonRow> rows;
    for (const MemberId id : members) {
        const MemberAssessment &member = *assessment.find(id);
        rows.append({.label = initials.value(id),
                     .value = Tr::tr("management %1, leadership %2").arg(strength(member.management), strength(member.leadership)),
                     .note = Tr::tr("share %1").arg(locale.toString(shares.value(id), 'g', 3)),
                     .rows = RowsBehind{team.team, {id},
                                        competenciesOf(organization, assessment, Side::Management)
                                            + competenciesOf(organization, assessment, Side::Leadership)}});
    }
    return rows;
}

std::optional<RowsBehind> toRateIn(const Organization &organization, const Assessment &assessment,
                                   const TeamAssessment &team)
{
    RowsBehind rows{.team = team.team};
    bool isManagement = false;
    bool isLeadership = false;
    for (const ToRate &next : toRateNext(organization, assessment, team)) {
        rows.members.append(next.member);
        isManagement |= next.management;
        isLeadership |= next.leadership;
    }
    if (isManagement)
        rows.competencies += competenciesOf(organization, assessment, Side::Management);
    if (isLeadership)
        rows.competencies += competenciesOf(organization, assessment, Side::Leadership);
    return rows.members.isEmpty() || rows.competencies.isEmpty() ? std::nullopt : std::optional(rows);
}

} // namespace

AlertReasons alertReasons(const Organization &organization, const Assessment &assessment, TeamId id,
                          const QLocale &locale)
{
    const TeamAssessment &team = *assessment.find(id);
    const QList<MemberId> members =
        team.members <= mostMembers ? membersByName(organization, assessment, team) : QList<MemberId>();
    const QHash<MemberId, QString> initials = initialsOf(organization, members);

    AlertReasons reasons{.team = id, .standing = team.standing};
    reasons.title = QStringLiteral("%1 %2").arg(organization.teams.find(id)->name.text(),
                                                words::standingOf(team.standing, team.certainty));
    reasons.summary = summaryOf(organization, team);
    for (const Side side : scoredSides)
        reasons.sides.append(sideReasons(organization, assessment, team, side, initials, locale));
    reasons.members = memberRows(organization, assessment, team, members, initials, locale);
    for (const Flag flag : team.flags) {
        const QString action = flagAction(flag);
        const QString sentence = flagSentence(organization, assessment, team, flag);
        reasons.beside.append(action.isEmpty() ? sentence : QStringLiteral("%1 %2").arg(sentence, action));
    }
    if (team.standing == Standing::Balanced && team.tilt && isLess(*team.tilt, -clearTilt))
        reasons.beside.append(Tr::tr("A track record of success. In times of change you need both."));
    reasons.firstActions = firstActionsFor(organization, assessment, team, locale);
    if (team.standing == Standing::NotEnoughData)
        reasons.toRateNext = toRateIn(organization, assessment, team);
    if (team.standing != Standing::ThinOnBoth) // its words are the first actions
        reasons.ifNothingIsDone = words::ifNothingIsDone(team.standing, organization.settings.isPublic);
    reasons.method = methodOf(organization, assessment, team, locale);
    return reasons;
}

} // namespace evenkeel
