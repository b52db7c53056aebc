// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/scoring/golden_checks.h"

#include "core/scoring/certainty.h"
#include "core/scoring/keys.h"
#include "tests/core/scoring/golden_support.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace evenkeel::test {
namespace {

void hysteresisState(const QJsonObject &input, const QJsonObject &expected)
{
    QJsonArray shortfalls;
    for (const QJsonValue &gap : input[u"gapM"_s].toArray())
        shortfalls.append(-gap.toDouble());

    const std::vector<Assessment> assessments = throughRounds(shortfalls, {});

    QJsonArray isShort;
    int raised = 0;
    int cleared = 0;
    bool before = false;
    for (const Assessment &assessment : assessments) {
        const bool now = assessment.teams.front().management.isShort;
        isShort.append(now);
        raised += now && !before;
        cleared += before && !now;
        before = now;
    }
    EXPECT_EQ(isShort, expected[u"short"_s].toArray());
    EXPECT_EQ(raised, expected[u"alertsRaised"_s].toInt());
    EXPECT_EQ(cleared, expected[u"alertsCleared"_s].toInt());
}

void hysteresisSeverity(const QJsonObject &input, const QJsonObject &expected)
{
    const std::vector<Assessment> assessments = throughRounds(input[u"shortfall"_s].toArray(), {});

    for (std::size_t i = 0; i < assessments.size(); ++i)
        EXPECT_EQ(keyOfSeverity(assessments[i].teams.front().severity),
                  expected[u"severity"_s][qsizetype(i)].toString().toStdString())
            << "round " << i;
}

void memorySides(const QJsonObject &input, const QJsonObject &expected)
{
    const std::vector<Assessment> assessments =
        throughRounds(input[u"shortfallM"_s].toArray(), input[u"shortfallL"_s].toArray());

    for (std::size_t i = 0; i < assessments.size(); ++i) {
        const TeamAssessment &root = assessments[i].teams.front();
        EXPECT_EQ(keyOfStanding(root), expected[u"standing"_s][qsizetype(i)].toString().toStdString()) << "round " << i;
        EXPECT_EQ(keyOfSeverity(root.severity), expected[u"sev"_s][qsizetype(i)].toString().toStdString()) << "round " << i;
    }
}

void memoryNoData(const QJsonObject &input, const QJsonObject &expected)
{
    const std::vector<Assessment> assessments = throughRounds(input[u"shortfall"_s].toArray(), {});

    for (std::size_t i = 0; i < assessments.size(); ++i) {
        const SideAssessment &management = assessments[i].teams.front().management;
        EXPECT_EQ(management.isShort, expected[u"short"_s][qsizetype(i)].toBool()) << "round " << i;
        EXPECT_EQ(management.enoughData, expected[u"enoughData"_s][qsizetype(i)].toBool()) << "round " << i;
    }
}

void confidence(const QJsonObject &input, const QJsonObject &expected)
{
    const int rated = input[u"n"_s].toInt();
    const double shortfall = -input[u"gap"_s].toDouble();
    const double deviation = input[u"sd"_s].toDouble() * std::sqrt((rated - 1.0) / rated);
    std::vector<MemberScores> scores;
    std::vector<Roster::Seat> people;
    for (int i = 0; i < input[u"N"_s].toInt(); ++i) {
        MemberScores member{.assessment = {.member = MemberId(quint32(i + 1))}};
        if (i < rated) {
            member.assessment.management = 3 - shortfall + (i % 2 == 0 ? deviation : -deviation);
            member.management.standardError = std::sqrt(input[u"semSq"_s].toDouble());
            for (int rater = 0; rater < input[u"raters"_s].toInt(); ++rater)
                member.management.raters.push_back({quint64(rater), 1});
        }
        scores.push_back(member);
        people.push_back({i, 1});
    }
    RaterCensus census(scores);
    PeopleSum sum;
    for (const MemberScores &member : scores)
        sum.add(1, summaryOf(member), Method());

    TeamAssessment team{.team = TeamId(1)};
    team.management.standardError = teamErrors(sum, int(people.size()), census.of(people)).management;
    team.management.shortfall = shortfall;
    team.management.isShort = true;

    const double z = (shortfall - .25) / *team.management.standardError;
    expectNumber(*team.management.standardError, expected[u"se"_s], "se");
    expectNumber(z, expected[u"z"_s], "z");
    expectNumber(.5 * std::erfc(-z / std::sqrt(2)), expected[u"p"_s], "p");
    EXPECT_EQ(keyOf(*certaintyOf(team, Method())), expected[u"band"_s].toString());
}

void dataGate(const QJsonArray &inputs, const QJsonArray &expected)
{
    for (qsizetype i = 0; i < inputs.size(); ++i) {
        Teams teams;
        for (int member = 0; member < inputs[i][u"N"_s].toInt(); ++member) {
            if (member < inputs[i][u"n"_s].toInt())
                teams.person(teams.builder.root(), 3, 3);
            else
                teams.builder.member(u"Grace"_s, teams.builder.root());
        }
        const int age = inputs[i][u"newestRatingAgeDays"_s].toInt();

        const Assessment assessment = assess(teams.builder.build(), day(ratedOn).plusDays(age));

        const bool isEnough = assessment.teams.front().standing != Standing::NotEnoughData;
        EXPECT_EQ(isEnough ? u"OK"_s : u"NOT_ENOUGH_DATA"_s, expected[i].toString()) << "team " << i;
    }
}

void epsilon(const QJsonObject &input, const QJsonObject &expected)
{
    Teams teams;
    const Method method;
    teams.builder.faces(teams.builder.root(), std::nullopt,
                        (input[u"need"_s].toDouble() - method.needAtZero) / method.needPerStep);
    teams.people(teams.builder.root(), {{u"M"_s, input[u"level"_s]}});

    const Assessment assessment = assess(teams.builder.build(), day(asOf));

    EXPECT_TRUE(assessment.teams.front().management.enoughData);
    EXPECT_EQ(assessment.teams.front().management.isShort, expected[u"short"_s].toBool());
}

} // namespace

GoldenChecks memoryChecks()
{
    return {
        {u"hysteresis_state"_s, ofObjects(hysteresisState)},
        {u"hysteresis_severity"_s, ofObjects(hysteresisSeverity)},
        {u"memory_sides"_s, ofObjects(memorySides)},
        {u"memory_no_data"_s, ofObjects(memoryNoData)},
        {u"confidence"_s, ofObjects(confidence)},
        {u"data_gate"_s, [](const QJsonValue &input, const QJsonValue &expected) {
             dataGate(input.toArray(), expected.toArray());
         }},
        {u"epsilon"_s, ofObjects(epsilon)},
    };
}

} // namespace evenkeel::test
