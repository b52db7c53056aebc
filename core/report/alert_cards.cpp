// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/alert_cards.h"

#include "core/base/number.h"
#include "core/report/alert_words.h"
#include "core/report/alerts.h"
#include "core/report/words.h"
#include "core/scoring/to_rate.h"

#include <QCoreApplication>

#include <algorithm>

namespace evenkeel {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(AlertCards)
};

/// Beyond this many people the steps are long to find, and long to read: they are said where one asks why.
constexpr int mostPeopleForSteps = 500;

QString nameOf(const Organization &organization, TeamId team) { return organization.teams.find(team)->name.text(); }

QString ofNeeded(const SideAssessment &side, const QLocale &locale)
{
    return Tr::tr("%1 of %2 needed")
        .arg(words::strength(side.level.value_or(1), locale), words::strength(side.need, locale));
}

/// The side that is met: "Plenty of leadership (71 of 69 needed)", "Enough leadership (65 of 69 needed)".
QString metSide(const TeamAssessment &team, Side which, const QLocale &locale)
{
    const SideAssessment &side = team.side(which);
    const QString figures = ofNeeded(side, locale);
    const bool isAmple = isAtLeast(side.gap().value_or(0), 0);
    if (which == Side::Management)
        return isAmple ? Tr::tr("Strong management (%1)").arg(figures) : Tr::tr("Enough management (%1)").arg(figures);
    return isAmple ? Tr::tr("Plenty of leadership (%1)").arg(figures) : Tr::tr("Enough leadership (%1)").arg(figures);
}

QString standingBody(const TeamAssessment &team, const QLocale &locale)
{
    switch (team.standing) {
    case Standing::BrinkOfChaos:
        return Tr::tr("%1, too little management (%2).")
            .arg(metSide(team, Side::Leadership, locale), ofNeeded(team.management, locale));
    case Standing::Bureaucratic:
        return Tr::tr("%1, too little leadership (%2).")
            .arg(metSide(team, Side::Management, locale), ofNeeded(team.leadership, locale));
    case Standing::ThinOnBoth:
        return Tr::tr("Less than needed on both sides: management %1, leadership %2.")
            .arg(ofNeeded(team.management, locale), ofNeeded(team.leadership, locale));
    case Standing::NotEnoughData:
        return Tr::tr("%1 of %2 rated on both sides.")
            .arg(locale.toString(team.rated), words::people(team.members, locale));
    case Standing::Balanced: break;
    }
    return {};
}

/// "Budgeting (31), Controlling (34) and Planning (40)": the strengths are the team's.
QString pullWords(const Organization &organization, const Assessment &assessment, const TeamAssessment &team, Side side,
                  const QList<CompetencyProfile> &profile, const QLocale &locale)
{
    QStringList names;
    for (const Pull &pull : mostPulling(assessment, team, side)) {
        const auto of = std::find_if(profile.begin(), profile.end(), [&](const CompetencyProfile &one) {
            return one.competency == pull.competency;
        });
        names.append(QStringLiteral("%1 (%2)").arg(organization.competencies.find(pull.competency)->name.text(),
                                                   words::strength(of->level.value_or(1), locale)));
    }
    return words::list(names);
}

bool areBothShort(const TeamAssessment &team) { return team.management.isShort && team.leadership.isShort; }

/// A sentence about one of two sides.
QString ofSide(Side side, const QString &sentence)
{
    return Tr::tr("For %1, %2", "side, a sentence").arg(words::sideInSentence(side), sentence.first(1).toLower() + sentence.sliced(1));
}

/// What clears the short sides; empty where there are too many people to find it here.
QList<ChangeWords> changesOf(const Organization &organization, const Assessment &assessment, const TeamAssessment &team,
                             const QLocale &locale)
{
    QList<ChangeWords> changes;
    for (const Side side : scoredSides) {
        if (!team.side(side).isShort || team.members > mostPeopleForSteps)
            continue;
        ChangeWords said = changeWords(organization, team, smallestChange(organization, assessment, team, side), locale);
        for (QString *sentence : {&said.size, &said.way}) {
            if (areBothShort(team) && !sentence->isEmpty())
                *sentence = ofSide(side, *sentence);
        }
        changes.append(said);
    }
    return changes;
}

QString standingDetail(const Organization &organization, const Assessment &assessment, const TeamAssessment &team,
                       const QList<ChangeWords> &changes, const QLocale &locale)
{
    if (team.standing == Standing::NotEnoughData)
        return firstActionsFor(organization, assessment, team, locale);
    QStringList sentences;
    if (team.severity && team.certainty)
        sentences.append(Tr::tr("%1, %2.", "severity, certainty")
                             .arg(words::severity(*team.severity), certaintyWords(team).toLower()));
    const QList<CompetencyProfile> &profile = team.competencies;
    QStringList pulls;
    for (const Side side : scoredSides) {
        const QString said = team.side(side).isShort ? pullWords(organization, assessment, team, side, profile, locale) : QString();
        if (!said.isEmpty())
            pulls.append(areBothShort(team) ? Tr::tr("in %1 by %2", "side, competencies").arg(words::sideInSentence(side), said)
                                            : Tr::tr("by %1", "competencies").arg(said));
    }
    if (!pulls.isEmpty())
        sentences.append(Tr::tr("Pulled down most %1.", "by which competencies").arg(pulls.join(Tr::tr("; ", "between two sides"))));
    for (const ChangeWords &change : changes)
        sentences.append(change.size);
    return sentences.join(u' ');
}

QString standingRest(const Organization &organization, const Assessment &assessment, const TeamAssessment &team,
                     const QList<ChangeWords> &changes, const QLocale &locale)
{
    const bool isJudged = team.standing != Standing::NotEnoughData;
    QStringList sentences;
    for (const ChangeWords &change : changes)
        sentences.append(change.way);
    if (isJudged)
        sentences.append(ratedWords(team, team.management.isShort ? team.management : team.leadership, locale));
    if (const std::optional<Day> oldest = oldestRating(organization, assessment, team))
        sentences.append(Tr::tr("Oldest rating %1.").arg(words::date(*oldest, locale)));
    if (isJudged) {
        sentences.append(firstActionsFor(organization, assessment, team, locale));
        if (team.standing != Standing::ThinOnBoth) // its words are the first actions
            sentences.append(words::ifNothingIsDone(team.standing, organization.settings.isPublic));
    }
    for (const Flag flag : team.flags)
        sentences.append(flagSentence(organization, assessment, team, flag));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString acknowledgedWords(const AcknowledgedAlert &alert, const QLocale &locale)
{
    const QString on = words::date(alert.on, locale);
    const QString said = alert.until.isReal()
        ? Tr::tr("Put aside on %1 until %2").arg(on, words::date(alert.until, locale))
        : Tr::tr("Acknowledged on %1 until it gets worse").arg(on);
    const QString reason = alert.reason.text().simplified();
    return reason.isEmpty() ? said : QStringLiteral("%1: %2").arg(said, reason);
}

/// Of an alert that was acknowledged while it was less severe; empty for any other.
QString returnedWords(const Organization &organization, const Assessment &assessment, const Alert &alert, const QLocale &locale)
{
    const AcknowledgedAlert *known = organization.acknowledgedAlerts.find({alert.team->team, alert.kind()});
    if (!known || alert.acknowledged || assessment.asOf < known->on || known->until < assessment.asOf || !alert.team->severity)
        return {};
    const QString severity = words::severity(*alert.team->severity).toLower();
    const QString on = words::date(known->on, locale);
    const QString reason = known->reason.text().simplified();
    return reason.isEmpty() ? Tr::tr("Back since it became %1; acknowledged on %2.", "severity, day").arg(severity, on)
                            : Tr::tr("Back since it became %1; acknowledged on %2: “%3”.", "severity, day, note").arg(severity, on, reason);
}

AlertCardText cardOf(const Organization &organization, const Assessment &assessment, const Alert &alert,
                     const QLocale &locale)
{
    const TeamAssessment &team = *alert.team;
    AlertCardText card{.team = team.team,
                       .kind = alert.kind(),
                       .severity = alert.severity(),
                       .standing = team.standing,
                       .flag = alert.flag,
                       .heading = {},
                       .body = {},
                       .detail = {},
                       .rest = {}};
    QString word;
    if (alert.flag) {
        word = flagName(*alert.flag);
        card.body = flagSentence(organization, assessment, team, *alert.flag);
        card.detail = QStringLiteral("%1. %2").arg(words::standing(team.standing), flagAction(*alert.flag));
    } else {
        const bool isUnsure = team.certainty == Certainty::Low && team.standing != Standing::NotEnoughData;
        word = isUnsure ? Tr::tr("%1?", "an unsure standing").arg(words::standing(team.standing))
                        : words::standing(team.standing);
        card.body = standingBody(team, locale);
        const QList<ChangeWords> changes = changesOf(organization, assessment, team, locale);
        card.detail = standingDetail(organization, assessment, team, changes, locale);
        card.rest = standingRest(organization, assessment, team, changes, locale);
    }
    card.heading = QStringLiteral("%1 · %2").arg(word, nameOf(organization, team.team));
    if (const QString returned = returnedWords(organization, assessment, alert, locale); !returned.isEmpty())
        card.detail = returned + u' ' + card.detail;
    if (alert.acknowledged)
        card.acknowledged = acknowledgedWords(*alert.acknowledged, locale);
    return card;
}

} // namespace

AlertCards alertCards(const Organization &organization, const Assessment &assessment, TeamId selected, int mostOpen,
                      int mostAcknowledged, const QLocale &locale)
{
    AlertCards cards;
    for (const Alert &alert : alertsIn(organization, assessment, selected)) {
        int &count = alert.acknowledged ? cards.acknowledgedCount : cards.openCount;
        if (count++ < (alert.acknowledged ? mostAcknowledged : mostOpen))
            (alert.acknowledged ? cards.acknowledged : cards.open).append(cardOf(organization, assessment, alert, locale));
    }
    return cards;
}

} // namespace evenkeel
