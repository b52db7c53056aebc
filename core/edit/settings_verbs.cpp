// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/settings_verbs.h"

#include "core/edit/checks.h"
#include "core/storage/settings_table.h"

#include <QCoreApplication>

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

/// The first thing that is wrong.
Result<> checked(const MethodSettings &settings)
{
    const std::vector<MethodProblem> problems = problemsOf(settings);
    return problems.empty() ? Result<>() : refused(problems.front().sentence);
}

} // namespace

Verb<> setMethod(const MethodSettings &method)
{
    return changed(Tr::tr("Change the method"), [method](Settings &settings) -> Result<> {
        settings.method = method.method;
        settings.fewestShown = method.fewestShown;
        return checked(method);
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
