// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QByteArrayList>

namespace evenkeel {

/// Marks a file as ours, in its header ("EvKl").
inline constexpr qint64 applicationId = 0x45764B6C;

/// The numbered scripts that make a file, one a version; the folder of them only grows.
using Schema = QByteArrayList;

/// The scripts of this program.
const Schema &currentSchema();

/// Makes everything in an empty file.
Result<> makeSchema(Database &database, const Schema &schema = currentSchema());

/// Brings a file of an older version up to the newest, each script in a transaction of its own.
Result<> migrate(Database &database, const Schema &schema = currentSchema());

/// Refuses, as ErrorKind::Foreign, a file whose tables and indexes are not exactly those that the first `version`
/// scripts make.
Result<> checkSchema(Database &database, qint64 version, const Schema &schema = currentSchema());

/// The schema version in the file.
Result<qint64> versionOf(Database &database);

} // namespace evenkeel
