// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/organization.h"

#include <QString>

#include <concepts>
#include <functional>
#include <utility>

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

/// The translated name of an edit, for the undo menu: "Add Ada Berg". Either known from the start, or asked of the
/// state before the edit, where the verb knows its subject by id only.
class VerbName
{
public:
    VerbName() = default;
    VerbName(QString name) : m_name(std::move(name)) {}
    template <class Namer>
        requires std::is_invocable_r_v<QString, Namer, const Organization &>
    VerbName(Namer namer) : m_namer(std::move(namer))
    {}

    QString in(const Organization &before) const { return m_namer ? m_namer(before) : m_name; }

private:
    QString m_name;
    std::function<QString(const Organization &)> m_namer;
};

/// One edit as a value: its name and what to do, which only Session calls. An error, or a cancelled job, leaves
/// nothing behind.
template <class T = void>
struct Verb
{
    VerbName name;
    std::function<Result<T>(EditContext &)> run;
    /// So much goes at once that Session makes a backup before it: an import, a bulk delete.
    bool wantsBackup = false;
};

} // namespace evenkeel
