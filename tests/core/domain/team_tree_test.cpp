// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/team_tree.h"

#include "tests/support/organization_builder.h"

#include <gtest/gtest.h>

namespace evenkeel {
namespace {

using namespace test;

/// One line a team: two spaces for each level, then the name.
QString drawn(const Organization &organization, Day on)
{
    QString text;
    const TeamTree tree(organization, on);
    for (const TeamTree::Node &node : tree.nodes())
        text += QString(2 * node.depth, QLatin1Char(' ')) + organization.teams.find(node.team)->name.text()
            + QLatin1Char('\n');
    return text;
}

TEST(TeamTree, ListsDepthFirstInSortOrder)
{
    OrganizationBuilder made(QStringLiteral("Org"));
    const TeamId a = made.team(QStringLiteral("A"));
    made.team(QStringLiteral("B"));
    made.team(QStringLiteral("A1"), a);
    made.team(QStringLiteral("A2"), a);

    EXPECT_EQ(drawn(made.build(), day("2026-11-23")), QStringLiteral("Org\n  A\n    A1\n    A2\n  B\n"));
}

TEST(TeamTree, FollowsATeamToItsNewPlaceOnTheDayItMoves)
{
    OrganizationBuilder made(QStringLiteral("Org"));
    const TeamId a = made.team(QStringLiteral("A"));
    const TeamId b = made.team(QStringLiteral("B"), a);
    Organization organization = made.build();
    organization.places.put({b, day("2026-07-01"), organization.root});

    EXPECT_EQ(drawn(organization, day("2026-06-30")), QStringLiteral("Org\n  A\n    B\n"));
    EXPECT_EQ(drawn(organization, day("2026-07-01")), QStringLiteral("Org\n  A\n  B\n"));
}

TEST(TeamTree, LeavesOutTeamsNotYetBegunOrClosed)
{
    OrganizationBuilder made(QStringLiteral("Org"));
    made.team(QStringLiteral("A"), {}, {day("2026-02-01"), day("2026-02-28")});

    EXPECT_EQ(drawn(made.build(), day("2026-01-31")), QStringLiteral("Org\n"));
    EXPECT_EQ(drawn(made.build(), day("2026-02-28")), QStringLiteral("Org\n  A\n"));
    EXPECT_EQ(drawn(made.build(), day("2026-03-01")), QStringLiteral("Org\n"));
}

TEST(TeamTree, HoldsAChainOfTenThousandTeams)
{
    OrganizationBuilder made;
    TeamId parent = made.root();
    for (int i = 0; i < 10'000; ++i)
        parent = made.team(QStringLiteral("T"), parent);

    const TeamTree tree(made.build(), day("2026-11-23"));

    EXPECT_EQ(tree.nodes().size(), 10'001u);
    EXPECT_EQ(tree.nodes().back().depth, 10'000);
    EXPECT_EQ(tree.nodes().front().end, 10'001);
}

} // namespace
} // namespace evenkeel
