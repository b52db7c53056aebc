// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/scoring/slow_model.h"

#include "core/scoring/assessment.h"
#include "core/scoring/keys.h"
#include "tests/core/scoring/random_organization.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace evenkeel::test {
namespace {

void expectNear(std::optional<double> actual, std::optional<double> expected, const char *what)
{
    ASSERT_EQ(actual.has_value(), expected.has_value()) << what;
    EXPECT_NEAR(actual.value_or(0), expected.value_or(0), 1e-9) << what;
}

void expectSide(const SideAssessment &actual, const SlowModel::TeamSide &expected)
{
    expectNear(actual.level, expected.level, "level");
    EXPECT_NEAR(actual.need, expected.need, 1e-9);
    expectNear(actual.shortfall, expected.shortfall, "shortfall");
    EXPECT_EQ(actual.isShort, expected.isShort);
    expectNear(actual.standardError, expected.standardError, "standard error");
}

void expectSame(const TeamAssessment &actual, const SlowModel::Team &expected)
{
    EXPECT_EQ(actual.members, expected.members);
    EXPECT_EQ(actual.rated, expected.rated);
    EXPECT_NEAR(actual.fte, expected.fte, 1e-9);
    expectSide(actual.management, expected.management);
    expectSide(actual.leadership, expected.leadership);
    expectNear(actual.tilt, expected.tilt, "tilt");
    expectNear(actual.adequacy, expected.adequacy, "adequacy");
    EXPECT_EQ(keyOf(actual.standing).toStdString(), expected.standing.toStdString());
    EXPECT_EQ(actual.severity ? keyOf(*actual.severity) : QString(), expected.severity);
    EXPECT_EQ(actual.certainty ? keyOf(*actual.certainty) : QString(), expected.certainty);
    QStringList flags;
    for (const Flag flag : actual.flags)
        flags.append(keyOf(flag));
    EXPECT_EQ(flags.join(u' ').toStdString(), expected.flags.join(u' ').toStdString());
    EXPECT_EQ(actual.strongIn.both, expected.strongInBoth);
    EXPECT_EQ(actual.strongIn.management, expected.strongInManagement);
    EXPECT_EQ(actual.strongIn.leadership, expected.strongInLeadership);
    EXPECT_EQ(actual.strongIn.neither, expected.strongInNeither);
}

TEST(SlowModel, AgreesOnThousandsOfOrganizations)
{
    QHash<QString, int> met;
    for (quint32 seed = 1; seed <= 6000; ++seed) {
        RandomOrganization random(seed);
        const Organization organization = random.make();
        const Day day = std::max(random.someDay(), random.someDay());

        const Assessment assessment = assess(organization, day);
        const std::vector<SlowModel::Team> expected = SlowModel(organization).judge(day);

        ASSERT_EQ(assessment.teams.size(), expected.size()) << "seed " << seed;
        for (const SlowModel::Team &team : expected) {
            expectSame(*assessment.find(team.id), team);
            ++met[team.standing];
            for (const QString &word : team.flags + QStringList{team.severity, team.certainty})
                ++met[word];
        }
        ASSERT_FALSE(testing::Test::HasFailure()) << "seed " << seed << " on " << day.iso().toStdString();
    }
    // Organizations in which nothing happens would agree as well.
    for (const char *word : {"balanced", "brink_of_chaos", "bureaucratic", "thin_on_both", "not_enough_data", "notice", "warning",
                             "critical", "low", "medium", "high", "hidden_imbalance", "single_point", "single_point_management",
                             "single_point_leadership", "squeezed", "uneven", "surplus", "fading", "overlooked"})
        EXPECT_GE(met.value(QString::fromLatin1(word)), 5) << word;
}

} // namespace
} // namespace evenkeel::test
