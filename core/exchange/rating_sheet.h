// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/organization.h"
#include "core/domain/rounds.h"
#include "core/exchange/table_source.h"

#include <vector>

namespace evenkeel {

class Job;

/// A sheet for one rater and round.
struct RatingSheetRequest
{
    /// Text or Xlsx.
    TableFormat format = TableFormat::Xlsx;
    RatingRound round;
    Source source = Source::Supervisor;
    /// The rater's label; empty for the unnamed one.
    Line rater = {};
    /// Whom the rater is to rate, in this order.
    std::vector<MemberId> members;
    /// With the levels that this rater gave until the round's end and that are not stale; else blank.
    bool isPrefilled = false;
    /// Decides what people's teams are, and with the round's days which competencies there are.
    Day today;
};

/// A table to be filled in by a rater, a row a person and a column a competency, that planImport() reads back as that
/// rater's ratings of that round. As .xlsx it takes levels from 1 to 5 and says what they mean, in notes on the headings and
/// on a second sheet; what tells the people, the rater and the round stands in hidden columns. Refused where there is
/// nobody, or nothing, to rate.
Result<QByteArray> makeRatingSheet(const Organization &organization, const RatingSheetRequest &request,
                                   Job *job = nullptr);

} // namespace evenkeel
