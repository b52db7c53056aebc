// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/balance_map.h"
#include "app/charts/figure_parts.h"
#include "core/report/words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace evenkeel::charts {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(MemberMap)
};

RowsBehind behind(const MemberMapFigure &figure, const MemberMapFigure::Person &person)
{
    return {.team = figure.team, .members = {person.member}};
}

} // namespace

QList<Spot> spotsIn(const MemberMapFigure &figure, const QRectF &area, const Style &style)
{
    QList<Spot> spots;
    const BalanceMapLayout layout = layOut(plotOf(figure), area, style);
    for (const auto &cell : layout.cells)
        spots.append({.box = cell.box, .lines = {Tr::tr("%1 here", "how many people").arg(words::people(cell.teams, QLocale()))}});
    const double margin = 0.25 * style.textHeight;
    for (const auto &mark : layout.marks) {
        const MemberMapFigure::Person &person = figure.people[mark.team];
        spots.append({.box = mark.box().adjusted(-margin, -margin, margin, margin),
                      .isRound = true,
                      .lines = {person.name,
                                u"%1 %2"_s.arg(words::side(Side::Management), person.management.text),
                                u"%1 %2"_s.arg(words::side(Side::Leadership), person.leadership.text)},
                      .behind = behind(figure, person)});
    }
    return spots;
}

TableTwin twinOf(const MemberMapFigure &figure)
{
    TableTwin twin;
    twin.heads = {Tr::tr("Person"), words::side(Side::Management), words::side(Side::Leadership)};
    twin.numbers = {1, 2};
    for (const MemberMapFigure::Person &person : figure.people) {
        twin.rows.append({person.name, person.management.text, person.leadership.text});
        twin.teams.append(std::nullopt);
        twin.behind.append(behind(figure, person));
    }
    if (const auto more = figure.rated() - figure.people.size(); more > 0)
        twin.rows.append({Tr::tr("and %n more", "below a list of names", static_cast<int>(more)), QString(), QString()});
    return twin;
}

Room roomFor(const MemberMapFigure &, const Style &style)
{
    const double t = style.textHeight;
    return {.wanted = QSizeF(44 * t, 32 * t), .least = QSizeF(24 * t, 20 * t)};
}

} // namespace evenkeel::charts
