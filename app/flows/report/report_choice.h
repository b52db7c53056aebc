// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/paper_sheet.h"
#include "core/report/all_hands.h"

namespace evenkeel {

/// What is chosen of a report: what it says, and how it meets its readers.
struct ReportChoice
{
    PrintOptions print;
    AllHandsOptions content;
};

} // namespace evenkeel
