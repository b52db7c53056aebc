// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/assessment.h"

#include <QString>

namespace evenkeel::test {

/// Everything that an assessment says of the teams, a line each: numbers with so many decimals.
QString described(const Assessment &assessment, int decimals);

} // namespace evenkeel::test
