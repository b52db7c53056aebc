// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/print/pdf.h"
#include "app/theme/theme.h"
#include "core/report/all_hands.h"
#include "core/session/session.h"

#include <QApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace evenkeel::cli {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ReportCommand)
};

/// The pages that were asked for, or a sentence about the word that makes none.
Result<PrintOptions> printOptions(const Arguments &arguments)
{
    PrintOptions options;
    const QString surface = arguments.value(u"surface"_s);
    if (surface == "handout"_L1)
        options.surface = Surface::Handout;
    else if (!surface.isEmpty() && surface != "slides"_L1)
        return Error{ErrorKind::Refused, Tr::tr("“%1” is no surface; it is slides or handout.").arg(surface)};
    options.paper = usualPaper(QLocale());
    const QString paper = arguments.value(u"paper"_s);
    if (paper == "a4"_L1)
        options.paper = Paper::A4;
    else if (paper == "letter"_L1)
        options.paper = Paper::Letter;
    else if (!paper.isEmpty())
        return Error{ErrorKind::Refused, Tr::tr("“%1” is no paper; it is a4 or letter.").arg(paper)};
    options.isBlackAndWhite = arguments.has(u"black-and-white"_s);
    options.hasNotes = arguments.has(u"notes"_s);
    return options;
}

int run(const Arguments &arguments, Context &context)
{
    if (const QString audience = arguments.value(u"audience"_s); audience != "everyone"_L1)
        return context.console.fail(Tr::tr("“%1” is no audience; it is everyone.").arg(audience), WrongUsage);
    const Result<PrintOptions> options = printOptions(arguments);
    if (!options)
        return context.console.fail(options.error().sentence, WrongUsage);
    std::optional<Day> day = context.clock.today();
    if (arguments.has(u"as-of"_s))
        day = Day::fromIso(arguments.value(u"as-of"_s));
    if (!day)
        return context.console.fail(Tr::tr("“%1” is not a date such as 2026-03-31.").arg(arguments.value(u"as-of"_s)),
                                    WrongUsage);
    const QString path = arguments.value(u"out"_s);
    const QString target = QFileInfo(path).canonicalFilePath();
    if (!target.isEmpty() && target == QFileInfo(arguments.at(0)).canonicalFilePath())
        return context.console.fail(Tr::tr("The report would take the place of the file itself; give it another name."));

    const Result<std::unique_ptr<Session>> session
        = Session::open(arguments.at(0), context.clock, nullptr, {.isReadOnly = true});
    if (!session)
        return context.console.fail(session.error());
    const Organization &organization = (*session)->organization();
    const std::shared_ptr<const Assessment> assessment = (*session)->assessment(*day);
    Result<Document> document = allHands(organization, *assessment, disclose(organization, *assessment), QLocale());
    if (!document)
        return context.console.fail(document.error());
    if (auto *application = qobject_cast<QApplication *>(QCoreApplication::instance()))
        theme::apply(*application, theme::Scheme::Light); // the window's own font on the pages too
    const PrintedDocument pages(document.take(), *options);
    if (const Result<> written = writePdf(pages, path); !written)
        return context.console.fail(written.error());
    context.console.say(pages.pageCount() == 1 ? Tr::tr("%1: 1 page.").arg(path)
                                               : Tr::tr("%1: %2 pages.").arg(path, QString::number(pages.pageCount())));
    return Done;
}

} // namespace

Command reportCommand()
{
    return {.name = u"report"_s,
            .positional = {u"FILE"_s},
            .options = {{u"audience"_s, u"everyone"_s, Tr::tr("whom it is for; everyone is the all-hands meeting"), false, true},
                        {u"surface"_s, u"slides|handout"_s, Tr::tr("slides without it")},
                        {u"paper"_s, u"a4|letter"_s, Tr::tr("of a handout; what is usual in this country without it")},
                        {u"as-of"_s, u"DAY"_s, Tr::tr("such as 2026-03-31; today without it")},
                        {u"black-and-white"_s, {}, Tr::tr("hatches and shapes in place of colors")},
                        {u"notes"_s, {}, Tr::tr("a page with the speaker's notes after each slide")},
                        {u"out"_s, u"PDF"_s, Tr::tr("the file to write"), false, true}},
            .summary = Tr::tr("writes the report for the all-hands meeting, without the name or the figures of any person."),
            .draws = true,
            .run = run};
}

} // namespace evenkeel::cli
