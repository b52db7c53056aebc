// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/side_reasons.h"

#include "core/base/number.h"
#include "core/report/alert_words.h"
#include "core/report/figures.h"
#include "core/report/words.h"
#include "core/scoring/sources_behind.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace evenkeel {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(SideReasons)
};

/// All that the functions below read.
struct Of
{
    const Organization &organization;
    const Assessment &assessment;
    const TeamAssessment &team;
    Side which;
    const QLocale &locale;

    const SideAssessment &side() const { return team.side(which); }
    const QString &name(CompetencyId competency) const { return organization.competencies.find(competency)->name.text(); }
    QString level(double value) const { return locale.toString(value, 'f', 2); }
    QString points(double levels) const { return locale.toString(int(std::lround(25 * levels))); }
    QString percent(double share) const { return locale.toString(int(std::lround(100 * share))); }
};

QString verdictOf(const Of &of)
{
    const SideAssessment &side = of.side();
    if (!side.level)
        return Tr::tr("Not rated; %1 needed.").arg(words::strength(side.need, of.locale));
    const QString figures =
        Tr::tr("%1 of %2 needed").arg(words::strength(*side.level, of.locale), words::strength(side.need, of.locale));
    const QString points = of.locale.toString(words::wholeStrength(side.need) - words::wholeStrength(*side.level));
    if (side.isShort && side.severity)
        return Tr::tr("%1: %2 points short, %3.", "figures, points, severity")
            .arg(figures, points, words::severity(*side.severity).toLower());
    if (!side.enoughData)
        return Tr::tr("%1, from too few people to judge.").arg(figures);
    if (isGreater(side.shortfall.value_or(0), 0))
        return Tr::tr("%1: within what counts as met.").arg(figures);
    return Tr::tr("%1: met.").arg(figures);
}

/// The people whose scores make the team's.
QList<MemberId> definedIn(const Of &of)
{
    QList<MemberId> members;
    for (const auto &[member, share] : of.assessment.peopleIn(of.team)) {
        if (member->side(of.which))
            members.append(member->member);
    }
    return members;
}

ReasonRow levelRow(const Of &of)
{
    const SideAssessment &side = of.side();
    ReasonRow row{.label = Tr::tr("Strength")};
    if (!side.level) {
        row.value = Tr::tr("none yet");
        row.note = ratedWords(of.team, side, of.locale);
        return row;
    }
    row.value = words::strength(*side.level, of.locale);
    row.note = Tr::tr("25 × (level %1 − 1); the level is the mean of %2 by their share. %3", "level, people, a sentence")
                   .arg(of.level(*side.level), words::people(side.rated, of.locale), ratedWords(of.team, side, of.locale));
    row.rows = RowsBehind{of.team.team, definedIn(of), competenciesOf(of.organization, of.assessment, of.which)};
    return row;
}

ReasonRow needRow(const Of &of)
{
    const Method &method = of.organization.settings.method;
    const QString demand = of.which == Side::Management ? Tr::tr("complexity", "that a team faces")
                                                        : Tr::tr("change", "that a team faces");
    return {.label = Tr::tr("Need"),
            .value = words::strength(of.side().need, of.locale),
            .note = Tr::tr("from %1 %2: level %3 + %4 × %2 = %5")
                        .arg(demand, of.locale.toString(of.side().demand, 'g', 3), of.locale.toString(method.needAtZero),
                             of.locale.toString(method.needPerStep), of.level(of.side().need))};
}

ReasonRow shortfallRow(const Of &of)
{
    const SideAssessment &side = of.side();
    const Method &method = of.organization.settings.method;
    const double gap = side.gap().value_or(0);
    const int points = std::max(0, words::wholeStrength(side.need) - words::wholeStrength(*side.level)); // as one subtracts
    ReasonRow row{.label = Tr::tr("Shortfall"), .value = Tr::tr("%n point(s)", nullptr, points)};
    if (side.isShortByMemory)
        row.note = Tr::tr("short before, and so until it is within level %1 of its need", "a distance in levels")
                       .arg(of.level(method.shortUntil));
    else if (isLess(gap, 0))
        row.note = Tr::tr("level %1 below need; short above %2").arg(of.level(-gap), of.level(method.shortAbove));
    else
        row.note = Tr::tr("level %1 above need").arg(of.level(gap));
    return row;
}

std::optional<ReasonRow> bandRow(const Of &of)
{
    const SideAssessment &side = of.side();
    if (!side.level || !side.standardError)
        return {};
    const double reach = bandErrors * *side.standardError;
    return ReasonRow{.label = Tr::tr("How sure"),
                     .value = Tr::tr("%1 to %2", "a band")
                                  .arg(words::strength(std::max(1., *side.level - reach), of.locale),
                                       words::strength(std::min(5., *side.level + reach), of.locale)),
                     .note = Tr::tr("80 % band; standard error %1 points").arg(of.points(*side.standardError))};
}

std::optional<ReasonRow> sourcesRow(const Of &of)
{
    const SourcesBehind sources = sourcesBehind(of.organization, of.assessment, of.team, of.which);
    if (sources.levels == 0)
        return {};
    const Method &method = of.organization.settings.method;
    QStringList parts;
    const auto add = [&](int count, const QString &text, double weight) {
        if (count > 0)
            parts.append(text.arg(of.locale.toString(count), of.percent(weight)));
    };
    add(sources.supervisor, Tr::tr("%1 by supervisors (weight %2 %)"), method.supervisorWeight);
    add(sources.peers, Tr::tr("%1 by peers (%2 %)"), method.peerWeight);
    add(sources.reports, Tr::tr("%1 by reports (%2 %)"), method.reportWeight);
    QString note = words::sentenceCase(words::list(parts)) + u'.';
    if (sources.pooled > 0)
        note += u' ' + Tr::tr("In %1 of them peers and reports are one mean: one of the two has fewer than %2 raters.")
                           .arg(of.locale.toString(sources.pooled), of.locale.toString(method.fewestOthers));
    return ReasonRow{.label = Tr::tr("Rests on"),
                     .value = Tr::tr("%n rated level(s)", "of people in competencies", sources.levels), .note = note};
}

QList<ReasonRow> pullRows(const Of &of)
{
    QList<ReasonRow> rows;
    const QList<CompetencyProfile> &profile = of.team.competencies;
    for (const Pull &pull : mostPulling(of.assessment, of.team, of.which)) {
        const auto own = std::find_if(profile.begin(), profile.end(),
                                      [&](const CompetencyProfile &one) { return one.competency == pull.competency; });
        const int points = int(std::lround(25 * pull.levels));
        rows.append({.label = of.name(pull.competency),
                     .value = points < 1 ? Tr::tr("under 1 point") : Tr::tr("%n point(s)", nullptr, points),
                     .note = Tr::tr("strength %1").arg(words::strength(own->level.value_or(1), of.locale)),
                     .rows = RowsBehind{of.team.team, {}, {pull.competency}}});
    }
    return rows;
}

void addSteps(AlertReasons::SideReasons &reasons, const Of &of, const SmallestChange &change,
              const QHash<MemberId, QString> &initials)
{
    struct Steps
    {
        QList<MemberId> members = {};
        double lowest = 5;
        double highest = 1;
    };
    std::map<CompetencyId, Steps> byCompetency;
    for (const Raise &raise : change.raises) {
        Steps &steps = byCompetency[raise.competency];
        steps.members.append(raise.member);
        steps.lowest = std::min(steps.lowest, raise.from);
        steps.highest = std::max(steps.highest, raise.from);
        if (initials.isEmpty())
            continue;
        reasons.stepsByPerson.append({.label = of.name(raise.competency),
                                      .value = initials.value(raise.member),
                                      .note = Tr::tr("from %1 to 4", "levels").arg(of.locale.toString(raise.from, 'g', 3)),
                                      .rows = RowsBehind{of.team.team, {raise.member}, {raise.competency}}});
    }
    for (const auto &[competency, steps] : byCompetency) {
        const QString lowest = of.locale.toString(steps.lowest, 'g', 3);
        const QString highest = of.locale.toString(steps.highest, 'g', 3);
        reasons.steps.append({.label = of.name(competency),
                              .value = words::people(int(steps.members.size()), of.locale),
                              .note = lowest == highest ? Tr::tr("from %1 to 4", "levels").arg(lowest)
                                                        : Tr::tr("from %1–%2 to 4", "levels").arg(lowest, highest),
                              .rows = RowsBehind{of.team.team, steps.members, {competency}}});
    }
    std::stable_sort(reasons.steps.begin(), reasons.steps.end(), [](const ReasonRow &a, const ReasonRow &b) {
        return a.rows->members.size() > b.rows->members.size();
    });
}

} // namespace

QList<CompetencyId> competenciesOf(const Organization &organization, const Assessment &assessment, Side side)
{
    QList<CompetencyId> competencies;
    for (const Competency *competency : competenciesOn(organization, assessment.asOf)) {
        if (taggingOn(organization, competency->id, assessment.asOf)->side == side)
            competencies.append(competency->id);
    }
    return competencies;
}

AlertReasons::SideReasons sideReasons(const Organization &organization, const Assessment &assessment,
                                      const TeamAssessment &team, Side side, const QHash<MemberId, QString> &initials,
                                      const QLocale &locale)
{
    const Of of{organization, assessment, team, side, locale};
    AlertReasons::SideReasons reasons{.side = side, .verdict = verdictOf(of)};
    reasons.arithmetic = {levelRow(of), needRow(of)};
    if (of.side().level)
        reasons.arithmetic.append(shortfallRow(of));
    for (const std::optional<ReasonRow> &row : {bandRow(of), sourcesRow(of)}) {
        if (row)
            reasons.arithmetic.append(*row);
    }
    if (team.side(side).isShort) {
        reasons.pulls = pullRows(of);
        const SmallestChange change = smallestChange(organization, assessment, team, side);
        const ChangeWords said = changeWords(organization, team, change, locale);
        reasons.smallestChange = (said.size + u' ' + said.way).trimmed();
        addSteps(reasons, of, change, initials);
    }
    return reasons;
}

} // namespace evenkeel
