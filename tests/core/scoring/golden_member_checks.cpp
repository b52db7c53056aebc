// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/scoring/golden_checks.h"

#include "core/scoring/pooling.h"
#include "tests/core/scoring/golden_support.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace evenkeel::test {
namespace {

/// A member rated in the competencies of a weight each; an absent level is not rated.
MemberAssessment memberRated(const QList<double> &weights, const QList<std::optional<double>> &levels,
                             double definedFrom = Method().definedFrom)
{
    OrganizationBuilder builder;
    builder.settings().method.definedFrom = definedFrom;
    const MemberId member = builder.member(u"Ada"_s, builder.root());
    for (qsizetype i = 0; i < weights.size(); ++i) {
        const CompetencyId competency =
            builder.competency(u"Competency %1"_s.arg(i), Side::Management, weights[i]);
        if (levels[i])
            builder.rating(member, competency, *levels[i], day(ratedOn));
    }
    return *assess(builder.build(), day(asOf)).members.begin();
}

void axis(const QJsonObject &input, const QJsonObject &expected)
{
    OrganizationBuilder builder;
    const MemberId ada = builder.member(u"Ada"_s, builder.root());
    const auto rate = [&](const QString &key, Side side) {
        for (const QJsonValue &level : input[key].toArray())
            builder.rating(ada, builder.competency(u"Competency"_s, side), level.toDouble(), day(ratedOn));
    };
    rate(u"M"_s, Side::Management);
    rate(u"L"_s, Side::Leadership);

    const Assessment assessment = assess(builder.build(), day(asOf));

    const MemberAssessment &member = *assessment.members.begin();
    expectNumber(*member.management, expected[u"M"_s], "M");
    expectNumber(*member.leadership, expected[u"L"_s], "L");
    expectNumber(strengthOf(*member.management), expected[u"M100"_s], "M100");
    expectNumber(strengthOf(*member.leadership), expected[u"L100"_s], "L100");
    // Both needs are 3.
    expectNumber(*assessment.teams.front().tilt, expected[u"lMinusM"_s], "lMinusM");
}

void expectCoverage(const QList<double> &weights, const QList<std::optional<double>> &levels,
                    const QJsonObject &expected)
{
    const double coverage = expected[u"coverage"_s].toDouble();
    EXPECT_EQ(memberRated(weights, levels).management.has_value(), expected[u"defined"_s].toBool());
    EXPECT_TRUE(memberRated(weights, levels, coverage).management);
    EXPECT_FALSE(memberRated(weights, levels, coverage + 1e-6).management);
}

void axisWeighted(const QJsonObject &input, const QJsonObject &expected)
{
    QList<double> weights;
    for (const QJsonValue &weight : input[u"weights"_s].toArray())
        weights.append(weight.toDouble());
    QList<std::optional<double>> levels;
    for (const QJsonValue &level : input[u"ratings"_s].toArray())
        levels.append(level.isNull() ? std::nullopt : std::optional(level.toDouble()));

    expectNumber(*memberRated(weights, levels).management, expected[u"score"_s], "score");
    expectCoverage(weights, levels, expected);
}

void axisCoverage(const QJsonObject &input, const QJsonObject &expected)
{
    const int active = input[u"active"_s].toInt();
    QList<std::optional<double>> levels(active, std::nullopt);
    for (int i = 0; i < input[u"rated"_s].toInt(); ++i)
        levels[i] = 3;

    expectCoverage(QList<double>(active, 1), levels, expected);
}

/// The ratings of the sources, each by another rater. A number is a level; an object has level and raters.
std::vector<Rating> ratingsOfSources(const QJsonObject &input)
{
    const std::pair<QString, Source> sources[] = {{u"supervisor"_s, Source::Supervisor}, {u"peers"_s, Source::Peer},
                                                  {u"reports"_s, Source::Report}, {u"self"_s, Source::Self}};
    std::vector<Rating> ratings;
    for (const auto &[key, source] : sources) {
        for (const QJsonValue &value : input[key].toArray()) {
            const QJsonObject average = value.toObject();
            ratings.push_back({.competency = CompetencyId(1),
                               .rater = RaterId(quint32(ratings.size() + 1)),
                               .date = day(ratedOn),
                               .source = source,
                               .level = value.isObject() ? average[u"level"_s].toDouble() : value.toDouble(),
                               .raters = value.isObject() ? average[u"raters"_s].toDouble() : 1});
        }
    }
    return ratings;
}

std::optional<PooledLevel> pooled(const std::vector<Rating> &ratings)
{
    std::vector<const Rating *> counting;
    findCounting(ratings, day(asOf), Method().staleAfterDays, counting);
    return pooledLevel(counting, Method(), std::nullopt);
}

void sources(const QJsonObject &input, const QJsonObject &expected)
{
    const std::optional<PooledLevel> level = pooled(ratingsOfSources(input));

    ASSERT_TRUE(level);
    expectNumber(level->level, expected[u"score"_s], "score");
    EXPECT_EQ(!level->hasPeers && !level->hasReports, expected[u"othersSuppressed"_s].toBool());
    EXPECT_EQ(level->isPooled, expected[u"mergedOthers"_s].toBool());
}

void sourcesAverages(const QJsonObject &input, const QJsonObject &expected)
{
    QJsonObject peersOnly = input;
    peersOnly.remove(u"supervisor"_s);

    expectNumber(pooled(ratingsOfSources(peersOnly))->level, expected[u"peers"_s], "peers");
    expectNumber(pooled(ratingsOfSources(input))->level, expected[u"score"_s], "score");
}

} // namespace

GoldenChecks memberChecks()
{
    return {
        {u"axis"_s, ofObjects(axis)},
        {u"axis_weighted"_s, ofObjects(axisWeighted)},
        {u"axis_coverage"_s, ofObjects(axisCoverage)},
        {u"sources"_s, ofObjects(sources)},
        {u"sources_averages"_s, ofObjects(sourcesAverages)},
    };
}

} // namespace evenkeel::test
