// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "core/edit/new_organization.h"
#include "core/edit/sample_organization.h"
#include "core/session/session.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace evenkeel::cli {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(NewCommand)
};

/// One of the program's catalogs by its id, else a file.
Result<std::optional<Catalog>> catalogNamed(const QString &text)
{
    if (text == "none"_L1)
        return std::optional<Catalog>();
    Result<Catalog> catalog = builtInCatalogs().contains(text) ? builtInCatalog(text) : readCatalogFile(text);
    if (!catalog)
        return catalog.error();
    return std::optional(catalog.take());
}

Result<Organization> contentFor(const Arguments &arguments, const QString &defaultName, Day today)
{
    const QString typed = arguments.has(u"name"_s) ? arguments.value(u"name"_s) : defaultName;
    const Result<Name> name = Name::from(typed);
    if (!name)
        return Error{ErrorKind::Refused, Tr::tr("“%1” cannot be the organization's name. %2").arg(typed, name.error().sentence)};
    if (arguments.has(u"sample"_s)) {
        Organization sample = edit::sampleOrganization(today);
        if (arguments.has(u"name"_s)) {
            Team root = *sample.teams.find(sample.root);
            root.name = *name;
            sample.teams.put(root);
        }
        return sample;
    }
    const QString catalogName = arguments.has(u"catalog"_s) ? arguments.value(u"catalog"_s) : u"kotter"_s;
    const Result<std::optional<Catalog>> catalog = catalogNamed(catalogName);
    if (!catalog)
        return catalog.error();
    return edit::newOrganization(*name, *catalog);
}

int run(const Arguments &arguments, Context &context)
{
    if (arguments.has(u"sample"_s) && arguments.has(u"catalog"_s)) {
        return context.console.fail(Tr::tr("The sample brings its own competencies: give --sample or --catalog, not both."),
                                    WrongUsage);
    }
    const QString path = arguments.at(0);
    QString baseName = QFileInfo(path).completeBaseName();
    if (baseName.isEmpty())
        baseName = QFileInfo(path).fileName();
    const Result<Organization> content = contentFor(arguments, baseName, context.clock.today());
    if (!content)
        return context.console.fail(content.error());
    const Result<std::unique_ptr<Session>> session = Session::create(path, *content, context.clock);
    if (!session)
        return context.console.fail(session.error());
    context.console.say(Tr::tr("Made “%1” for %2.").arg(path, content->name()));
    return Done;
}

} // namespace

Command newCommand()
{
    return {.name = u"new"_s,
            .positional = {u"FILE"_s},
            .options = {{u"sample"_s, {}, Tr::tr("a made-up organization to try")},
                        {u"name"_s, u"NAME"_s, Tr::tr("of the organization; without it the file's name")},
                        {u"catalog"_s, u"kotter-short|kotter|opm-ecq-2006|none|FILE.json"_s,
                         Tr::tr("the competencies to begin with; kotter without it")}},
            .summary = Tr::tr("makes a new file; never overwrites one."),
            .run = run};
}

} // namespace evenkeel::cli
