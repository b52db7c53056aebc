// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/method_parameters.h"

#include "core/base/number.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <type_traits>

namespace evenkeel {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(MethodParameters)
};

constexpr double lowestLevel = 1;
constexpr double highestLevel = 5;
constexpr double widestGap = highestLevel - lowestLevel;
constexpr int mostPeople = 1000;

/// Calls visit(member) with the field that the parameter names: an int& or a double&, const where `settings` is.
template <class Settings, class Visit>
decltype(auto) withField(Settings &settings, MethodParameter parameter, Visit visit)
{
    auto &method = settings.method;
    switch (parameter) {
    case MethodParameter::NeedAtZero: return visit(method.needAtZero);
    case MethodParameter::NeedPerStep: return visit(method.needPerStep);
    case MethodParameter::StaleAfterDays: return visit(method.staleAfterDays);
    case MethodParameter::SupervisorWeight: return visit(method.supervisorWeight);
    case MethodParameter::PeerWeight: return visit(method.peerWeight);
    case MethodParameter::ReportWeight: return visit(method.reportWeight);
    case MethodParameter::FewestOthers: return visit(method.fewestOthers);
    case MethodParameter::DefinedFrom: return visit(method.definedFrom);
    case MethodParameter::FewestRated: return visit(method.fewestRated);
    case MethodParameter::FewestRatedShare: return visit(method.fewestRatedShare);
    case MethodParameter::ShortAbove: return visit(method.shortAbove);
    case MethodParameter::ShortUntil: return visit(method.shortUntil);
    case MethodParameter::WarningAbove: return visit(method.warningAbove);
    case MethodParameter::WarningUntil: return visit(method.warningUntil);
    case MethodParameter::CriticalAbove: return visit(method.criticalAbove);
    case MethodParameter::CriticalUntil: return visit(method.criticalUntil);
    case MethodParameter::StrongFrom: return visit(method.strongFrom);
    case MethodParameter::FewestShown: return visit(settings.fewestShown);
    }
    Q_UNREACHABLE();
}

QString rangeSentence(MethodParameter parameter)
{
    const QLocale locale;
    const MethodRange range = rangeOf(parameter);
    switch (parameter) {
    case MethodParameter::StaleAfterDays:
        return Tr::tr("A rating counts for at least one day, and for a hundred years at most.");
    case MethodParameter::FewestOthers:
        return Tr::tr("Peers and reports are shown from 3 raters on, or from more; %1 are the most.")
            .arg(locale.toString(mostPeople));
    case MethodParameter::FewestRated:
        return Tr::tr("A standing needs at least one rated person; %1 are the most.").arg(locale.toString(mostPeople));
    case MethodParameter::FewestShown:
        return Tr::tr("A figure for everyone needs at least 3 people, and %1 are the most.").arg(locale.toString(mostPeople));
    case MethodParameter::DefinedFrom:
    case MethodParameter::FewestRatedShare:
        return Tr::tr("A share of what must be rated lies between %1 and %2 %.")
            .arg(locale.toString(100 * range.least), locale.toString(100 * range.most));
    default:
        return Tr::tr("Give a number from %1 to %2.").arg(locale.toString(range.least), locale.toString(range.most));
    }
}

bool isWithinRange(const MethodSettings &settings, MethodParameter parameter)
{
    const double value = valueOf(settings, parameter);
    const MethodRange range = rangeOf(parameter);
    return std::isfinite(value) && value >= range.least && value <= range.most;
}

/// What two constants that are each possible alone say against each other; empty where nothing.
QString conflictOf(const MethodSettings &settings, MethodParameter parameter)
{
    const Method &m = settings.method;
    const auto need = [&m](double demand) { return m.needAtZero + m.needPerStep * demand; };
    switch (parameter) {
    case MethodParameter::NeedAtZero:
        if (isLess(need(lowestLevel), lowestLevel))
            return Tr::tr("The lowest need would be level %1: no need lies below level 1.")
                .arg(QLocale().toString(need(lowestLevel)));
        return {};
    case MethodParameter::NeedPerStep:
        if (isGreater(need(highestLevel), highestLevel))
            return Tr::tr("The highest need would be level %1: nobody can be rated above level 5.")
                .arg(QLocale().toString(need(highestLevel)));
        return {};
    case MethodParameter::SupervisorWeight:
        return m.supervisorWeight + m.peerWeight + m.reportWeight > 0
            ? QString()
            : Tr::tr("One of the three weights at least is above 0.");
    case MethodParameter::ShortUntil:
        return m.shortUntil <= m.shortAbove ? QString() : Tr::tr("A side stays short until a gap no larger than the one from which it is short.");
    case MethodParameter::WarningAbove:
        return m.warningAbove >= m.shortAbove ? QString() : Tr::tr("A warning begins at or above the gap from which a side is short.");
    case MethodParameter::WarningUntil:
        if (m.warningUntil > m.warningAbove)
            return Tr::tr("A warning ends at or below the gap from which it begins.");
        return m.warningUntil >= m.shortUntil ? QString() : Tr::tr("A warning ends at or above the gap where being short ends.");
    case MethodParameter::CriticalAbove:
        return m.criticalAbove >= m.warningAbove ? QString() : Tr::tr("Critical begins at or above the gap from which a warning begins.");
    case MethodParameter::CriticalUntil:
        if (m.criticalUntil > m.criticalAbove)
            return Tr::tr("Critical ends at or below the gap from which it begins.");
        return m.criticalUntil >= m.warningUntil ? QString() : Tr::tr("Critical ends at or above the gap where a warning ends.");
    default:
        return {};
    }
}

} // namespace

MethodSettings methodSettings(const Settings &settings) { return {settings.method, settings.fewestShown}; }

std::array<MethodParameter, methodParameterCount> methodParameters()
{
    std::array<MethodParameter, methodParameterCount> parameters;
    for (std::size_t i = 0; i < parameters.size(); ++i)
        parameters[i] = MethodParameter(i);
    return parameters;
}

MethodRange rangeOf(MethodParameter parameter)
{
    switch (parameter) {
    case MethodParameter::NeedAtZero: return {-widestGap, highestLevel};
    case MethodParameter::NeedPerStep: return {0, 1};
    case MethodParameter::StaleAfterDays: return {1, 36'500, true};
    case MethodParameter::SupervisorWeight:
    case MethodParameter::PeerWeight:
    case MethodParameter::ReportWeight: return {0, 100};
    case MethodParameter::FewestOthers: return {3, mostPeople, true};
    case MethodParameter::DefinedFrom: return {.01, 1};
    case MethodParameter::FewestRated: return {1, mostPeople, true};
    case MethodParameter::FewestRatedShare: return {0, 1};
    case MethodParameter::ShortAbove:
    case MethodParameter::ShortUntil:
    case MethodParameter::WarningAbove:
    case MethodParameter::WarningUntil:
    case MethodParameter::CriticalAbove:
    case MethodParameter::CriticalUntil: return {0, widestGap};
    case MethodParameter::StrongFrom: return {lowestLevel, highestLevel};
    case MethodParameter::FewestShown: return {3, mostPeople, true};
    }
    Q_UNREACHABLE();
}

double valueOf(const MethodSettings &settings, MethodParameter parameter)
{
    return withField(settings, parameter, [](const auto &field) { return double(field); });
}

void setValue(MethodSettings &settings, MethodParameter parameter, double value)
{
    withField(settings, parameter, [value](auto &field) {
        if constexpr (std::is_integral_v<std::remove_reference_t<decltype(field)>>)
            field = int(std::lround(std::clamp(value, -1e9, 1e9)));
        else
            field = value;
    });
}

std::vector<MethodProblem> problemsOf(const MethodSettings &settings)
{
    std::vector<MethodProblem> problems;
    for (const MethodParameter parameter : methodParameters()) {
        if (!isWithinRange(settings, parameter))
            problems.push_back({parameter, rangeSentence(parameter)});
        else if (const QString conflict = conflictOf(settings, parameter); !conflict.isEmpty())
            problems.push_back({parameter, conflict});
    }
    return problems;
}

} // namespace evenkeel
