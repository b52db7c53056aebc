// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/scoring/golden_support.h"

#include "core/scoring/keys.h"

#include <QFile>
#include <QJsonDocument>

#include <gtest/gtest.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace evenkeel::test {

QJsonArray goldenCases()
{
    QFile file(QStringLiteral(EVENKEEL_TEST_DATA "/golden-cases.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).array();
}

void expectNumber(double actual, const QJsonValue &expected, const char *what)
{
    const QByteArray written = QByteArray::number(expected.toDouble(), 'g', 15);
    const qsizetype point = written.indexOf('.');
    const qsizetype digits = point < 0 ? 2 : written.size() - point - 1;
    EXPECT_NEAR(actual, expected.toDouble(), .5 * std::pow(10, -double(digits)) + 1e-9) << what;
}

void expectTeam(const TeamAssessment &team, const QJsonObject &expected)
{
    expectNumber(*team.management.gap(), expected[u"gM"_s], "gM");
    expectNumber(*team.leadership.gap(), expected[u"gL"_s], "gL");
    expectNumber(*team.tilt, expected[u"tilt"_s], "tilt");
    expectNumber(*team.adequacy, expected[u"index"_s], "index");
    EXPECT_EQ(keyOfStanding(team), expected[u"cls"_s].toString().toStdString());
    EXPECT_EQ(keyOfSeverity(team.severity), expected[u"sev"_s].toString(u"NONE"_s).toStdString());
}

std::string keyOfStanding(const TeamAssessment &team) { return keyOf(team.standing).toUpper().toStdString(); }

std::string keyOfSeverity(const std::optional<Severity> &severity)
{
    return severity ? keyOf(*severity).toUpper().toStdString() : "NONE";
}

Teams::Teams()
    : m_plans(builder.competency(u"Plans"_s, Side::Management))
    , m_direction(builder.competency(u"Direction"_s, Side::Leadership))
{}

MemberId Teams::person(TeamId team, double management, double leadership, double share)
{
    const MemberId member = builder.member(u"Ada"_s, team, share);
    rate(member, management, leadership, ratedOn);
    return member;
}

void Teams::rate(MemberId member, double management, double leadership, const char *on)
{
    builder.rating(member, m_plans, management, day(on));
    builder.rating(member, m_direction, leadership, day(on));
}

void Teams::clear(MemberId member, const char *on)
{
    builder.judgment(member, m_plans, Judgment::Cleared, day(on));
    builder.judgment(member, m_direction, Judgment::Cleared, day(on));
}

void Teams::people(TeamId team, const QJsonObject &values)
{
    const double fte = values[u"fte"_s].toDouble(3);
    const int heads = std::max(3, int(std::ceil(fte)));
    for (int i = 0; i < heads; ++i)
        person(team, values[u"M"_s].toDouble(3), values[u"L"_s].toDouble(3), fte / heads);
}

TeamId Teams::team(TeamId parent, const QJsonObject &values)
{
    const TeamId id = builder.team(u"Team"_s, parent);
    people(id, values);
    return id;
}

std::vector<Assessment> throughRounds(const QJsonArray &managementShortfalls, const QJsonArray &leadershipShortfalls)
{
    const auto inYear = [](qsizetype index, const char *rest) {
        return day((QByteArray::number(2001 + index) + rest).constData());
    };
    Teams teams;
    QList<MemberId> people;
    for (int i = 0; i < 3; ++i)
        people.append(teams.builder.member(u"Ada"_s, teams.builder.root()));
    for (qsizetype i = 0; i < managementShortfalls.size(); ++i) {
        teams.builder.round(u"Round %1"_s.arg(i), {inYear(i, "-01-01"), inYear(i, "-12-31")});
        const QByteArray on = inYear(i, "-06-01").iso().toLatin1();
        for (const MemberId member : people) {
            if (managementShortfalls[i].isNull())
                teams.clear(member, on.constData());
            else
                teams.rate(member, 3 - managementShortfalls[i].toDouble(), 3 - leadershipShortfalls[i].toDouble(),
                           on.constData());
        }
    }
    const Organization organization = teams.builder.build();
    std::vector<Assessment> assessments;
    for (qsizetype i = 0; i < managementShortfalls.size(); ++i)
        assessments.push_back(assess(organization, inYear(i, "-12-31")));
    return assessments;
}

} // namespace evenkeel::test
