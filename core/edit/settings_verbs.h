// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/method_parameters.h"
#include "core/edit/verb.h"

/// Edits of what is set once for the organization. A setting has no date: changing one changes the past.
namespace evenkeel::edit {

/// Refused where a constant makes no sense, such as a memory that begins below where it ends: problemsOf() says which.
Verb<> setMethod(const MethodSettings &method);
Verb<> setPublicBody(bool isPublic);
/// Marks the organization as made up.
Verb<> setSample(bool isSample);
/// The owner's name as a rater; may be empty.
Verb<> setRaterName(const QString &name);

} // namespace evenkeel::edit
