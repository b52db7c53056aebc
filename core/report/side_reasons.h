// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/alert_reasons.h"

#include <QHash>

namespace evenkeel {

/// One side's part of the reasons. `initials` has everybody in the team, or nobody where they are too many
/// to list.
AlertReasons::SideReasons sideReasons(const Organization &organization, const Assessment &assessment,
                                      const TeamAssessment &team, Side side, const QHash<MemberId, QString> &initials,
                                      const QLocale &locale);

/// The competencies that count for the side on the day, in their order.
QList<CompetencyId> competenciesOf(const Organization &organization, const Assessment &assessment, Side side);

} // namespace evenkeel
