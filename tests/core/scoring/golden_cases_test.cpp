// SPDX-License-Identifier: GPL-3.0-or-later
// The worked cases of the balance model, one test each, by id.
#include "tests/core/scoring/golden_checks.h"
#include "tests/core/scoring/golden_support.h"

#include <QStringList>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace evenkeel::test {
namespace {

GoldenCheck checkOf(const QString &kind)
{
    for (const GoldenChecks &checks : {memberChecks(), teamChecks(), memoryChecks()}) {
        if (checks.contains(kind))
            return checks.value(kind);
    }
    return {};
}

/// What everybody may see is decided in reports; those cases are tested there, by these ids.
bool isOfDisclosure(const QJsonValue &golden)
{
    return QStringList{u"G13"_s, u"G22a"_s, u"G22b"_s}.contains(golden[u"id"_s].toString());
}

class GoldenCase : public testing::TestWithParam<QJsonValue>
{};

TEST_P(GoldenCase, HoldsAsWorkedByHand)
{
    const QJsonValue golden = GetParam();
    const GoldenCheck check = checkOf(golden[u"kind"_s].toString());

    ASSERT_TRUE(check) << "no check for cases of the kind " << golden[u"kind"_s].toString().toStdString();
    check(golden[u"input"_s], golden[u"expected"_s]);
}

std::vector<QJsonValue> casesOfScoring()
{
    std::vector<QJsonValue> cases;
    for (const QJsonValue &golden : goldenCases()) {
        if (!isOfDisclosure(golden))
            cases.push_back(golden);
    }
    return cases;
}

INSTANTIATE_TEST_SUITE_P(Model, GoldenCase, testing::ValuesIn(casesOfScoring()), [](const auto &golden) {
    return golden.param[u"id"_s].toString().toStdString();
});

TEST(GoldenCases, AreThere)
{
    EXPECT_GE(goldenCases().size(), 38);
    EXPECT_EQ(casesOfScoring().size() + 3, std::size_t(goldenCases().size()));
}

} // namespace
} // namespace evenkeel::test
