// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/balance_map.h"

#include <QCoreApplication>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace evenkeel::charts {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(BalanceMap)
};

/// With more teams, lines to their needs are a thicket.
constexpr qsizetype mostNeeds = 12;

/// A longer name would leave no room for the reason behind it.
constexpr qsizetype longestName = 40;

QString shortened(const QString &name)
{
    if (name.size() <= longestName)
        return name;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, name);
    finder.setPosition(longestName);
    const qsizetype end = finder.isAtBoundary() ? longestName : finder.toPreviousBoundary();
    return name.first(std::max<qsizetype>(end, 1)).trimmed() + u'…';
}

/// One line for each reason, with the names of all that it holds for.
QStringList reasonsOf(const BalanceMapFigure &figure)
{
    QList<std::pair<QString, QStringList>> byReason;
    for (const TeamFigure &team : figure.teams) {
        if (team.management && team.leadership)
            continue;
        const QString reason = team.withheld.isEmpty() ? Tr::tr("not enough data yet") : team.withheld;
        auto known = std::find_if(byReason.begin(), byReason.end(),
                                  [&](const auto &entry) { return entry.first == reason; });
        if (known == byReason.end())
            known = byReason.insert(byReason.end(), {reason, {}});
        known->second += shortened(team.name);
    }
    QStringList lines;
    for (const auto &[reason, names] : byReason)
        lines += u"%1: %2"_s.arg(names.join(u", "_s), reason);
    return lines;
}

} // namespace

MapPlot plotOf(const BalanceMapFigure &figure)
{
    MapPlot plot{.notShown = reasonsOf(figure)};
    if (figure.isAgainstNeed)
        plot.tolerance = figure.tolerance;
    else
        plot.scale = {.from = 0, .to = 100, .isAgainstNeed = false};
    for (const TeamFigure &team : figure.teams) {
        MapPoint point{.name = team.name,
                       .people = team.people,
                       .standing = team.standing,
                       .isThin = team.isThin,
                       .isMarked = team.isMarked,
                       .managementError = team.managementError,
                       .leadershipError = team.leadershipError};
        const QPointF need(team.managementNeed, team.leadershipNeed);
        if (team.management && team.leadership) {
            const QPointF strength(team.management->value, team.leadership->value);
            point.at = figure.isAgainstNeed ? strength - need : strength;
            point.shortfall = std::hypot(std::max(0.0, need.x() - strength.x()), std::max(0.0, need.y() - strength.y()));
        }
        if (figure.isAgainstNeed) {
            for (const auto &[management, leadership] : team.trail)
                point.trail += QPointF(management, leadership);
        } else if (team.isMarked || figure.teams.size() <= mostNeeds) {
            point.need = need;
        }
        plot.points += point;
    }
    return plot;
}

MapPlot plotOf(const MemberMapFigure &figure)
{
    MapPlot plot{.scale = {.from = 0, .to = 100, .isAgainstNeed = false}};
    plot.crowd = figure.crowd;
    const QList<MemberMapFigure::Person> &alone = figure.crowd.isEmpty() ? figure.people : QList<MemberMapFigure::Person>();
    for (const MemberMapFigure::Person &person : alone)
        plot.points += MapPoint{.name = person.name, .at = QPointF(person.management.value, person.leadership.value)};
    if (figure.average)
        plot.average = QPointF(figure.average->first, figure.average->second);
    return plot;
}

} // namespace evenkeel::charts
