// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QJsonValue>

#include <functional>

namespace evenkeel::test {

/// Builds the organization of a worked case and expects of it what was worked out.
using GoldenCheck = std::function<void(const QJsonValue &input, const QJsonValue &expected)>;
/// By the cases' kind.
using GoldenChecks = QHash<QString, GoldenCheck>;

/// From ratings to a member's sides.
GoldenChecks memberChecks();
/// From members to teams, needs and standings.
GoldenChecks teamChecks();
/// Memory, the data gate, certainty.
GoldenChecks memoryChecks();

inline GoldenCheck ofObjects(void (*check)(const QJsonObject &, const QJsonObject &))
{
    return [check](const QJsonValue &input, const QJsonValue &expected) {
        check(input.toObject(), expected.toObject());
    };
}

} // namespace evenkeel::test
