// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/figures.h"

namespace evenkeel {

/// A day on which a round was judged, and how it is called: "Q3 2025", or the date where no round holds it.
struct TrendDay
{
    Day on;
    QString label;
};

/// One team on one of those days.
struct TrendPoint
{
    int day = 0; ///< Position in TrendFigure::days.
    std::optional<ShownValue> management;
    std::optional<ShownValue> leadership;
    double managementNeed = 50;
    double leadershipNeed = 50;
    /// Standard errors as strength; none where unknown.
    std::optional<double> managementError;
    std::optional<double> leadershipError;
    Standing standing = Standing::NotEnoughData;
    bool isThin = false;
    int people = 0;
    int rated = 0; ///< On both sides.
    /// Heads since the day before.
    int came = 0;
    int left = 0;

    const std::optional<ShownValue> &value(Side side) const { return side == Side::Management ? management : leadership; }
    double need(Side side) const { return side == Side::Management ? managementNeed : leadershipNeed; }
    std::optional<double> error(Side side) const { return side == Side::Management ? managementError : leadershipError; }
};

struct TeamTrend
{
    TeamId team;
    QString name;
    bool isMarked = false;
    /// By day; only where the team was listed.
    QList<TrendPoint> points;
};

/// From this day on other competencies count: a line is not drawn across it as if nothing were.
struct TrendBreak
{
    Day from;
    QString text; ///< "2 competencies re-tagged, 1 added"
    QStringList names; ///< Of the competencies.
    bool isRetagged = false; ///< Some of them have another side or weight.
};

/// Strengths and needs of teams over rounds: one team in detail, or many as small multiples on one scale.
struct TrendFigure
{
    FigureText text;
    QList<TrendDay> days;
    QList<TeamTrend> teams;
    QList<TrendBreak> breaks;
    bool isDetailed = false;
    /// Teams that are not in the figure, of which it says so.
    int notShown = 0;
};

/// One side of one team before and after.
struct BeforeAfter
{
    std::optional<ShownValue> before;
    std::optional<ShownValue> after;
    double needBefore = 50;
    double needAfter = 50;
    /// Counted before and after: the same people where only those are compared.
    int people = 0;
};

struct DumbbellRow
{
    TeamId team;
    QString name;
    BeforeAfter management;
    BeforeAfter leadership;
    bool isMarked = false;
    bool isThin = false; ///< On either day.
    /// In place of figures, or beside half of them, why they are missing.
    QString note;

    const BeforeAfter &side(Side side) const { return side == Side::Management ? management : leadership; }
};

/// Teams on two days, both sides beside each other on one scale.
struct DumbbellFigure
{
    FigureText text;
    QString before; ///< What the days are called.
    QString after;
    QList<DumbbellRow> teams;
    /// Teams that are not in the figure, of which it says so.
    int notShown = 0;
};

/// A value from 0, or what a step adds to the one before.
struct ChangeSpan
{
    double from = 0;
    double to = 0;
    QString text; ///< "52", or "+3"
    std::optional<double> need; ///< Of a value.
    int people = 0;
};

struct ChangeRow
{
    QString name;
    QString note; ///< "3 people"
    bool isTotal = false;
    std::optional<Day> day; ///< Of a total.
    std::optional<ChangeSpan> management;
    std::optional<ChangeSpan> leadership;

    const std::optional<ChangeSpan> &side(Side side) const { return side == Side::Management ? management : leadership; }
};

/// One team's change from one day to another, told apart: the value before, a step for each cause, the value after.
/// The whole numbers of the steps sum to the difference of the whole numbers of the values.
struct ChangeFigure
{
    FigureText text;
    QList<ChangeRow> rows;
    /// Said of a side without steps.
    QString managementNote;
    QString leadershipNote;
};

} // namespace evenkeel
