// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/all_hands.h"

#include "core/report/everyone_figures.h"
#include "core/report/pack.h"
#include "core/report/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace evenkeel {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(AllHands)
};

Pack packFor(const Organization &organization, const Assessment &assessment, const Disclosure &disclosure,
             const QLocale &locale)
{
    Pack pack{.organization = organization,
              .assessment = assessment,
              .locale = locale,
              .disclosure = disclosure,
              .whole = {.team = organization.root, .name = {}, .people = {}, .management = {}, .leadership = {},
                        .severity = {}, .managementError = {}, .leadershipError = {}, .withheld = {}, .trail = {}},
              .teams = {},
              .together = {},
              .strip = {},
              .actions = {},
              .questions = {}};
    pack.whole = everyoneTeamFigure(organization, assessment, disclosure, 0, locale);
    pack.teams = everyoneTeams(organization, assessment, disclosure, locale);
    pack.together = smallerGroupsTogether(assessment, disclosure, locale);
    pack.strip = everyoneCompetencyStrip(organization, disclosure, locale);
    return pack;
}

bool isShown(const TeamFigure &team) { return team.management || team.standing != Standing::NotEnoughData; }

QStringList actionsOf(const Pack &pack)
{
    std::array<QStringList, 3> names; // by standing: chaos, bureaucratic, thin
    for (const TeamFigure &team : pack.teams) {
        if (team.standing == Standing::BrinkOfChaos)
            names[0].append(team.name);
        else if (team.standing == Standing::Bureaucratic)
            names[1].append(team.name);
        else if (team.standing == Standing::ThinOnBoth)
            names[2].append(team.name);
    }
    const auto where = [&](const QStringList &teams) {
        return teams.size() <= 3
            ? words::list(teams)
            : Tr::tr("%1 teams", "in words").arg(words::sentenceCase(words::number(int(teams.size()), pack.locale)));
    };
    QStringList actions;
    if (!names[0].isEmpty())
        actions.append(Tr::tr("%1: put plan, roles and a review rhythm in place.").arg(where(names[0])));
    if (!names[1].isEmpty())
        actions.append(Tr::tr("%1: set direction and build a coalition for it; remove one obstacle.").arg(where(names[1])));
    if (!names[2].isEmpty())
        actions.append(Tr::tr("%1: narrow the scope, and bring help from outside the team.").arg(where(names[2])));
    if (actions.isEmpty()) {
        switch (pack.whole.standing) {
        case Standing::BrinkOfChaos:
            actions.append(Tr::tr("Put plan, roles and a review rhythm in place."));
            break;
        case Standing::Bureaucratic:
            actions.append(Tr::tr("Set direction and build a coalition for it; remove one obstacle."));
            break;
        case Standing::ThinOnBoth:
            actions.append(Tr::tr("Narrow the scope, and bring help from outside."));
            break;
        case Standing::Balanced:
        case Standing::NotEnoughData:
            actions.append(Tr::tr("Keep both sides alive: give each the same place on the agenda."));
            break;
        }
    }
    actions.append(Tr::tr("Look again together in the next round."));
    return actions;
}

} // namespace

Result<Document> allHands(const Organization &organization, const Assessment &assessment, const Disclosure &disclosure,
                          const QLocale &locale, const AllHandsOptions &options)
{
    Pack pack = packFor(organization, assessment, disclosure, locale);
    if (!isShown(pack.whole) && std::none_of(pack.teams.begin(), pack.teams.end(), isShown))
        return Error{ErrorKind::Refused,
                     Tr::tr("There is no report for everybody yet: with fewer than %1 people rated on both sides in each "
                            "team, it would tell about single people. Rate more people, or look at the Balance page "
                            "together with the leadership team.")
                         .arg(locale.toString(pack.disclosure.fewest))};
    pack.actions = options.actions ? *options.actions : actionsOf(pack);
    pack.questions = options.questions ? *options.questions : questionsForTheRoom();

    const QString date = words::date(assessment.asOf, locale);
    QStringList left{organization.name(), roundName(organization, assessment.asOf), Tr::tr("All hands"), date};
    if (organization.settings.isSample)
        left.prepend(Tr::tr("Made-up sample"));
    Document document{.title = Tr::tr("Management and leadership: all hands"),
                      .footerLeft = left.join(QStringLiteral(" · ")),
                      .footerMiddle = Tr::tr("%1 · groups under %2 are not shown")
                                          .arg(ratedByText(pack), locale.toString(pack.disclosure.fewest)),
                      .pages = {}};
    QList<ReportPage> appendix;
    for (const ReportPage::Kind kind : options.pages) {
        std::optional<ReportPage> page;
        switch (kind) {
        case ReportPage::Kind::Title: page = titlePage(pack); break;
        case ReportPage::Kind::WhyBoth: page = whyBothPage(pack); break;
        case ReportPage::Kind::Whole: page = wholePage(pack); break;
        case ReportPage::Kind::Teams:
            page = teamsPage(pack);
            appendix = teamsAppendix(pack);
            break;
        case ReportPage::Kind::Map: page = mapPage(pack); break;
        case ReportPage::Kind::Competencies: page = competenciesPage(pack); break;
        case ReportPage::Kind::Next: page = nextPage(pack); break;
        case ReportPage::Kind::Method: page = methodPage(pack); break;
        case ReportPage::Kind::Appendix: break;
        }
        if (page)
            document.pages.append(*page);
    }
    document.pages.append(appendix);
    if (document.pages.isEmpty())
        return Error{ErrorKind::Refused, Tr::tr("Choose at least one page that has something to show.")};
    return document;
}

QStringList firstActions(const Organization &organization, const Assessment &assessment, const Disclosure &disclosure,
                         const QLocale &locale)
{
    return actionsOf(packFor(organization, assessment, disclosure, locale));
}

QStringList questionsForTheRoom()
{
    return {Tr::tr("Where do we start more than we finish?"),
            Tr::tr("Where do we do well what will soon no longer be asked of us?"),
            Tr::tr("Which one obstacle shall we remove before we meet again?")};
}

QString pageName(ReportPage::Kind kind)
{
    switch (kind) {
    case ReportPage::Kind::Title: return Tr::tr("Title");
    case ReportPage::Kind::WhyBoth: return Tr::tr("Why both");
    case ReportPage::Kind::Whole: return Tr::tr("The whole organization");
    case ReportPage::Kind::Teams: return Tr::tr("The teams");
    case ReportPage::Kind::Map: return Tr::tr("Balance map");
    case ReportPage::Kind::Competencies: return Tr::tr("Where the strength sits");
    case ReportPage::Kind::Next: return Tr::tr("What we will do");
    case ReportPage::Kind::Method: return Tr::tr("How to read this");
    case ReportPage::Kind::Appendix: return Tr::tr("Appendix");
    }
    Q_UNREACHABLE();
}

QString roundName(const Organization &organization, Day day)
{
    for (const Round &round : organization.rounds) {
        if (round.period.contains(day))
            return round.name.text();
    }
    const QDate date = day.date();
    return Tr::tr("Q%1 %2", "quarter, year").arg((date.month() + 2) / 3).arg(date.year());
}

} // namespace evenkeel
