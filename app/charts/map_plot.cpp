// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/balance_map.h"

#include "core/report/words.h"

#include <QCoreApplication>
#include <QLocale>
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

/// One line for each reason; where it holds for several it comes before their names, which may be cut.
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
    for (const auto &[reason, names] : byReason) {
        const QString listed = names.join(u", "_s);
        lines += names.size() == 1 ? u"%1: %2"_s.arg(listed, reason)
                                   : u"%1 (%2): %3"_s.arg(reason, words::teams(static_cast<int>(names.size()), QLocale()), listed);
    }
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
    const bool isMesh = figure.placed() > mostCrosses;
    for (const TeamFigure &team : figure.teams) {
        MapPoint point{.name = team.name,
                       .people = team.people,
                       .standing = team.standing,
                       .isThin = team.isThin,
                       .isMarked = team.isMarked};
        const bool hasPast = !isMesh || team.isMarked;
        if (hasPast) {
            point.managementError = team.managementError;
            point.leadershipError = team.leadershipError;
        }
        const QPointF need(team.managementNeed, team.leadershipNeed);
        if (team.management && team.leadership) {
            const QPointF strength(team.management->value, team.leadership->value);
            point.at = figure.isAgainstNeed ? strength - need : strength;
            point.shortfall = std::hypot(std::max(0.0, need.x() - strength.x()), std::max(0.0, need.y() - strength.y()));
        }
        if (figure.isAgainstNeed && hasPast) {
            for (const auto &[management, leadership] : team.trail)
                point.trail += QPointF(management, leadership);
        } else if (!figure.isAgainstNeed && (team.isMarked || figure.teams.size() <= mostNeeds)) {
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
    if (figure.crowd.isEmpty()) {
        for (const MemberMapFigure::Person &person : figure.people)
            plot.points += MapPoint{.name = person.name, .at = QPointF(person.management.value, person.leadership.value)};
    }
    if (figure.average)
        plot.average = QPointF(figure.average->first, figure.average->second);
    return plot;
}

} // namespace evenkeel::charts
