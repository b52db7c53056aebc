// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/assessment_json.h"
#include "core/report/json_writer.h"
#include "tests/support/organization_builder.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

using test::day;
using test::OrganizationBuilder;

const QRegularExpression longNumber(u"\\d+\\.\\d{6,}"_s);

TEST(JsonWriter, NumbersReadBackToTheSameDoubleInTheShortestForm)
{
    JsonWriter json;
    json.beginArray();
    for (const double number : {0.1, 1.0 / 3, 75.0, -0.0, -1.75, 1e-9, 0.1 + 0.2})
        json.value(nullptr, number);
    json.endArray();

    EXPECT_EQ(json.take(), "[\n  0.1,\n  0.3333333333333333,\n  75,\n  0,\n  -1.75,\n  1e-09,\n  0.30000000000000004\n]\n");
}

TEST(JsonWriter, TextsAreEscaped)
{
    JsonWriter json;
    json.beginObject();
    json.value("name", u"a \"b\" \\ \n\u0001 ü"_s);
    json.value("none", std::optional<double>());
    json.beginArray("empty");
    json.endArray();
    json.endObject();

    EXPECT_EQ(json.take().toStdString(),
              "{\n  \"name\": \"a \\\"b\\\" \\\\ \\n\\u0001 ü\",\n  \"none\": null,\n  \"empty\": []\n}\n");
}

TEST(AssessmentJson, StandsInTheDocumentedOrder)
{
    OrganizationBuilder builder(u"Riverbend"_s);
    const TeamId delivery = builder.team(u"Delivery"_s);
    builder.faces(delivery, 4, 3);
    const CompetencyId plans = builder.competency(u"Plans"_s, Side::Management);
    const CompetencyId direction = builder.competency(u"Direction"_s, Side::Leadership);
    for (int i = 0; i < 4; ++i) {
        const MemberId member = builder.member(u"Ada"_s, delivery, .5);
        builder.rating(member, plans, 4, day("2026-03-01"));
        builder.rating(member, direction, 3, day("2026-03-01"));
    }
    const Organization organization = builder.build();

    const QByteArray json = assessmentJson(organization, assess(organization, day("2026-03-31")), u"River"_s);

    // The last digits of a root are the machine's own.
    const std::string text = QString::fromUtf8(json).replace(longNumber, u"1.234"_s).toStdString();
    EXPECT_EQ(text.substr(0, text.find("    {\n      \"path\": [\n        \"Riverbend\",")),
              R"({
  "organization": "River",
  "asOf": "2026-03-31",
  "teams": [
    {
      "path": [
        "Riverbend"
      ],
      "members": 4,
      "rated": 4,
      "fte": 2,
      "management": {
        "level": 4,
        "strength": 75,
        "need": 3,
        "shortfall": 0,
        "short": false,
        "standardError": 1.234
      },
      "leadership": {
        "level": 3,
        "strength": 50,
        "need": 3.5,
        "shortfall": 0.5,
        "short": true,
        "standardError": 1.234
      },
      "tilt": -1.5,
      "adequacy": 1.234,
      "standing": "bureaucratic",
      "severity": "notice",
      "certainty": "low",
      "flags": [],
      "strongIn": {
        "both": 0,
        "management": 4,
        "leadership": 0,
        "neither": 0
      }
    },
)");
}

TEST(AssessmentJson, WhatIsUndefinedIsNull)
{
    const Organization organization = OrganizationBuilder().build();

    const QByteArray json = assessmentJson(organization, assess(organization, day("2026-03-31")), u"R"_s);

    for (const char *line : {"\"level\": null", "\"strength\": null", "\"shortfall\": null", "\"standardError\": null",
                             "\"tilt\": null", "\"adequacy\": null", "\"severity\": null", "\"certainty\": null",
                             "\"need\": 3", "\"short\": false", "\"standing\": \"not_enough_data\""})
        EXPECT_TRUE(json.contains(line)) << line;
}

} // namespace
} // namespace evenkeel
