// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <QString>

#include <functional>
#include <random>
#include <vector>

namespace evenkeel::test {

/// A verb to be tried on whatever the session holds, with its arguments drawn at random: mostly sensible, now and then
/// not.
struct RandomVerb
{
    const char *name;
    std::function<Result<>(Session &session, std::mt19937 &random)> run;
};

/// One for each verb of core/edit.
const std::vector<RandomVerb> &randomVerbs();

} // namespace evenkeel::test
