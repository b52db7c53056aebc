// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/assessment.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <optional>

namespace evenkeel {

/// Half of an 80 % band, in standard errors (model.md 14).
inline constexpr double bandErrors = 1.2816;

/// What a figure rests on, where a click on it leads: people of a team, or their ratings in some competencies.
struct RowsBehind
{
    TeamId team;
    QList<MemberId> members = {}; ///< Empty for everybody in the team and under it.
    QList<CompetencyId> competencies = {}; ///< Empty where it is about the people themselves.
    std::optional<StrongIn> strongIn = {}; ///< Of everybody those who are strong so: membersBehind() finds them.

    friend bool operator==(const RowsBehind &, const RowsBehind &) = default;
};

/// What a chart shows, as values: the same for the window and for paper. Strengths and needs are display values,
/// 0-100; text is plain. Made by the functions below for the file's owner, and by disclosure control for everybody;
/// a chart draws what stands here and computes nothing.
/// Every chart has a sentence that is its finding, and a subtitle that says what it shows, n and date.
struct FigureText
{
    QString title;
    QString subtitle;
    /// What the chart says, for those who cannot see it: one or two sentences.
    QString description;
};

/// A value with how it is written: "57", or "over 95" where extremes are not shown.
struct ShownValue
{
    double value = 0; ///< Where the mark is drawn, 0-100.
    QString text;
};

/// One team, for the bars and the map.
struct TeamFigure
{
    TeamId team;
    QString name;
    /// Heads; none where the count may not be shown.
    std::optional<int> people;
    /// Empty where not shown or without data.
    std::optional<ShownValue> management;
    std::optional<ShownValue> leadership;
    double managementNeed = 50;
    double leadershipNeed = 50;
    Standing standing = Standing::NotEnoughData;
    std::optional<Severity> severity;
    /// Standard errors as strength (25 per level); none where unknown or not shown.
    std::optional<double> managementError;
    std::optional<double> leadershipError;
    /// The standing rests on little: drawn hollow.
    bool isThin = false;
    /// The team that is selected in the window.
    bool isMarked = false;
    /// In place of the figures, why there are none ("fewer than 5 people rated: not shown").
    QString withheld;
    /// Where the team stood in earlier rounds, oldest first, as strengths; drawn as a tail. May be empty.
    QList<std::pair<double, double>> trail; ///< (management minus need, leadership minus need)
};

/// Diverging bars: management to the left, leadership to the right, a tick at each need. Rows in the order drawn.
struct TeamBarsFigure
{
    FigureText text;
    QList<TeamFigure> teams;
};

/// Strength minus need on both axes, -50 to +50, with the same zones for every team; or the strengths themselves, 0-100,
/// with each team's own need.
struct BalanceMapFigure
{
    FigureText text;
    QList<TeamFigure> teams;
    /// Where a side counts as met: points below need, 6 by default.
    double tolerance = 6;
    bool isAgainstNeed = true;

    /// How many have a place on it.
    qsizetype placed() const
    {
        return std::count_if(teams.begin(), teams.end(), [](const TeamFigure &team) { return team.management && team.leadership; });
    }
};

/// Of teams on a map: with more, the tails and crosses of all are a mesh, and only the marked team has its own.
inline constexpr qsizetype mostCrosses = 20;
/// Of teams on a map of strengths: with more, only the marked one has a line to its need.
inline constexpr qsizetype mostNeeds = 12;
/// Of teams or people on a map: more are a density picture.
inline constexpr qsizetype mostMarks = 300;

/// One competency of the strip.
struct CompetencyFigure
{
    CompetencyId competency;
    QString name;
    Side side = Side::Management;
    /// Strength 0-100; none where not rated or not shown.
    std::optional<ShownValue> strength;
    /// Under the value: "11 people", "some", or why nothing is shown.
    QString note;
    QString shortNote = {}; ///< Where that finds no room: "20,902".
};

/// Where the strength sits, competency by competency; management first.
struct CompetencyStripFigure
{
    FigureText text;
    /// Whose strength it is; none where a click may lead nowhere.
    std::optional<TeamId> team = {};
    QList<CompetencyFigure> competencies;
};

} // namespace evenkeel
