// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/verb.h"

/// Edits of the named rounds. Both days are real and in order, rounds do not overlap, and their names differ without
/// regard to case. None of them touches a rating: those dated in a round that is removed, or ends earlier, belong to
/// their calendar quarters from then on.
namespace evenkeel::edit {

struct RoundDraft
{
    QString name;
    Period period;
};

Verb<RoundId> addRound(const RoundDraft &draft);
/// The same, and the round that is under way on its first day ends the day before. Refused where that one holds ratings
/// from then on: they would become the new one's.
Verb<RoundId> beginRound(const RoundDraft &draft);
Verb<> editRound(RoundId round, const RoundDraft &draft);
Verb<> removeRound(RoundId round);

} // namespace evenkeel::edit
