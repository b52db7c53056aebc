// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/organization.h"

#include <QString>

#include <functional>

namespace evenkeel {

class Clock;
class Database;
class Job;

/// What a verb works with; made by Session inside its transaction.
struct EditContext
{
    Database &database;
    /// The state before the verb.
    const Organization &before;
    const Clock &clock;
    /// Null where nobody waits for it.
    Job *job = nullptr;
};

/// One edit as a value: a translated name for the undo menu ("Add Ada Berg") and what to do, which only Session calls.
/// An error, or a cancelled job, leaves nothing behind.
template <class T = void>
struct Verb
{
    QString name;
    std::function<Result<T>(EditContext &)> run;
};

} // namespace evenkeel
