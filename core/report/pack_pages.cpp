// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pack.h"

#include "core/report/everyone_figures.h"
#include "core/report/team_titles.h"
#include "core/report/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace evenkeel {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(PackPages)
};

/// What fits the teams page of a slide with labels that the last row can read.
constexpr int teamsOnAPage = 12;

int tolerancePoints(const Pack &pack) { return int(std::floor(25 * pack.organization.settings.method.shortAbove)); }

bool isJudged(const TeamFigure &team)
{
    return team.standing != Standing::NotEnoughData;
}

/// Those of the first page: where there are more than fit, the ones outside their balance before the others; in the
/// order of `teams`.
QList<TeamFigure> onFirstPage(const QList<TeamFigure> &teams)
{
    if (teams.size() <= teamsOnAPage)
        return teams;
    const auto rank = [](const TeamFigure &team) {
        return !isJudged(team) ? 2 : team.standing == Standing::Balanced ? 1 : 0;
    };
    QList<qsizetype> order(teams.size());
    for (qsizetype at = 0; at < order.size(); ++at)
        order[at] = at;
    std::stable_sort(order.begin(), order.end(),
                     [&](qsizetype a, qsizetype b) { return rank(teams[a]) < rank(teams[b]); });
    order.resize(teamsOnAPage);
    std::sort(order.begin(), order.end());
    QList<TeamFigure> first;
    for (const qsizetype at : order)
        first.append(teams[at]);
    return first;
}

QString teamsSubtitle() { return Tr::tr("Strength of each side, 0–100, against what the team needs ( | )"); }

} // namespace

std::optional<ReportPage> titlePage(const Pack &pack)
{
    ReportPage page{.kind = ReportPage::Kind::Title, .title = Tr::tr("Management and leadership: do we have the right amount of both?")};
    page.subtitle = pack.organization.name();
    page.blocks.append(Paragraph{
        QStringLiteral("%1 · %2")
            .arg(roundName(pack.organization, pack.assessment.asOf),
                 pack.locale.toString(pack.assessment.asOf.date(), Tr::tr("d MMMM yyyy", "date format"))),
        Paragraph::Tone::Lead});
    page.blocks.append(Paragraph{ratedByText(pack), Paragraph::Tone::Muted});
    if (pack.organization.settings.isSample)
        page.blocks.append(Paragraph{Tr::tr("Made-up sample: no such organization exists."), Paragraph::Tone::Muted});
    page.notes = Tr::tr("Say why we look at this now, and that it is about teams, not about single people: no page "
                        "shows one person, and none can be worked out.");
    return page;
}

std::optional<ReportPage> whyBothPage(const Pack &)
{
    ReportPage page{.kind = ReportPage::Kind::WhyBoth, .title = Tr::tr("In times of change we need both")};
    page.blocks.append(TwoColumns{
        .left = {.heading = Tr::tr("Management copes with complexity"),
                 .side = Side::Management,
                 .items = {Tr::tr("Planning and budgeting"), Tr::tr("Organizing and staffing"),
                           Tr::tr("Controlling and problem solving"),
                           Tr::tr("It makes systems of people and technology work well, day after day.")}},
        .right = {.heading = Tr::tr("Leadership copes with change"),
                  .side = Side::Leadership,
                  .items = {Tr::tr("Vision and strategy"), Tr::tr("Communicating and setting direction"),
                            Tr::tr("Aligning and motivating people"),
                            Tr::tr("It creates the systems that managers manage, and transforms them.")}}});
    page.blocks.append(Paragraph{
        Tr::tr("Neither is the better one. Much leadership with little management brings lots of ideas and little "
               "done; much management with little leadership brings a track record of success, and then slow change.")});
    page.blocks.append(Paragraph{
        Tr::tr("You can be successful if you are strong in either; in times of change you need both."),
        Paragraph::Tone::Lead});
    page.notes = Tr::tr("After John P. Kotter. Ask who has seen one without the other, and what came of it.");
    return page;
}

std::optional<ReportPage> wholePage(const Pack &pack)
{
    ReportPage page{.kind = ReportPage::Kind::Whole, .title = {}};
    switch (pack.whole.standing) {
    case Standing::Balanced: page.title = Tr::tr("As a whole, we have the management and the leadership that we need"); break;
    case Standing::BrinkOfChaos: page.title = Tr::tr("As a whole, we need more management"); break;
    case Standing::Bureaucratic: page.title = Tr::tr("As a whole, we need more leadership"); break;
    case Standing::ThinOnBoth: page.title = Tr::tr("As a whole, we need more of both"); break;
    case Standing::NotEnoughData:
        page.title = pack.whole.management ? Tr::tr("As a whole, too few of us are rated to judge")
                                           : Tr::tr("The whole is not shown this time");
        break;
    }
    page.subtitle = Tr::tr("Two strengths, 0–100, against two needs");
    if (pack.whole.management) {
        page.blocks.append(Headline{pack.whole, words::standing(pack.whole.standing)});
        page.blocks.append(Paragraph{
            Tr::tr("What is needed follows from what the teams face: complexity asks for management, change for "
                   "leadership. Within %1 points of the need counts as met.")
                .arg(tolerancePoints(pack)),
            Paragraph::Tone::Muted});
    } else if (isJudged(pack.whole)) {
        page.blocks.append(Paragraph{words::standing(pack.whole.standing), Paragraph::Tone::Lead});
        page.blocks.append(Paragraph{
            Tr::tr("The scores are so much alike that a figure would tell of everybody; so the standing alone is shown.")});
    } else {
        page.subtitle.clear();
        page.blocks.append(Paragraph{
            Tr::tr("A figure for all of us would let everybody work out one of the groups that are too small to be "
                   "shown. The teams that can be shown are on the pages that follow.")});
    }
    page.notes = Tr::tr("The needs are not 50 to 50: they follow from the change and the complexity that we face.");
    return page;
}

std::optional<ReportPage> teamsPage(const Pack &pack)
{
    if (pack.teams.isEmpty())
        return {};
    ReportPage page{.kind = ReportPage::Kind::Teams,
              .title = standingsTitleWithNeeds(pack.teams, Scope::Shown, pack.locale),
              .subtitle = teamsSubtitle()};
    TeamBarsFigure figure;
    figure.teams = onFirstPage(pack.teams);
    if (figure.teams.size() < pack.teams.size())
        page.subtitle = Tr::tr("%1 · %2 of %3 teams are here, the rest in the appendix")
                            .arg(page.subtitle, pack.locale.toString(figure.teams.size()),
                                 pack.locale.toString(pack.teams.size()));
    else if (pack.together)
        figure.teams.append(*pack.together);
    figure.text = {page.title, page.subtitle, descriptionOf(figure.teams)};
    page.blocks.append(figure);
    page.notes = Tr::tr("A team outside its balance is not a bad team: it faces more than its present mix was made for.");
    return page;
}

QList<ReportPage> teamsAppendix(const Pack &pack)
{
    const QList<TeamFigure> first = onFirstPage(pack.teams);
    if (first.size() == pack.teams.size())
        return {};
    QList<TeamFigure> rest;
    for (const TeamFigure &team : pack.teams) {
        const bool isFirst = std::any_of(first.begin(), first.end(), [&](const TeamFigure &f) { return f.team == team.team; });
        if (!isFirst)
            rest.append(team);
    }
    if (pack.together)
        rest.append(*pack.together);
    const auto sheets = int((rest.size() + teamsOnAPage - 1) / teamsOnAPage);
    QList<ReportPage> pages;
    for (int sheet = 0; sheet < sheets; ++sheet) {
        ReportPage page{.kind = ReportPage::Kind::Appendix,
                  .title = sheets == 1 ? Tr::tr("Appendix: the other teams")
                                       : Tr::tr("Appendix: the other teams, %1 of %2").arg(sheet + 1).arg(sheets),
                  .subtitle = teamsSubtitle()};
        TeamBarsFigure figure;
        figure.teams = rest.mid(sheet * teamsOnAPage, teamsOnAPage);
        figure.text = {page.title, page.subtitle, descriptionOf(figure.teams)};
        page.blocks.append(figure);
        pages.append(page);
    }
    return pages;
}

std::optional<ReportPage> mapPage(const Pack &pack)
{
    BalanceMapFigure figure;
    for (const TeamFigure &team : onFirstPage(pack.teams)) {
        if (team.management && team.leadership)
            figure.teams.append(team);
    }
    if (pack.teams.isEmpty() && pack.whole.management)
        figure.teams.append(pack.whole);
    if (figure.teams.isEmpty())
        return {};
    figure.tolerance = 25 * pack.organization.settings.method.shortAbove;
    ReportPage page{.kind = ReportPage::Kind::Map,
              .title = leanTitle(pack.teams.isEmpty() ? figure.teams : pack.teams, Scope::Shown, pack.locale)};
    page.subtitle = Tr::tr("Strength minus need · each mark is a team, its size the people in it");
    if (pack.teams.size() > teamsOnAPage)
        page.subtitle = Tr::tr("%1 · %2 of %3 teams are here, the rest in the appendix")
                            .arg(page.subtitle, pack.locale.toString(figure.teams.size()),
                                 pack.locale.toString(pack.teams.size()));
    else if (figure.teams.size() < pack.teams.size())
        page.subtitle = Tr::tr("%1 · %2 of %3 teams can be placed")
                            .arg(page.subtitle, pack.locale.toString(figure.teams.size()),
                                 pack.locale.toString(pack.teams.size()));
    figure.text = {page.title, page.subtitle, descriptionOf(figure.teams)};
    page.blocks.append(figure);
    page.notes = Tr::tr("Upper left: everything changes, little gets done. Lower right: nothing changes. The way out is "
                        "never less of the strong side, but more of the other.");
    return page;
}

std::optional<ReportPage> competenciesPage(const Pack &pack)
{
    const bool isAnyShown = std::any_of(pack.strip.competencies.begin(), pack.strip.competencies.end(),
                                        [](const CompetencyFigure &competency) { return competency.strength.has_value(); });
    if (!isAnyShown)
        return {};
    ReportPage page{.kind = ReportPage::Kind::Competencies, .title = pack.strip.text.title, .subtitle = pack.strip.text.subtitle};
    page.blocks.append(pack.strip);
    page.notes = Tr::tr("Of the whole organization. Ask where somebody could learn from somebody else.");
    return page;
}

std::optional<ReportPage> nextPage(const Pack &pack)
{
    if (pack.actions.isEmpty() && pack.questions.isEmpty())
        return {};
    ReportPage page{.kind = ReportPage::Kind::Next, .title = Tr::tr("What we will do next")};
    if (!pack.actions.isEmpty())
        page.blocks.append(BulletList{pack.actions, true});
    if (!pack.questions.isEmpty()) {
        page.blocks.append(Heading{pack.questions.size() == 3 ? Tr::tr("Three questions for the room")
                                                              : Tr::tr("Questions for the room")});
        page.blocks.append(BulletList{pack.questions, false});
    }
    page.notes = Tr::tr("Take the questions one after the other, two minutes in pairs, then aloud. Write down who will do "
                        "what until when.");
    return page;
}

std::optional<ReportPage> methodPage(const Pack &pack)
{
    ReportPage page{.kind = ReportPage::Kind::Method, .title = Tr::tr("How to read this, and what is not shown")};
    page.blocks.append(BulletList{
        {Tr::tr("Strength, 0–100: the average of ratings from 1 to 5, weighted by working time. %1.")
             .arg(words::sentenceCase(ratedByText(pack))),
         Tr::tr("Need: from the change (for leadership) and the complexity (for management) that a team faces. Within "
                "%1 points counts as met.")
             .arg(tolerancePoints(pack)),
         Tr::tr("Brink of chaos: leadership met, management short. Bureaucratic: management met, leadership short. Thin "
                "on both: both short."),
         Tr::tr("After John P. Kotter; the cut-offs are conventions of this program, not his.")},
        false});
    page.blocks.append(Heading{Tr::tr("Not shown, and why")});
    page.blocks.append(BulletList{withheldSentences(pack), false});
    page.blocks.append(Paragraph{
        Tr::tr("“The main dangers in this life are the people who want to change everything or nothing.” — Lady Astor"),
        Paragraph::Tone::Quote});
    return page;
}

} // namespace evenkeel
