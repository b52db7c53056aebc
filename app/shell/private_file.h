// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace evenkeel {

class Job;

/// Writes a file that only its owner can read, whole or not at all: where writing fails or the job is cancelled, what was
/// there before stays. May run on a worker.
Result<> writePrivateFile(const QString &path, const QByteArray &bytes, const Job *job = nullptr);

} // namespace evenkeel
