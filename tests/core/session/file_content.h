// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organization.h"

#include <QString>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace evenkeel::test {

/// What stands in a file that a session may have open: looked at in a copy of its bytes.
struct FileContent
{
    Organization organization;
    /// Every row of every table that an edit can change, as SQL writes it.
    QString rows;
    /// Whether each reference leads somewhere, and SQLite and the domain find nothing wrong.
    bool isSound;
};

FileContent contentOf(const QString &path, const QTemporaryDir &folder);

} // namespace evenkeel::test
