// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/figures.h"

#include <QLocale>
#include <QString>
#include <QStringList>

namespace evenkeel {

/// A figure with what it is called, and what it rests on.
struct ReasonRow
{
    QString label = {}; ///< "Strength"
    QString value = {}; ///< "33"
    QString note = {}; ///< "mean of 12 people by their share"
    std::optional<RowsBehind> rows = {};

    friend bool operator==(const ReasonRow &, const ReasonRow &) = default;
};

/// Why a team stands as it does, in words and figures, for the file's owner ("Show why"). Names team and competencies;
/// people only by their initials, in `members` and `steps`, which are shown where they are asked for.
struct AlertReasons
{
    struct SideReasons
    {
        Side side = Side::Management;
        QString verdict = {}; ///< "33 of 63 needed: 30 points short, critical."
        QList<ReasonRow> arithmetic = {}; ///< Level, need, shortfall, how sure, how pooled.
        QList<ReasonRow> pulls = {}; ///< "Communicating direction (16): 6 points"; those that pull it down most.
        /// The smallest change that clears a short side, in people and competencies; empty for one that is met.
        QString smallestChange = {};
        QList<ReasonRow> steps = {}; ///< The same as a list, competency by competency.
        QList<ReasonRow> stepsByPerson = {}; ///< And by initials.
    };

    TeamId team;
    Standing standing = Standing::NotEnoughData;
    QString title = {}; ///< "Network Operations is bureaucratic"
    QString summary = {}; ///< "Critical, high certainty. Within 6 points of the need counts as met."
    QList<SideReasons> sides = {}; ///< Management first.
    QList<ReasonRow> members = {}; ///< Initials with both sides' strengths, in the order of names; none where too many.
    QStringList beside = {}; ///< The flags, a sentence each.
    QString firstActions = {};
    QString ifNothingIsDone = {};
    std::optional<RowsBehind> toRateNext = {}; ///< Whom to rate where there is not enough data.
    QString method = {}; ///< How old the ratings are, adequacy, and what doubt does.
};

/// `team` is listed in the assessment.
AlertReasons alertReasons(const Organization &organization, const Assessment &assessment, TeamId team,
                          const QLocale &locale);

} // namespace evenkeel
