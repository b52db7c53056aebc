// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/assessment.h"

#include <QLocale>
#include <QString>
#include <QStringList>

namespace evenkeel {

/// The words that a standing, a severity, a side or a number is told in: one word for one thing, on every surface.
namespace words {

/// "In balance", "Brink of chaos", "Bureaucratic", "Thin on both", "Not enough data".
QString standing(Standing standing);
/// What a team is said to be, to follow its name: "is in balance", "is on the brink of chaos". With low certainty
/// "may be on the brink of chaos".
QString standingOf(Standing standing, std::optional<Certainty> certainty = {});
/// What is said in place of a standing of a team with too few people: "too small to judge alone: see Applications".
QString tooSmallToJudge(const QString &parent);
/// "Notice", "Warning", "Critical".
QString severity(Severity severity);
/// "High certainty", "Medium certainty", "Low certainty".
QString certainty(Certainty certainty);
/// "Management", "Leadership", "Neutral".
QString side(Side side);
/// As `side`, inside a sentence: "management".
QString sideInSentence(Side side);

/// What becomes of it if nothing is done, in the article's words; empty for a team in balance or without data.
QString ifNothingIsDone(Standing standing, bool isPublic);

/// "zero" to "ten" in words, figures beyond.
QString number(int count, const QLocale &locale);
/// `text` with its first letter as a sentence begins.
QString sentenceCase(const QString &text);
/// "Ada", "Ada and Ben", "Ada, Ben and Cem".
QString list(const QStringList &items);
QString people(int count, const QLocale &locale); ///< "1 person", "60 people"
QString teams(int count, const QLocale &locale); ///< "1 team", "6 teams"
QString raters(int count, const QLocale &locale); ///< "1 rater", "7 raters"
/// A strength as it is shown: a whole number of 0-100. `level` is 1-5.
int wholeStrength(double level);
QString strength(double level, const QLocale &locale);
/// A date as people write it: "23 Nov 2026". `day` is real.
QString date(Day day, const QLocale &locale);

} // namespace words
} // namespace evenkeel
