// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/person_profile.h"

#include <QLocale>

class QWidget;

namespace evenkeel {

/// The parts of a person's profile, each a card. Plain text, management first.
namespace person_cards {

/// Both strengths on the day, and their lines over the rounds.
QWidget *strengths(const PersonProfile &profile, Day day, const QLocale &locale);
/// The competencies of a side with their levels and what these look like; null where the side has none.
QWidget *ratings(const PersonProfile &profile, Side side, const QLocale &locale);
/// Strengths and levels, round by round; null where there is no round.
QWidget *rounds(const PersonProfile &profile, const QLocale &locale);
/// Teams over time.
QWidget *teams(const PersonProfile &profile, const QLocale &locale);

} // namespace person_cards
} // namespace evenkeel
