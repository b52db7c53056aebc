// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/need_effect.h"

#include "tests/support/organization_builder.h"

#include <gtest/gtest.h>

namespace evenkeel {
namespace {

using namespace Qt::StringLiterals;
using namespace test;

/// Four people at these levels in Network, which has a team below it with nobody rated.
class NeedEffectTest : public testing::Test
{
protected:
    void build(double management, double leadership, int people = 4)
    {
        OrganizationBuilder made;
        m_network = made.team(u"Network"_s);
        made.member(u"Jo"_s, made.team(u"Cables"_s, m_network), 0.1);
        const CompetencyId planning = made.competency(u"Planning"_s, Side::Management);
        const CompetencyId vision = made.competency(u"Vision"_s, Side::Leadership);
        for (int i = 0; i < people; ++i) {
            const MemberId member = made.member(u"Person"_s, m_network);
            made.rating(member, planning, management, day("2026-11-01"));
            made.rating(member, vision, leadership, day("2026-11-01"));
        }
        m_before = made;
    }
    NeedEffect effect(double change, double complexity) const
    {
        OrganizationBuilder changed = m_before;
        changed.faces(m_network, change, complexity);
        const Day today = day("2026-11-23");
        return needEffect(m_before.build(), assess(m_before.build(), today), assess(changed.build(), today), m_network,
                          QLocale(u"en_US"_s));
    }

    OrganizationBuilder m_before;
    TeamId m_network{0};
};

TEST_F(NeedEffectTest, ASideThatBecomesShortIsNamedWithWhatTheTeamIsThen)
{
    build(3, 3);

    EXPECT_EQ(effect(3, 5).standing, u"Management would become short: brink of chaos."_s);
    EXPECT_EQ(effect(5, 3).standing, u"Leadership would become short: bureaucratic."_s);
    EXPECT_EQ(effect(5, 5).standing, u"Management and leadership would become short: thin on both."_s);
}

TEST_F(NeedEffectTest, ASideThatIsShortNoLongerIsNamedToo)
{
    build(2.5, 3);

    EXPECT_EQ(effect(3, 2).standing, u"Management would no longer be short: in balance."_s);
    EXPECT_EQ(effect(5, 2).standing,
              u"Management would no longer be short. Leadership would become short: bureaucratic."_s);
}

TEST_F(NeedEffectTest, WhatStaysIsSaidToStayAndHowMuchWorseItIs)
{
    build(2.6, 3);

    EXPECT_EQ(effect(3, 3.2).standing, u"Its standing stays: brink of chaos."_s);
    EXPECT_EQ(effect(3, 5).standing, u"Its standing stays: brink of chaos. It would be critical instead of notice."_s);
}

TEST_F(NeedEffectTest, EachNeedThatDiffersIsSaidAgainstWhatTheTeamHas)
{
    build(3, 3.4);

    EXPECT_EQ(effect(4, 3).needs, QStringList({u"Leadership: 63 needed instead of 50, and it has 60."_s}));
    EXPECT_TRUE(effect(3, 3).needs.isEmpty());
}

TEST_F(NeedEffectTest, OtherTeamsWhoseStandingDiffersAreNamed)
{
    build(3, 3);

    EXPECT_EQ(effect(5, 3).others, QStringList({u"Riverbend: bureaucratic instead of in balance."_s}));
}

TEST_F(NeedEffectTest, WithTooFewRatedItSaysSo)
{
    build(3, 3, 2);

    EXPECT_EQ(effect(5, 5).standing, u"Too few people are rated for a standing, with this need or another."_s);
}

} // namespace
} // namespace evenkeel
