// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/competency_figures.h"

#include "core/report/shown_teams.h"
#include "core/report/words.h"
#include "core/scoring/depth.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace evenkeel {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CompetencyFigures)
};

/// A screen shows some forty; what is scrolled over longer than this is read in the grid.
constexpr int mostRows = 200;

QList<HeatMapFigure::Column> columnsOf(const Organization &organization, const TeamAssessment &team)
{
    QList<HeatMapFigure::Column> columns;
    for (const CompetencyProfile &competency : team.competencies) {
        if (competency.side != Side::Neutral)
            columns.append({competency.competency, organization.competencies.find(competency.competency)->name.text(),
                            competency.side});
    }
    return columns;
}

std::optional<ShownValue> shown(const std::optional<double> &level, const QLocale &locale)
{
    return level ? std::optional(ShownValue{strengthOf(*level), words::strength(*level, locale)}) : std::nullopt;
}

/// The lowest number that is shown, where it stands first: what the whole map is looked at for.
QString lowestTitle(const HeatMapFigure &figure, const QString &none)
{
    const HeatMapFigure::Row *row = nullptr;
    qsizetype column = -1;
    long lowest = 0;
    int others = 0; // as low
    for (const HeatMapFigure::Row &candidate : figure.rows) {
        for (qsizetype at = 0; at < candidate.cells.size(); ++at) {
            if (!candidate.cells[at])
                continue;
            const long whole = std::lround(candidate.cells[at]->value);
            if (row && whole >= lowest) {
                others += whole == lowest;
                continue;
            }
            row = &candidate;
            column = at;
            lowest = whole;
            others = 0;
        }
    }
    if (!row)
        return none;
    const auto said = others == 0
        ? Tr::tr("The lowest is %1 in %2, at %3", "competency, team, strength")
        : Tr::tr("The lowest are %1 in %2 and %n more, at %3", "competency, team, strength", others);
    return said.arg(figure.columns[column].name, row->name, row->cells[column]->text);
}

QString rowSentence(const HeatMapFigure &figure, const HeatMapFigure::Row &row)
{
    QStringList parts;
    for (qsizetype at = 0; at < row.cells.size(); ++at)
        parts.append(QStringLiteral("%1 %2").arg(figure.columns[at].name, row.cells[at] ? row.cells[at]->text : Tr::tr("not rated")));
    return QStringLiteral("%1: %2.").arg(row.name, parts.join(QStringLiteral(", ")));
}

HeatMapFigure::Row teamRow(const Organization &organization, const TeamAssessment &team,
                           const QList<HeatMapFigure::Column> &columns, const QLocale &locale)
{
    HeatMapFigure::Row row{.name = organization.teams.find(team.team)->name.text(),
                           .team = team.team,
                           .note = words::people(team.members, locale)};
    QHash<CompetencyId, std::optional<double>> levels;
    for (const CompetencyProfile &competency : team.competencies)
        levels.insert(competency.competency, competency.level);
    for (const HeatMapFigure::Column &column : columns)
        row.cells.append(shown(levels.value(column.competency), locale));
    return row;
}

/// "falls short if 3 people leave"
QString depthSentence(const Organization &organization, const Assessment &assessment, const TeamAssessment &team, Side side,
                      const QLocale &locale)
{
    if (!team.side(side).level)
        return Tr::tr("not rated yet");
    const std::optional<int> leavers = leaversUntilShort(organization, assessment, team, side);
    if (!leavers)
        return Tr::tr("meets its need whoever leaves");
    if (*leavers == 0)
        return Tr::tr("is short already");
    return *leavers == 1 ? Tr::tr("falls short if 1 person leaves")
                         : Tr::tr("falls short if %1 leave", "how many people").arg(words::people(*leavers, locale));
}

QString depthTitle(const DepthFigure &figure)
{
    QStringList alone;
    const DepthFigure::Row *thinnest = nullptr;
    for (const DepthFigure::OneSide &side : figure.sides) {
        for (const DepthFigure::Row &row : side.rows) {
            if (row.rated == 0)
                continue;
            if (row.strong == 1)
                alone.append(row.name);
            if (!thinnest || row.strong < thinnest->strong)
                thinnest = &row;
        }
    }
    if (!thinnest)
        return Tr::tr("No competency is rated yet");
    if (thinnest->strong == 0)
        return Tr::tr("Nobody is at level 4 in %1").arg(thinnest->name);
    if (alone.size() == 1)
        return Tr::tr("%1 hangs on one person").arg(alone.first());
    if (!alone.isEmpty())
        return Tr::tr("%n competency(s) (hangs/hang) on one person each", nullptr, int(alone.size()));
    return Tr::tr("%1 is carried by the fewest: %n person(s)", "competency", thinnest->strong).arg(thinnest->name);
}

} // namespace

HeatMapFigure ownerTeamHeatMap(const Organization &organization, const Assessment &assessment, TeamId selected,
                               const QLocale &locale)
{
    const TeamAssessment *team = assessment.find(selected);
    if (!team)
        return {};
    HeatMapFigure figure{.text = {}, .team = selected, .rowHead = Tr::tr("Team")};
    figure.columns = columnsOf(organization, *team);
    for (const TeamAssessment *shownTeam : teamsShown(assessment, *team)) {
        if (figure.rows.size() == mostRows) {
            ++figure.left;
            continue;
        }
        figure.rows.append(teamRow(organization, *shownTeam, figure.columns, locale));
        figure.rows.last().isMarked = shownTeam->team == selected;
    }
    QStringList sentences;
    for (const HeatMapFigure::Row &row : figure.rows)
        sentences.append(rowSentence(figure, row));
    figure.text = {lowestTitle(figure, Tr::tr("No team is rated yet")),
                   Tr::tr("Average strength, 0–100, by team and competency, %1 · hatched: not rated", "date")
                       .arg(words::date(assessment.asOf, locale)),
                   sentences.join(u' ')};
    return figure;
}

HeatMapFigure ownerPeopleHeatMap(const Organization &organization, const Assessment &assessment, TeamId selected,
                                 const QLocale &locale)
{
    const TeamAssessment *team = assessment.find(selected);
    if (!team)
        return {};
    HeatMapFigure figure{.text = {}, .team = selected, .rowHead = Tr::tr("Person")};
    figure.columns = columnsOf(organization, *team);
    const QList<MemberId> members = membersByName(organization, assessment, *team, mostRows);
    figure.left = team->members - int(members.size());
    int complete = 0;
    for (const MemberId id : members) {
        const Member &member = *organization.members.find(id);
        HeatMapFigure::Row row{.name = member.name.text(), .member = id, .note = member.role.text()};
        QHash<CompetencyId, double> levels;
        for (const MemberCompetency &rated : assessment.find(id)->competencies)
            levels.insert(rated.competency, rated.level);
        for (const HeatMapFigure::Column &column : figure.columns) {
            const auto level = levels.constFind(column.competency);
            row.cells.append(shown(level != levels.constEnd() ? std::optional(*level) : std::nullopt, locale));
        }
        complete += std::all_of(row.cells.begin(), row.cells.end(), [](const auto &cell) { return cell.has_value(); });
        figure.rows.append(row);
    }
    const QString title = complete == members.size() && complete > 0
        ? Tr::tr("Everybody is rated in everything")
        : Tr::tr("%1 of %2 are rated in everything", "people")
              .arg(words::sentenceCase(words::number(complete, locale)), words::people(int(members.size()), locale));
    figure.text = {title, Tr::tr("Strength, 0–100, by person and competency, in the order of names, %1 · hatched: not rated", "date")
                              .arg(words::date(assessment.asOf, locale)),
                   title + u'.'};
    return figure;
}

DepthFigure ownerDepth(const Organization &organization, const Assessment &assessment, TeamId selected,
                       const QLocale &locale)
{
    const TeamAssessment *team = assessment.find(selected);
    if (!team)
        return {};
    DepthFigure figure{.text = {}, .team = selected};
    const QList<CompetencyProfile> &profile = team->competencies;
    QStringList sentences;
    for (const Side side : scoredSides) {
        DepthFigure::OneSide one{.side = side, .sentence = depthSentence(organization, assessment, *team, side, locale)};
        for (const CompetencyProfile &competency : profile) {
            if (competency.side == side)
                one.rows.append({competency.competency, organization.competencies.find(competency.competency)->name.text(),
                                 competency.strong, competency.rated});
        }
        std::stable_sort(one.rows.begin(), one.rows.end(),
                         [](const auto &a, const auto &b) { return a.strong < b.strong; });
        sentences.append(QStringLiteral("%1 %2.").arg(words::side(side), one.sentence));
        for (const DepthFigure::Row &row : one.rows)
            sentences.append(Tr::tr("%1: %2 of %3.", "competency, people, people rated")
                                 .arg(row.name, locale.toString(row.strong), locale.toString(row.rated)));
        figure.sides.append(one);
    }
    figure.text = {depthTitle(figure),
                   Tr::tr("People at level 4 or above, of those rated in it · how many could leave, the need as it is"),
                   sentences.join(u' ')};
    return figure;
}

} // namespace evenkeel
