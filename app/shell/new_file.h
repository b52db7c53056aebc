// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

namespace evenkeel {

/// What the dialog for a new file asks.
struct NewFile
{
    QString organization;
    QString raterName;
    /// A built-in catalog's id; empty for no competencies.
    QString catalog;
    QString path;
};

/// Makes the file, which must not exist, with what was asked. An error leaves no file behind.
Result<std::unique_ptr<Session>> makeFile(const NewFile &file, const Clock &clock);

/// The same with the made-up organization in it.
Result<std::unique_ptr<Session>> makeSampleFile(const QString &path, const Clock &clock);

/// A name for a file that is like `name`, and possible everywhere: without `/ \ : * ? " < > |`, control characters, outer
/// dots and spaces; at most 80 characters. Without the suffix.
QString fileNameFor(const QString &name);
/// "folder/name.evenkeel", or with a number where that is there already: "folder/name 2.evenkeel".
QString freePath(const QString &folder, const QString &name);

} // namespace evenkeel
