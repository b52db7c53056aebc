// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/assessment.h"

#include <QByteArray>

namespace evenkeel {

/// The assessment as JSON for other programs: UTF-8, indented, with a line feed at the end. Keys stand in the documented
/// order; numbers in full, in the shortest form that reads back to the same double; null where something is undefined.
/// `name` stands as "organization"; teams' paths begin with the root team's name.
QByteArray assessmentJson(const Organization &organization, const Assessment &assessment, const QString &name);

} // namespace evenkeel
