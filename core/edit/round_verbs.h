// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/verb.h"

/// Edits of the named rounds. Both days are real and in order, rounds do not overlap, and their names differ without
/// regard to case. Removing a round leaves its ratings, which then belong to their calendar quarters.
namespace evenkeel::edit {

struct RoundDraft
{
    QString name;
    Period period;
};

Verb<RoundId> addRound(const RoundDraft &draft);
Verb<> editRound(RoundId round, const RoundDraft &draft);
Verb<> removeRound(RoundId round);

} // namespace evenkeel::edit
