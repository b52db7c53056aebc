// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organization.h"
#include "core/domain/rounds.h"

#include <QLocale>

namespace evenkeel {

/// What the grid shows of one person and competency, for one source and rater in one round.
struct RatingCell
{
    enum class State : quint8 {
        Empty, ///< Nothing, or cleared in this round.
        Given, ///< A level entered in this round.
        CannotJudge, ///< Entered in this round.
        Suggested, ///< A level of an earlier round that still counts.
    };

    State state = State::Empty;
    bool hasNote = false;
    /// 1-5; 0 where there is none.
    double level = 0;

    bool hasLevel() const { return state == State::Given || state == State::Suggested; }
    /// Nothing is left to do in this round.
    bool isDone() const { return state == State::Given || state == State::CannotJudge; }

    friend bool operator==(const RatingCell &, const RatingCell &) = default;
};

/// Whose ratings, and in which round.
struct RatingView
{
    Source source = Source::Supervisor;
    /// None where nobody has rated under that label yet.
    std::optional<RaterId> rater = {};
    RatingRound round;
    /// Nothing later is seen.
    Day asOf = Day::always();
    /// Ratings count up to this age in days.
    int staleAfterDays = 548;

    /// The last day whose ratings are seen.
    Day lastDay() const { return std::min(asOf, round.last()); }
};

RatingCell cellOf(const RatingList &ratings, CompetencyId competency, const RatingView &view);
/// The note on what was entered in this round; empty where there is none.
Note noteOf(const RatingList &ratings, CompetencyId competency, const RatingView &view);

/// A judgment as typed or pasted into a cell: a level from 1 to 5, or "n", "n/a", "-", "–" for cannot judge. An empty
/// text is Judgment::Cleared. The error is a sentence.
struct TypedJudgment
{
    Judgment judgment = Judgment::Level;
    double level = 0;
};
Result<TypedJudgment> judgmentFromText(const QString &typed, const QLocale &locale);

/// As few digits as say it, at most two behind the separator.
QString levelText(double level, const QLocale &locale);

} // namespace evenkeel
