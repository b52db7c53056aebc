// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/method_words.h"

#include "core/report/words.h"

#include <QCoreApplication>

#include <cmath>

namespace evenkeel {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(MethodWords)
};

QString number(double value, const QLocale &locale)
{
    // As many digits as were typed: no one types more than four behind the point.
    return locale.toString(std::round(value * 1e4) / 1e4, 'g', 8);
}

QString levels(double value, const QLocale &locale)
{
    return value == 1 ? Tr::tr("1 level") : Tr::tr("%1 levels").arg(number(value, locale));
}

} // namespace

MethodWords wordsOf(MethodParameter parameter)
{
    using enum MethodUnit;
    switch (parameter) {
    case MethodParameter::NeedAtZero:
        return {Tr::tr("The need starts from"),
                Tr::tr("Where a step is half a level, a team that faces 3 of 5 needs level 3, the middle of the scale."),
                Level};
    case MethodParameter::NeedPerStep:
        return {Tr::tr("Each step of change or complexity adds"),
                Tr::tr("Half a level: needs then lie between level 2 and level 4, where real teams are found."), Level};
    case MethodParameter::StaleAfterDays:
        return {Tr::tr("A rating counts for"),
                Tr::tr("Eighteen months: a yearly round may come half a year late; what is older may not be true any more."), Days};
    case MethodParameter::SupervisorWeight:
        return {Tr::tr("Weight of supervisors"),
                Tr::tr("Supervisors agree with each other most, so they weigh a little more than each of the others."), Weight};
    case MethodParameter::PeerWeight:
        return {Tr::tr("Weight of peers"), Tr::tr("Peers see what a supervisor does not, and agree with each other less."),
                Weight};
    case MethodParameter::ReportWeight:
        return {Tr::tr("Weight of reports"),
                Tr::tr("Those who are led know it best from their side, and agree with each other least."), Weight};
    case MethodParameter::FewestOthers:
        return {Tr::tr("Peers and reports are shown from"),
                Tr::tr("With fewer than three raters it could be worked out who has said what. Below that, both are taken "
                       "together, or left out."),
                Raters};
    case MethodParameter::DefinedFrom:
        return {Tr::tr("A person’s side needs ratings in"),
                Tr::tr("A score made of less than half of a side would be a score of something else."), Percent};
    case MethodParameter::FewestRated:
        return {Tr::tr("People rated on each side, for a standing"),
                Tr::tr("With one or two people it would speak of persons, not of a team."), People};
    case MethodParameter::FewestRatedShare:
        return {Tr::tr("What they hold of the team’s working time"),
                Tr::tr("Less than half of a team does not speak for the team."), Percent};
    case MethodParameter::ShortAbove:
        return {Tr::tr("A side becomes short above"),
                Tr::tr("A quarter of a level is about what two raters differ by; a smaller gap counts as met."), Gap};
    case MethodParameter::ShortUntil:
        return {Tr::tr("Short until below"),
                Tr::tr("So that a standing does not come and go with each round, the gap has to close nearly all the way."),
                Gap};
    case MethodParameter::WarningAbove:
        return {Tr::tr("A warning above"), Tr::tr("Half a level: every other rating would have to be one level higher."), Gap};
    case MethodParameter::WarningUntil:
        return {Tr::tr("Warning until below"), Tr::tr("A little lower, for the same reason as above."), Gap};
    case MethodParameter::CriticalAbove:
        return {Tr::tr("Critical above"), Tr::tr("A whole level: each person would have to be one level higher in everything."),
                Gap};
    case MethodParameter::CriticalUntil:
        return {Tr::tr("Critical until below"), Tr::tr("A little lower, for the same reason as above."), Gap};
    case MethodParameter::StrongFrom:
        return {Tr::tr("Counted as strong on a side from"),
                Tr::tr("Nearer to level 4 than to level 3. It is used to count heads; no person is ever called strong or weak."),
                Level};
    case MethodParameter::FewestShown:
        return {Tr::tr("A figure for everyone needs"),
                Tr::tr("With fewer people, one of them could work out what a colleague was rated. Reports for everyone leave "
                       "out what stands on fewer, and say so."),
                People};
    }
    Q_UNREACHABLE();
}

QString methodValue(MethodParameter parameter, double value, const QLocale &locale)
{
    switch (wordsOf(parameter).unit) {
    case MethodUnit::Level:
        return parameter == MethodParameter::NeedPerStep ? levels(value, locale) : Tr::tr("level %1").arg(number(value, locale));
    case MethodUnit::Gap: return levels(value, locale);
    case MethodUnit::Weight: return number(value, locale);
    case MethodUnit::Percent: return Tr::tr("%1 %").arg(number(100 * value, locale));
    case MethodUnit::Days: return Tr::tr("%n day(s)", nullptr, int(std::lround(value)));
    case MethodUnit::Raters: return words::raters(int(std::lround(value)), locale);
    case MethodUnit::People: return words::people(int(std::lround(value)), locale);
    }
    Q_UNREACHABLE();
}

QString onHundred(MethodParameter parameter, double value, const QLocale &locale)
{
    switch (wordsOf(parameter).unit) {
    case MethodUnit::Level:
        if (parameter == MethodParameter::NeedPerStep)
            return Tr::tr("%1 points of 100").arg(number(25 * value, locale));
        return Tr::tr("strength %1 of 100").arg(number(strengthOf(value), locale));
    case MethodUnit::Gap: return Tr::tr("%1 points of 100").arg(number(25 * value, locale));
    default: return {};
    }
}

QList<MethodGroup> methodGroups()
{
    using enum MethodParameter;
    return {
        {Tr::tr("What a team needs"), Tr::tr("Change sets the need for leadership, complexity that for management."),
         {NeedAtZero, NeedPerStep}},
        {Tr::tr("Which ratings count"), Tr::tr("How ratings become a person’s two scores. A self-rating is shown beside, never counted."),
         {StaleAfterDays, SupervisorWeight, PeerWeight, ReportWeight, FewestOthers, DefinedFrom}},
        {Tr::tr("Enough data"), Tr::tr("A team below these is not judged."), {FewestRated, FewestRatedShare}},
        {Tr::tr("When a side is short, and how badly"), Tr::tr("The gap between what a team needs and what it has."),
         {ShortAbove, ShortUntil, WarningAbove, WarningUntil, CriticalAbove, CriticalUntil}},
        {Tr::tr("Counting heads"), Tr::tr("How many are strong in both, in one, in neither."), {StrongFrom}},
        {Tr::tr("What everyone may see"), Tr::tr("Reports for the whole organization show no figure of a few people."),
         {FewestShown}},
    };
}

} // namespace evenkeel
