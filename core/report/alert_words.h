// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/assessment.h"
#include "core/scoring/pulls.h"
#include "core/scoring/smallest_change.h"

#include <QLocale>
#include <QString>
#include <QStringList>

namespace evenkeel {

/// The sentences that an alert's card and its reasons share. Names teams and competencies, never a person. `side` of the
/// functions below is short where nothing else is said.

/// What pulls a side down most, three at most, the largest first: the same everywhere that a side's weakest competencies
/// are named.
std::vector<Pull> mostPulling(const Assessment &assessment, const TeamAssessment &team, Side side);

/// The two that pull it down most, by name: "Vision and Aligning". Empty where nothing pulls.
QString weakestNames(const Organization &organization, const Assessment &assessment, const TeamAssessment &team, Side side);

/// "8 of 8 people rated, by 3 raters."
QString ratedWords(const TeamAssessment &team, const SideAssessment &side, const QLocale &locale);

/// The smallest change that clears the side, first in a sentence, "28 single steps clear it.", then how: "The shortest way:
/// Budgeting and Controlling to level 4 for 7 of 8 people."
struct ChangeWords
{
    QString size;
    QString way;
};
ChangeWords changeWords(const Organization &organization, const TeamAssessment &team, const SmallestChange &change,
                        const QLocale &locale);

/// "Medium certainty"; where it is low, also what would settle it.
QString certaintyWords(const TeamAssessment &team);

/// What to do first for the team's standing; without data, whom to rate.
QString firstActionsFor(const Organization &organization, const Assessment &assessment, const TeamAssessment &team,
                        const QLocale &locale);

/// A flag as a heading, "Hangs on one person", and as a sentence about the team.
QString flagName(Flag flag);
QString flagSentence(const Organization &organization, const Assessment &assessment, const TeamAssessment &team, Flag flag);
/// What to do about it; empty for one that asks for nothing.
QString flagAction(Flag flag);

} // namespace evenkeel
