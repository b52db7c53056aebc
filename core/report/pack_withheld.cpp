// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pack.h"

#include "core/report/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace evenkeel {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(PackWithheld)
};

/// How many of the root's child teams are hidden for each reason; one that is short of people on a side counts as such.
struct Hidden
{
    int small = 0;
    int onePerson = 0;
    int complement = 0;
    int alike = 0;
};

Hidden hiddenTeams(const Pack &pack)
{
    Hidden hidden;
    for (const TeamAssessment *team : pack.assessment.childrenOf(pack.assessment.teams.front())) {
        const DisclosedTeam &disclosed = pack.disclosure.teams[std::size_t(team - pack.assessment.teams.data())];
        const auto either = [&](Withheld reason) {
            return disclosed.management.withheld == reason || disclosed.leadership.withheld == reason;
        };
        if (team->members == 0)
            continue;
        if (either(Withheld::TooFew))
            ++hidden.small;
        else if (either(Withheld::OnePerson))
            ++hidden.onePerson;
        else if (either(Withheld::Complement))
            ++hidden.complement;
        else if (either(Withheld::Alike))
            ++hidden.alike;
    }
    return hidden;
}

QString counted(int count, const QString &one, const QString &many, const QLocale &locale)
{
    return count == 1 ? one : many.arg(words::sentenceCase(words::number(count, locale)));
}

} // namespace

QString ratedByText(const Pack &pack)
{
    const TeamAssessment &root = pack.assessment.teams.front();
    const int unrated = root.members - root.rated;
    const bool isCountable = root.rated >= pack.disclosure.fewest && (unrated == 0 || unrated >= pack.disclosure.fewest);
    const QString people = isCountable ? words::people(root.rated, pack.locale)
        : unrated < root.rated         ? Tr::tr("most people")
                                       : Tr::tr("some people");
    const int raters = int(std::lround(root.raters));
    return Tr::tr("%1 rated by %2", "60 people, 7 raters")
        .arg(people, raters == 1 ? Tr::tr("one rater") : words::raters(raters, pack.locale));
}

QStringList withheldSentences(const Pack &pack)
{
    const QLocale &locale = pack.locale;
    const QString fewest = locale.toString(pack.disclosure.fewest);
    QStringList sentences{
        Tr::tr("No names, and no figure, word or count from fewer than %1 people rated on that side.").arg(fewest)};
    const Hidden hidden = hiddenTeams(pack);
    if (hidden.small > 0)
        sentences.append(counted(hidden.small, Tr::tr("One team is named without figures: it is too small."),
                                 Tr::tr("%1 teams are named without figures: they are too small."), locale));
    if (hidden.complement > 0)
        sentences.append(counted(hidden.complement,
                                 Tr::tr("One more team is not shown, so that a smaller group cannot be worked out."),
                                 Tr::tr("%1 more teams are not shown, so that smaller groups cannot be worked out."), locale));
    if (hidden.onePerson > 0)
        sentences.append(counted(hidden.onePerson, Tr::tr("One team is not shown, because it would tell of one person."),
                                 Tr::tr("%1 teams are not shown, because they would tell of one person."), locale));
    if (hidden.alike > 0)
        sentences.append(counted(hidden.alike,
                                 Tr::tr("One team has a standing but no figures: its scores are too much alike."),
                                 Tr::tr("%1 teams have a standing but no figures: their scores are too much alike."), locale));
    if (!pack.disclosure.teams.front().isStandingVisible())
        sentences.append(Tr::tr("The whole is not shown, so that a smaller group cannot be worked out."));
    const auto competencies = int(std::count_if(pack.strip.competencies.begin(), pack.strip.competencies.end(),
                                                [](const CompetencyFigure &c) { return !c.strength; }));
    if (competencies > 0 && competencies == pack.strip.competencies.size())
        sentences.append(Tr::tr("The single competencies are not shown: too much could be worked out from them."));
    else if (competencies > 0)
        sentences.append(counted(competencies,
                                 Tr::tr("One competency is not shown: too much could be worked out from it."),
                                 Tr::tr("%1 competencies are not shown: too much could be worked out from them."), locale));
    return sentences;
}

} // namespace evenkeel
