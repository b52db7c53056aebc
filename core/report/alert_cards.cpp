// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/alert_cards.h"

#include "core/base/number.h"
#include "core/report/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace evenkeel {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(AlertCards)
};

QString nameOf(const Organization &organization, TeamId team) { return organization.teams.find(team)->name.text(); }

/// As assess --json and AcknowledgedAlert name it.
QString kindOf(Standing standing)
{
    switch (standing) {
    case Standing::Balanced: return QStringLiteral("balanced");
    case Standing::BrinkOfChaos: return QStringLiteral("brink_of_chaos");
    case Standing::Bureaucratic: return QStringLiteral("bureaucratic");
    case Standing::ThinOnBoth: return QStringLiteral("thin_on_both");
    case Standing::NotEnoughData: return QStringLiteral("not_enough_data");
    }
    Q_UNREACHABLE();
}

int rankOf(std::optional<Severity> severity) { return severity ? int(*severity) + 1 : 0; }

bool isAcknowledged(const Organization &organization, const Assessment &assessment, const TeamAssessment &team)
{
    const AcknowledgedAlert *alert = organization.acknowledgedAlerts.find({team.team, kindOf(team.standing)});
    return alert && alert->on <= assessment.asOf && assessment.asOf <= alert->until
        && rankOf(team.severity) <= alert->severity;
}

QString strengthOfNeed(const SideAssessment &side, const QLocale &locale)
{
    return Tr::tr("%1 of %2 needed")
        .arg(words::strength(side.level.value_or(1), locale), words::strength(side.need, locale));
}

/// The side that is met: "Plenty of leadership (71)", "Enough leadership (55)".
QString metSide(const TeamAssessment &team, Side which, const QLocale &locale)
{
    const SideAssessment &side = team.side(which);
    const QString strength = words::strength(side.level.value_or(1), locale);
    const bool isAmple = isAtLeast(side.gap().value_or(0), 0);
    if (which == Side::Management)
        return isAmple ? Tr::tr("Strong management (%1)").arg(strength) : Tr::tr("Enough management (%1)").arg(strength);
    return isAmple ? Tr::tr("Plenty of leadership (%1)").arg(strength) : Tr::tr("Enough leadership (%1)").arg(strength);
}

QString bodyOf(const TeamAssessment &team, const QLocale &locale)
{
    switch (team.standing) {
    case Standing::BrinkOfChaos:
        return Tr::tr("%1, too little management (%2).")
            .arg(metSide(team, Side::Leadership, locale), strengthOfNeed(team.management, locale));
    case Standing::Bureaucratic:
        return Tr::tr("%1, too little leadership (%2).")
            .arg(metSide(team, Side::Management, locale), strengthOfNeed(team.leadership, locale));
    case Standing::ThinOnBoth:
        return Tr::tr("Less than needed on both sides: management %1, leadership %2.")
            .arg(strengthOfNeed(team.management, locale), strengthOfNeed(team.leadership, locale));
    case Standing::NotEnoughData:
        return Tr::tr("%1 of %2 rated on both sides.")
            .arg(locale.toString(team.rated), words::people(team.members, locale));
    case Standing::Balanced: break;
    }
    return {};
}

/// The two weakest competencies of the short sides: "Weakest: Budgeting 31, Controlling 34."
QString weakestOf(const Organization &organization, const Assessment &assessment, const TeamAssessment &team,
                  const QLocale &locale)
{
    std::vector<CompetencyProfile> profile = competencyProfile(organization, assessment, team);
    std::erase_if(profile, [&](const CompetencyProfile &competency) {
        return !competency.level || competency.side == Side::Neutral || !team.side(competency.side).isShort;
    });
    std::stable_sort(profile.begin(), profile.end(),
                     [](const CompetencyProfile &a, const CompetencyProfile &b) { return *a.level < *b.level; });
    QStringList weakest;
    for (const CompetencyProfile &competency : profile) {
        if (weakest.size() == 2)
            break;
        weakest.append(QStringLiteral("%1 %2").arg(organization.competencies.find(competency.competency)->name.text(),
                                                   words::strength(*competency.level, locale)));
    }
    return weakest.isEmpty() ? QString()
                             : Tr::tr("Weakest: %1.").arg(weakest.join(Tr::tr(", ", "between competencies")));
}

QString mutedOf(const Organization &organization, const Assessment &assessment, const TeamAssessment &team,
                const QLocale &locale)
{
    if (team.standing == Standing::NotEnoughData) {
        const bool isSmall = team.members < organization.settings.method.fewestRated;
        if (isSmall && team.parent >= 0)
            return Tr::tr("Too small to judge alone: see %1.")
                .arg(nameOf(organization, assessment.teams[std::size_t(team.parent)].team));
        return Tr::tr("Rate at least %1, and half of the team, on each side.")
            .arg(words::people(organization.settings.method.fewestRated, locale));
    }
    QStringList sentences;
    if (team.severity && team.certainty)
        sentences.append(Tr::tr("%1, %2.", "severity, certainty")
                             .arg(words::severity(*team.severity), words::certainty(*team.certainty).toLower()));
    else if (team.severity)
        sentences.append(QStringLiteral("%1.").arg(words::severity(*team.severity)));
    sentences.append(weakestOf(organization, assessment, team, locale));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace

QList<AlertCardText> alertCards(const Organization &organization, const Assessment &assessment, TeamId selected,
                                const QLocale &locale)
{
    const TeamAssessment *top = assessment.find(selected);
    if (!top)
        return {};
    std::vector<const TeamAssessment *> alerts;
    for (auto at = top - assessment.teams.data(); at < top->end; ++at) {
        const TeamAssessment &team = assessment.teams[std::size_t(at)];
        if (team.standing != Standing::Balanced && team.members > 0 && !isAcknowledged(organization, assessment, team))
            alerts.push_back(&team);
    }
    std::stable_sort(alerts.begin(), alerts.end(), [](const TeamAssessment *a, const TeamAssessment *b) {
        return rankOf(a->severity) > rankOf(b->severity);
    });

    QList<AlertCardText> cards;
    for (const TeamAssessment *team : alerts) {
        const bool isUnsure = team->certainty == Certainty::Low && team->standing != Standing::NotEnoughData;
        const QString word = words::standing(team->standing);
        cards.append({.team = team->team,
                      .standing = team->standing,
                      .severity = team->severity,
                      .certainty = team->certainty,
                      .heading = QStringLiteral("%1 · %2").arg(isUnsure ? Tr::tr("%1?", "an unsure standing").arg(word) : word,
                                                               nameOf(organization, team->team)),
                      .body = bodyOf(*team, locale),
                      .muted = mutedOf(organization, assessment, *team, locale)});
    }
    return cards;
}

} // namespace evenkeel
