// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/team_paths.h"

#include "tests/support/organization_builder.h"

#include <gtest/gtest.h>

#include <random>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

using namespace test;

QStringList names(const QString &path)
{
    const Result<QList<Name>> split = splitTeamPath(path);
    if (!split)
        return {u"!"_s};
    QStringList texts;
    for (const Name &part : *split)
        texts += part.text();
    return texts;
}

TEST(TeamPath, IsSplitAtSlashesBetweenSpaces)
{
    EXPECT_EQ(names(u"IT / Network / Night shift"_s), (QStringList{u"IT"_s, u"Network"_s, u"Night shift"_s}));
    EXPECT_EQ(names(u""_s), QStringList());
}

TEST(TeamPath, ASlashWithinANameIsWrittenTwice)
{
    EXPECT_EQ(names(u"R//D / A // B"_s), (QStringList{u"R/D"_s, u"A / B"_s}));
    EXPECT_EQ(joinTeamPath({name(u"R/D"_s), name(u"A / B"_s)}), u"R//D / A // B"_s);
}

TEST(TeamPath, ASlashWithoutSpacesBelongsToTheName) { EXPECT_EQ(names(u"IT/Network"_s), QStringList{u"IT/Network"_s}); }

TEST(TeamPath, ANameThatIsMissingIsRefused)
{
    EXPECT_EQ(names(u"IT /  / Network"_s), QStringList{u"!"_s});
    EXPECT_EQ(names(u"IT / "_s), QStringList{u"!"_s});
    EXPECT_EQ(names(u"/ IT"_s), QStringList{u"!"_s});
    EXPECT_EQ(names(u"/"_s), QStringList{u"!"_s});
}

TEST(TeamPath, WhateverNamesItJoinsItSplitsIntoThem)
{
    std::mt19937 random(11);
    const QString alphabet = u"a/ /b"_s;
    for (int round = 0; round < 20'000; ++round) {
        QList<Name> path;
        const int depth = 1 + int(random() % 3);
        while (path.size() < depth) {
            QString text;
            const int size = 1 + int(random() % 6);
            for (int i = 0; i < size; ++i)
                text += alphabet[int(random() % uint(alphabet.size()))];
            if (const Result<Name> made = Name::from(text))
                path += *made;
        }
        const Result<QList<Name>> split = splitTeamPath(joinTeamPath(path));
        ASSERT_TRUE(split) << joinTeamPath(path).toStdString();
        ASSERT_EQ(*split, path) << joinTeamPath(path).toStdString();
    }
}

TEST(TeamPaths, ATeamIsFoundWhereItHangsOnTheDay)
{
    OrganizationBuilder builder;
    const TeamId it = builder.team(u"IT"_s);
    const TeamId ops = builder.team(u"Ops"_s);
    const TeamId network = builder.team(u"Network"_s, it);
    Organization organization = builder.build();
    organization.places.put({network, day("2026-01-01"), ops});

    const TeamPaths before(organization, day("2025-12-31"));
    const TeamPaths after(organization, day("2026-01-01"));

    EXPECT_EQ(joinTeamPath(before.pathOf(network)), u"IT / Network"_s);
    EXPECT_EQ(joinTeamPath(after.pathOf(network)), u"Ops / Network"_s);
    EXPECT_EQ(after.teamsAt({name(u"Ops"_s), name(u"Network"_s)}), std::vector{network});
    EXPECT_TRUE(after.teamsAt({name(u"IT"_s), name(u"Network"_s)}).empty());
}

TEST(TeamPaths, ClosedTeamsAndThoseToComeHavePathsToo)
{
    OrganizationBuilder builder;
    const TeamId closed = builder.team(u"Ops"_s, {}, {.last = day("2020-12-31")});
    const TeamId open = builder.team(u"Ops"_s, {}, {.first = day("2021-01-01")});

    const TeamPaths paths(builder.build(), day("2026-01-01"));

    EXPECT_EQ(paths.teamsAt({name(u"Ops"_s)}), (std::vector{closed, open}));
}

TEST(TeamPaths, PlacesOfDifferentDaysThatLeadInACircleStillEnd)
{
    OrganizationBuilder builder;
    const TeamId a = builder.team(u"A"_s);
    const TeamId b = builder.team(u"B"_s, a);
    Organization organization = builder.build();
    organization.places.remove({a, Day::always()});
    organization.places.put({a, day("2030-01-01"), b}); // A comes to hang under B, which hung under A
    
    const TeamPaths paths(organization, day("2026-01-01"));

    EXPECT_LE(paths.pathOf(a).size(), 2);
    EXPECT_LE(paths.pathOf(b).size(), 2);
}

} // namespace
} // namespace evenkeel
