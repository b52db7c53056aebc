// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organization.h"

#include <QHash>
#include <QString>

namespace evenkeel {

/// What stands for a name where the name itself would be too much: the first letters of its first and last word, or the
/// first two of a single word, in capitals. Empty for a name without a letter.
QString initialsOf(const QString &name);

/// Of all these people; those that share theirs have a number behind it: "AB", "AB 2".
QHash<MemberId, QString> initialsOf(const Organization &organization, const QList<MemberId> &members);

} // namespace evenkeel
