// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organization.h"

/// The made-up county IT organization that the start page offers to try: some seventy people, six quarterly rounds of
/// which the last is the one that `today` lies in. The same for every day of a quarter, except that nothing is dated
/// after `today`. `today` is a real day.
namespace evenkeel::edit {

/// What a file with the sample is to be named.
QString sampleName();

/// The sample as a value; Session::create() makes a file of it.
Organization sampleOrganization(Day today);

} // namespace evenkeel::edit
