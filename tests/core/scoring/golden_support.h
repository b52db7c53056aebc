// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/assessment.h"
#include "tests/support/organization_builder.h"

#include <QJsonArray>
#include <QJsonObject>

#include <string>

namespace evenkeel::test {

inline constexpr const char *ratedOn = "2026-03-01";
inline constexpr const char *asOf = "2026-03-31";

/// The worked cases of the balance model; empty where the file cannot be read.
QJsonArray goldenCases();

/// Expects a value as it is written there: rounded to the digits written.
void expectNumber(double actual, const QJsonValue &expected, const char *what);
/// Expects gaps, tilt, adequacy, standing and severity.
void expectTeam(const TeamAssessment &team, const QJsonObject &expected);

/// The words that the cases use.
std::string keyOfStanding(const TeamAssessment &team);
std::string keyOfSeverity(const std::optional<Severity> &severity);

/// The teams of a case: one competency a side, and people who are rated alike.
class Teams
{
public:
    Teams();

    OrganizationBuilder builder;

    MemberId person(TeamId team, double management, double leadership, double share = 1);
    void rate(MemberId member, double management, double leadership, const char *on);
    void clear(MemberId member, const char *on);
    /// Enough people to judge, at the levels "M" and "L" (3 where not given), with the FTE "fte" together.
    void people(TeamId team, const QJsonObject &values);
    TeamId team(TeamId parent, const QJsonObject &values);

private:
    CompetencyId m_plans;
    CompetencyId m_direction;
};

/// Three people through the years from 2001, each a named round, their levels so far below a need of 3; null is a round
/// in which what they were rated is cleared. An empty leadership stays at 3. The assessments at the end of each.
std::vector<Assessment> throughRounds(const QJsonArray &managementShortfalls, const QJsonArray &leadershipShortfalls);

} // namespace evenkeel::test
