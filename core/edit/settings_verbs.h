// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/verb.h"

/// Edits of what is set once for the organization. A setting has no date: changing one changes the past.
namespace evenkeel::edit {

/// Refused where a constant makes no sense, such as a memory that begins below where it ends.
Verb<> setMethod(const Method &method);
/// The fewest people behind a figure that everybody may see: 3 to 1000.
Verb<> setFewestShown(int people);
Verb<> setPublicBody(bool isPublic);
/// Marks the organization as made up.
Verb<> setSample(bool isSample);
/// The owner's name as a rater; may be empty.
Verb<> setRaterName(const QString &name);

} // namespace evenkeel::edit
