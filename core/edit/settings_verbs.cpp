// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/settings_verbs.h"

#include "core/edit/checks.h"
#include "core/storage/settings_table.h"

#include <QCoreApplication>

#include <cmath>

namespace evenkeel::edit {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(SettingsVerbs)
};

template <class Change>
Verb<> changed(const QString &name, Change change)
{
    return {name, [change](EditContext &context) -> Result<> {
                Settings settings = context.before.settings;
                if (Result<> allowed = change(settings); !allowed)
                    return allowed;
                return settings_table::update(context.database, settings);
            }};
}

bool isAscending(std::initializer_list<double> numbers)
{
    return std::is_sorted(numbers.begin(), numbers.end());
}

bool areFinite(const Method &m)
{
    const double numbers[] = {m.needAtZero, m.needPerStep, m.supervisorWeight, m.peerWeight, m.reportWeight,
                              m.definedFrom, m.shortAbove, m.shortUntil, m.warningAbove, m.warningUntil,
                              m.criticalAbove, m.criticalUntil, m.fewestRatedShare, m.strongFrom};
    return std::all_of(std::begin(numbers), std::end(numbers), [](double number) { return std::isfinite(number); });
}

Result<> checkMethod(const Method &m)
{
    if (!areFinite(m))
        return refused(Tr::tr("Each constant of the method is a number."));
    if (m.staleAfterDays < 1 || m.staleAfterDays > 36'500)
        return refused(Tr::tr("A rating counts for at least one day, and for a hundred years at most."));
    if (m.supervisorWeight < 0 || m.peerWeight < 0 || m.reportWeight < 0
        || m.supervisorWeight + m.peerWeight + m.reportWeight <= 0)
        return refused(Tr::tr("The weights of supervisor, peers and reports are not below 0, and not all of them 0."));
    if (m.fewestOthers < 3)
        return refused(Tr::tr("Peers and reports are shown from 3 raters on, or from more."));
    if (m.definedFrom <= 0 || m.definedFrom > 1 || m.fewestRatedShare < 0 || m.fewestRatedShare > 1)
        return refused(Tr::tr("A share of what must be rated lies between 0 and 1."));
    if (m.fewestRated < 1)
        return refused(Tr::tr("A standing needs at least one rated person."));
    if (!isAscending({0, m.shortUntil, m.shortAbove, m.warningAbove, m.criticalAbove})
        || !isAscending({m.shortUntil, m.warningUntil, m.criticalUntil}) || m.warningUntil > m.warningAbove
        || m.criticalUntil > m.criticalAbove)
        return refused(Tr::tr("A severity begins above the one before it, and ends at or below where it begins."));
    if (m.strongFrom < 1 || m.strongFrom > 5)
        return refused(Tr::tr("The level from which somebody is strong lies between 1 and 5."));
    return {};
}

} // namespace

Verb<> setMethod(const Method &method)
{
    return changed(Tr::tr("Change the method"), [method](Settings &settings) -> Result<> {
        settings.method = method;
        return checkMethod(method);
    });
}

Verb<> setFewestShown(int people)
{
    return changed(Tr::tr("Change how many people a figure needs"), [people](Settings &settings) -> Result<> {
        if (people < 3 || people > 1000)
            return refused(Tr::tr("A figure for everyone needs at least 3 people, and 1000 are the most."));
        settings.fewestShown = people;
        return {};
    });
}

Verb<> setPublicBody(bool isPublic)
{
    return changed(isPublic ? Tr::tr("Mark as a public body") : Tr::tr("Mark as not a public body"),
                   [isPublic](Settings &settings) -> Result<> {
                       settings.isPublic = isPublic;
                       return {};
                   });
}

Verb<> setSample(bool isSample)
{
    return changed(isSample ? Tr::tr("Mark as made up") : Tr::tr("Mark as real"),
                   [isSample](Settings &settings) -> Result<> {
                       settings.isSample = isSample;
                       return {};
                   });
}

Verb<> setRaterName(const QString &name)
{
    return changed(Tr::tr("Change your name as a rater"), [name](Settings &settings) -> Result<> {
        Result<Line> checked = checkedLine(name, Tr::tr("Your name cannot be kept."));
        if (!checked)
            return checked.error();
        settings.raterName = checked.take();
        return {};
    });
}

} // namespace evenkeel::edit
