// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/verb.h"

#include <algorithm>
#include <vector>

namespace evenkeel::edit {

/// Several edits that do not depend on each other as one step to undo, all or none. Each sees the state before all of
/// them, so no two may touch the same row.
inline Verb<> together(const QString &name, std::vector<Verb<>> verbs)
{
    const bool wantsBackup = std::any_of(verbs.begin(), verbs.end(), [](const Verb<> &verb) { return verb.wantsBackup; });
    return {.name = name,
            .run = [verbs = std::move(verbs)](EditContext &context) -> Result<> {
                for (const Verb<> &verb : verbs) {
                    if (Result<> done = verb.run(context); !done)
                        return done;
                }
                return {};
            },
            .wantsBackup = wantsBackup};
}

} // namespace evenkeel::edit
