// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/need_effect.h"

#include "core/domain/side.h"
#include "core/report/words.h"

#include <QCoreApplication>

namespace evenkeel {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(NeedEffect)
};

/// "brink of chaos", within a sentence.
QString inSentence(Standing standing, const QLocale &locale) { return locale.toLower(words::standing(standing)); }

/// "Management and leadership": the sides that `isOne` says, management first.
template <class Is>
QString sidesThat(Is isOne)
{
    QStringList sides;
    for (const Side side : scoredSides) {
        if (isOne(side))
            sides.append(words::sideInSentence(side));
    }
    return words::sentenceCase(words::list(sides));
}

QString standingSentence(const TeamAssessment &before, const TeamAssessment &after, const QLocale &locale)
{
    const QString standing = inSentence(after.standing, locale);
    if (after.standing == Standing::NotEnoughData)
        return after.members == 0 ? Tr::tr("Nobody is in the team yet, so that it has no standing.")
                                  : Tr::tr("Too few people are rated for a standing, with this need or another.");
    const QString worse = sidesThat([&](Side side) { return after.side(side).isShort && !before.side(side).isShort; });
    const QString better = sidesThat([&](Side side) { return !after.side(side).isShort && before.side(side).isShort; });
    if (!worse.isEmpty() && !better.isEmpty())
        return Tr::tr("%1 would no longer be short. %2 would become short: %3.").arg(better, worse, standing);
    if (!worse.isEmpty())
        return Tr::tr("%1 would become short: %2.").arg(worse, standing);
    if (!better.isEmpty())
        return Tr::tr("%1 would no longer be short: %2.").arg(better, standing);
    if (after.severity != before.severity && after.severity && before.severity)
        return Tr::tr("Its standing stays: %1. It would be %2 instead of %3.")
            .arg(standing, locale.toLower(words::severity(*after.severity)), locale.toLower(words::severity(*before.severity)));
    return Tr::tr("Its standing stays: %1.").arg(standing);
}

QString needSentence(Side side, const SideAssessment &before, const SideAssessment &after, const QLocale &locale)
{
    const QString sentence = Tr::tr("%1: %2 needed instead of %3")
                                 .arg(words::side(side), words::strength(after.need, locale), words::strength(before.need, locale));
    return after.level ? Tr::tr("%1, and it has %2.").arg(sentence, words::strength(*after.level, locale))
                       : sentence + u'.';
}

} // namespace

NeedEffect needEffect(const Organization &organization, const Assessment &before, const Assessment &after, TeamId team,
                      const QLocale &locale)
{
    NeedEffect effect;
    const TeamAssessment &was = *before.find(team);
    const TeamAssessment &is = *after.find(team);
    effect.standing = standingSentence(was, is, locale);
    for (const Side side : scoredSides) {
        if (words::wholeStrength(was.side(side).need) != words::wholeStrength(is.side(side).need))
            effect.needs.append(needSentence(side, was.side(side), is.side(side), locale));
    }
    for (const TeamAssessment &other : after.teams) {
        const TeamAssessment *held = before.find(other.team);
        if (other.team == team || !held || held->standing == other.standing)
            continue;
        effect.others.append(Tr::tr("%1: %2 instead of %3.")
                                 .arg(organization.teams.find(other.team)->name.text(),
                                      inSentence(other.standing, locale), inSentence(held->standing, locale)));
    }
    return effect;
}

} // namespace evenkeel
