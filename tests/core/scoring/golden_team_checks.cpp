// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/scoring/golden_checks.h"

#include "core/scoring/needs.h"
#include "tests/core/scoring/golden_support.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel::test {
namespace {

void team(const QJsonObject &input, const QJsonObject &expected)
{
    Teams teams;
    for (const QJsonValue &member : input[u"members"_s].toArray())
        teams.person(teams.builder.root(), member[u"M"_s].toDouble(), member[u"L"_s].toDouble(),
                     member[u"fte"_s].toDouble());

    const Assessment assessment = assess(teams.builder.build(), day(asOf));

    const TeamAssessment &root = assessment.teams.front();
    expectNumber(*root.management.level, expected[u"M"_s], "M");
    expectNumber(*root.leadership.level, expected[u"L"_s], "L");
    expectNumber(root.fte, expected[u"fte"_s], "fte");
}

void rollup(const QJsonObject &input, const QJsonObject &expected)
{
    Teams teams;
    const TeamId d1 = teams.builder.team(u"D1"_s);
    teams.team(d1, input[u"T1"_s].toObject());
    teams.team(d1, input[u"T2"_s].toObject());
    teams.team(teams.builder.root(), input[u"D2"_s].toObject());

    const Assessment assessment = assess(teams.builder.build(), day(asOf));

    for (const auto &[id, key] : {std::pair(d1, u"D1"_s), std::pair(teams.builder.root(), u"ORG"_s)}) {
        const TeamAssessment &of = *assessment.find(id);
        expectNumber(*of.management.level, expected[key][u"M"_s], "M");
        expectNumber(*of.leadership.level, expected[key][u"L"_s], "L");
        expectNumber(of.fte, expected[key][u"fte"_s], "fte");
    }
}

void need(const QJsonObject &input, const QJsonObject &expected)
{
    const QJsonArray demands = input[u"demand"_s].toArray();
    for (qsizetype i = 0; i < demands.size(); ++i)
        expectNumber(needFor(demands[i].toDouble(), Method()), expected[u"need"_s][i], "need");
}

void classify(const QJsonObject &input, const QJsonObject &expected)
{
    Teams teams;
    teams.people(teams.builder.root(), input);
    teams.builder.faces(teams.builder.root(), input[u"change"_s].toDouble(), input[u"complexity"_s].toDouble());

    const Assessment assessment = assess(teams.builder.build(), day(asOf));

    expectTeam(assessment.teams.front(), expected);
}

/// Expects the department, its FTE share in teams out of balance, and the flag.
void expectHidden(const Assessment &assessment, TeamId department, const QJsonObject &expected)
{
    const TeamAssessment &dept = *assessment.find(department);
    expectTeam(dept, expected[u"dept"_s].toObject());
    double outside = 0;
    for (const TeamAssessment *child : assessment.childrenOf(dept))
        outside += child->standing == Standing::Balanced ? 0 : child->fte;
    expectNumber(outside / dept.fte, expected[u"unbalancedFteShare"_s], "unbalancedFteShare");
    EXPECT_EQ(std::count(dept.flags.begin(), dept.flags.end(), Flag::HiddenImbalance) == 1,
              expected[u"hiddenImbalance"_s].toBool());
}

void hiddenImbalance(const QJsonObject &input, const QJsonObject &expected)
{
    Teams teams;
    const TeamId dept = teams.builder.team(u"Department"_s);
    teams.builder.faces(dept, input[u"change"_s].toDouble(), input[u"complexity"_s].toDouble());
    const TeamId ta = teams.team(dept, input[u"Ta"_s].toObject());
    const TeamId tb = teams.team(dept, input[u"Tb"_s].toObject());

    const Assessment assessment = assess(teams.builder.build(), day(asOf));

    expectHidden(assessment, dept, expected);
    EXPECT_EQ(keyOfStanding(*assessment.find(ta)), expected[u"Ta"_s].toString().toStdString());
    EXPECT_EQ(keyOfStanding(*assessment.find(tb)), expected[u"Tb"_s].toString().toStdString());
}

void rollupNeed(const QJsonObject &input, const QJsonObject &expected)
{
    Teams teams;
    const TeamId dept = teams.builder.team(u"Department"_s);
    const auto make = [&](const QString &key) {
        const QJsonObject values = input[key].toObject();
        const TeamId id = teams.team(dept, values);
        const Method method;
        const auto demand = [&](const QString &of) {
            return (values[of].toDouble() - method.needAtZero) / method.needPerStep;
        };
        teams.builder.faces(id, demand(u"needL"_s), demand(u"needM"_s));
        return id;
    };
    const TeamId t1 = make(u"T1"_s);
    const TeamId t2 = make(u"T2"_s);

    const Assessment assessment = assess(teams.builder.build(), day(asOf));

    expectNumber(assessment.find(dept)->management.need, expected[u"needM"_s], "needM");
    expectNumber(assessment.find(dept)->leadership.need, expected[u"needL"_s], "needL");
    expectHidden(assessment, dept, expected);
    expectTeam(*assessment.find(t1), expected[u"T1"_s].toObject());
    expectTeam(*assessment.find(t2), expected[u"T2"_s].toObject());
}

void needs(const QJsonObject &input, const QJsonObject &expected)
{
    Teams teams;
    QHash<QString, TeamId> made = {{u"root"_s, teams.builder.root()}};
    for (const QString &key : {u"root"_s, u"dept"_s, u"t1"_s, u"t2"_s}) {
        const QJsonObject values = input[key].toObject();
        if (values.contains(u"parent"_s))
            made.insert(key, teams.builder.team(key, *made.constFind(values[u"parent"_s].toString())));
        const TeamId id = *made.constFind(key);
        if (values.contains(u"own"_s))
            teams.builder.faces(id, values[u"own"_s].toDouble(), values[u"own"_s].toDouble());
        if (values.contains(u"fte"_s))
            teams.people(id, values);
    }

    const Assessment assessment = assess(teams.builder.build(), day(asOf));

    for (auto at = made.constBegin(); at != made.constEnd(); ++at) {
        expectNumber(assessment.find(*at)->management.demand, expected[at.key()], "complexity");
        expectNumber(assessment.find(*at)->leadership.demand, expected[at.key()], "change");
    }
}

void membershipOverlap(const QJsonObject &input, const QJsonObject &expected)
{
    OrganizationBuilder builder;
    const QJsonObject shares = input[u"shares"_s].toObject();
    const TeamId a = builder.team(u"A"_s);
    const TeamId b = builder.team(u"B"_s);
    const MemberId ada = builder.member(u"Ada"_s, a, shares[u"siblingA"_s].toDouble());
    builder.membership(ada, b, shares[u"siblingB"_s].toDouble());

    const Assessment assessment = assess(builder.build(), day(asOf));

    EXPECT_EQ(assessment.teams.front().members, expected[u"membersInParent"_s].toInt());
    expectNumber(assessment.teams.front().fte, expected[u"fInParent"_s], "fInParent");
    EXPECT_EQ(assessment.sharesIn(assessment.teams.front()).size(), 1u);
}

} // namespace

GoldenChecks teamChecks()
{
    return {
        {u"team"_s, ofObjects(team)},
        {u"rollup"_s, ofObjects(rollup)},
        {u"need"_s, ofObjects(need)},
        {u"classify"_s, ofObjects(classify)},
        {u"hidden_imbalance"_s, ofObjects(hiddenImbalance)},
        {u"rollup_need"_s, ofObjects(rollupNeed)},
        {u"needs"_s, ofObjects(needs)},
        {u"membership_overlap"_s, ofObjects(membershipOverlap)},
    };
}

} // namespace evenkeel::test
