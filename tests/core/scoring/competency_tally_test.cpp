// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/competency_tally.h"

#include "core/base/number.h"
#include "tests/core/scoring/random_organization.h"

#include <gtest/gtest.h>

#include <map>

namespace evenkeel {

using test::RandomOrganization;

namespace {

/// Those of the team's people who are in several teams under it.
int inSeveral(const Assessment &assessment, const TeamAssessment &team)
{
    std::map<MemberId, int> seats;
    for (auto at = &team - assessment.teams.data(); at < team.end; ++at) {
        for (const Share &share : assessment.teams[std::size_t(at)].direct)
            ++seats[share.member];
    }
    return int(std::count_if(seats.begin(), seats.end(), [](const auto &of) { return of.second > 1; }));
}

TEST(CompetencyTally, IsWhatGoingThroughEverybodySaysAlsoOfPeopleInSeveralTeams)
{
    int several = 0;
    for (quint32 seed = 1; seed <= 500; ++seed) {
        RandomOrganization random(seed);
        const Organization organization = random.make();
        const Assessment assessment = assess(organization, random.someDay());
        for (const TeamAssessment &team : assessment.teams) {
            several += inSeveral(assessment, team);
            for (const CompetencyProfile &profile : team.competencies) {
                double fte = 0;
                double sum = 0;
                int rated = 0;
                int strong = 0;
                for (const auto &[member, share] : assessment.peopleIn(team)) {
                    for (const MemberCompetency &of : member->competencies) {
                        if (of.competency != profile.competency)
                            continue;
                        fte += share;
                        sum += share * of.level;
                        ++rated;
                        strong += isAtLeast(of.level, 4);
                    }
                }
                ASSERT_EQ(profile.rated, rated) << "seed " << seed;
                ASSERT_EQ(profile.strong, strong) << "seed " << seed;
                ASSERT_EQ(profile.level.has_value(), rated > 0) << "seed " << seed;
                if (rated > 0) {
                    ASSERT_NEAR(*profile.level, sum / fte, 1e-12) << "seed " << seed;
                }
            }
        }
    }
    EXPECT_GT(several, 200);
}

} // namespace
} // namespace evenkeel
