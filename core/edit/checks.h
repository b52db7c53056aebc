// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/checked_text.h"
#include "core/base/result.h"
#include "core/domain/organization.h"

/// What the verbs ask at the door, with the sentences to show.
namespace evenkeel::edit {

Error refused(const QString &sentence);

/// As it was typed, checked; the error's sentence begins with `field`, such as "The name cannot be kept."
Result<Name> checkedName(const QString &typed);
Result<Line> checkedLine(const QString &typed, const QString &field);
Result<Note> checkedNote(const QString &typed, const QString &field);

/// NotFound where it is gone.
Result<Team> existing(const Organization &organization, TeamId team);
Result<Member> existing(const Organization &organization, MemberId member);
Result<Membership> existing(const Organization &organization, MembershipId membership);
Result<Competency> existing(const Organization &organization, CompetencyId competency);
Result<Rater> existing(const Organization &organization, RaterId rater);
Result<Round> existing(const Organization &organization, RoundId round);

/// For the names of verbs; empty where it is gone.
QString nameIn(const Organization &organization, TeamId team);
QString nameIn(const Organization &organization, MemberId member);
QString nameIn(const Organization &organization, CompetencyId competency);

/// Refused where the last day lies before the first, or where one of them is no day to begin or end on.
Result<> checkPeriod(const Period &period);

/// Equal where two names, codes or email addresses count as the same.
QString folded(const QString &text);

/// The day as the user's language writes it; of a real day.
QString written(Day day);

} // namespace evenkeel::edit
