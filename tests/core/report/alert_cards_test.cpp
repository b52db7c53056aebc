// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/alert_cards.h"

#include "core/report/alerts.h"
#include "tests/support/organization_builder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

using test::day;

class AlertCardsTest : public testing::Test
{
protected:
    TeamId team(const QString &name, int people, double planning, double staffing, double vision,
                std::optional<TeamId> parent = {})
    {
        const TeamId id = m_builder.team(name, parent);
        for (int i = 0; i < people; ++i)
            rated(id, planning, staffing, vision);
        return id;
    }
    void rated(TeamId id, double planning, double staffing, double vision)
    {
        const MemberId member = m_builder.member(u"Ada Berg %1"_s.arg(++m_people), id);
        for (const auto &[competency, level] : {std::pair(m_planning, planning), {m_staffing, staffing}, {m_vision, vision}, {m_aligning, vision}})
            m_builder.rating(member, competency, level, day("2026-11-09"), Source::Supervisor, u"Dora"_s);
    }
    AlertCards cards(std::optional<TeamId> selected = {}, int most = 10)
    {
        if (!m_isBuilt)
            m_organization = m_builder.build();
        m_isBuilt = true;
        m_assessment = assess(m_organization, day("2026-11-23"));
        return alertCards(m_organization, m_assessment, selected.value_or(m_builder.root()), most, most, m_english);
    }
    static std::string headings(const QList<AlertCardText> &cards)
    {
        QStringList all;
        for (const AlertCardText &card : cards)
            all.append(card.heading);
        return all.join(u", "_s).toStdString();
    }

    const QLocale m_english{QLocale::English, QLocale::UnitedStates};
    test::OrganizationBuilder m_builder;
    const CompetencyId m_planning = m_builder.competency(u"Planning"_s, Side::Management);
    const CompetencyId m_staffing = m_builder.competency(u"Staffing"_s, Side::Management);
    const CompetencyId m_vision = m_builder.competency(u"Vision"_s, Side::Leadership);
    const CompetencyId m_aligning = m_builder.competency(u"Aligning"_s, Side::Leadership);
    int m_people = 0;
    bool m_isBuilt = false;
    Organization m_organization;
    Assessment m_assessment{day("2026-11-23"), {}, {}};
};

TEST_F(AlertCardsTest, StandBySeverityThenInTheTreesOrderThoseWithoutDataLast)
{
    team(u"Tiny"_s, 2, 3, 3, 3);
    team(u"Slight"_s, 8, 3.5, 3.5, 2.6);
    team(u"Fine"_s, 8, 3.5, 3.5, 3.5);
    team(u"Deep"_s, 8, 1.5, 1.5, 4);

    const AlertCards all = cards();

    EXPECT_EQ(headings(all.open),
              "Brink of chaos · Deep, Bureaucratic? · Slight, Hidden imbalance · Riverbend, Not enough data · Tiny");
    EXPECT_EQ(all.open[0].severity, 3);
    EXPECT_EQ(all.open[0].kind, u"brink_of_chaos"_s);
    EXPECT_EQ(all.open[2].body.toStdString(),
              "In balance as a whole, but a good part of it is in teams that are not: Slight and Deep.");
    EXPECT_EQ(all.open[3].detail.toStdString(), "Too small to judge alone: see Riverbend.");
}

TEST_F(AlertCardsTest, SayAllThatTheModelListsAndNameNobody)
{
    team(u"Deep"_s, 8, 1, 2, 4);

    const AlertCardText card = cards().open.at(0);

    EXPECT_EQ(card.body.toStdString(), "Plenty of leadership (75 of 50 needed), too little management (13 of 50 needed).");
    // 1.5 against 3 is short by 1.5; a step in planning from 1 to 4 adds 3/16, in staffing from 2 to 4 2/16.
    EXPECT_EQ(card.detail.toStdString(),
              "Critical, high certainty. Pulled down most by Planning (0) and Staffing (25). "
              "7 single step(s) (clears/clear) it.");
    EXPECT_EQ(card.rest.toStdString(),
              "The shortest way: Planning to level 4 for 7 of 8 people. 8 of 8 people rated, by 1 rater. Oldest rating 9 Nov 2026. Start with Planning and Staffing. Put plan, roles "
              "and a review rhythm in place, and pair the team with a strong manager. Left alone: lots of ideas, seldom "
              "anything done.");
    EXPECT_FALSE((card.heading + card.body + card.detail + card.rest).contains(u"Berg"));
}

TEST_F(AlertCardsTest, SayOfWhichSideEachPartIsWhereBothAreShort)
{
    team(u"Deep"_s, 8, 1, 2, 2);

    const AlertCardText card = cards().open.at(0);

    EXPECT_EQ(card.detail.toStdString(),
              "Critical, high certainty. Pulled down most in management by Planning (0) and Staffing (25); in leadership by "
              "Vision (25) and Aligning (25). For management, 7 single step(s) (clears/clear) it. For leadership, 6 single "
              "step(s) (clears/clear) it.");
    EXPECT_TRUE(card.rest.startsWith(u"For management, the shortest way: Planning to level 4 for 7 of 8 people. For leadership, the "
                                     "shortest way: "_s))
        << card.rest.toStdString();
}

TEST_F(AlertCardsTest, WeakestIsWhatPullsMostOnTheCardAsInTheFirstActions)
{
    const TeamId uneven = team(u"Uneven"_s, 3, 2, 3, 4);
    // Lower in the mean, but rated for one person only: it pulls less.
    const CompetencyId rare = m_builder.competency(u"Rare"_s, Side::Management);
    const MemberId last = m_builder.member(u"Zed"_s, uneven);
    for (const auto &[competency, level] : {std::pair(m_planning, 2.), {m_staffing, 3.}, {rare, 1.}, {m_vision, 4.}, {m_aligning, 4.}})
        m_builder.rating(last, competency, level, day("2026-11-09"), Source::Supervisor, u"Dora"_s);

    const AlertCardText card = cards().open.at(0);

    EXPECT_TRUE(card.detail.contains(u"Pulled down most by Planning (25) and Rare (0)."_s)) << card.detail.toStdString();
    EXPECT_TRUE(card.rest.contains(u"Start with Planning and Rare."_s)) << card.rest.toStdString();
}

TEST_F(AlertCardsTest, ALowCertaintySaysWhatWouldSettleIt)
{
    team(u"Unsure"_s, 3, 2.7, 2.7, 4);

    const AlertCardText card = cards().open.at(0);

    EXPECT_TRUE(card.heading.startsWith(u"Brink of chaos? ·"_s));
    EXPECT_TRUE(card.detail.startsWith(u"Notice, low certainty: a second rater would settle it."_s)) << card.detail.toStdString();
}

TEST_F(AlertCardsTest, AFlagOfATeamInBalanceIsACardBeforeThoseWithoutData)
{
    const TeamId carried = team(u"Carried"_s, 3, 4, 2.5, 3);
    rated(carried, 4, 5, 4);
    team(u"Tiny"_s, 2, 3, 3, 3);

    const AlertCards all = cards();

    ASSERT_GE(all.open.size(), 2);
    EXPECT_EQ(all.open[0].heading.toStdString(), "Hangs on one person · Carried");
    EXPECT_EQ(all.open[0].kind, u"single_point"_s);
    EXPECT_EQ(all.open[0].body.toStdString(), "One person is at level 4 or above in Staffing; nobody else reaches level 3.");
    EXPECT_TRUE(all.open[0].detail.startsWith(u"In balance."_s));
    EXPECT_TRUE(all.open.last().heading.endsWith(u"Tiny"_s));
}

TEST_F(AlertCardsTest, AFlagOnTheRatingsIsToldOnceOfTheTopmostTeam)
{
    const TeamId parent = team(u"Parent"_s, 6, 4, 4, 4);
    team(u"Child"_s, 6, 4, 4, 4, parent);

    EXPECT_EQ(headings(cards().open), "Ratings all high · Riverbend");
    EXPECT_EQ(headings(cards(parent).open), "Ratings all high · Parent");
}

TEST_F(AlertCardsTest, AnAcknowledgedOneIsShownAsSuchUntilItGetsWorse)
{
    const TeamId deep = team(u"Deep"_s, 8, 1.5, 1.5, 4);
    cards();
    const auto isOpen = [&](int severity, Day until) {
        m_organization.acknowledgedAlerts.put(
            {deep, u"brink_of_chaos"_s, day("2026-11-01"), until, severity, Note::from(u"In hand"_s).take()});
        const AlertCards all = cards(deep);
        EXPECT_EQ(all.openCount + all.acknowledgedCount, 1);
        return all.openCount == 1;
    };

    EXPECT_FALSE(isOpen(3, Day::still()));
    EXPECT_EQ(cards(deep).acknowledged.at(0).acknowledged.toStdString(), "Acknowledged on 1 Nov 2026 until it gets worse: In hand");
    EXPECT_FALSE(isOpen(3, day("2026-11-23")));
    EXPECT_EQ(cards(deep).acknowledged.at(0).acknowledged.toStdString(), "Put aside on 1 Nov 2026 until 23 Nov 2026: In hand");
    EXPECT_TRUE(isOpen(2, Day::still())); // it was a warning then, and is critical now
    EXPECT_TRUE(cards(deep).open.at(0).detail.startsWith(u"Back since it became critical; acknowledged on 1 Nov 2026: “In hand”. Critical"))
        << cards(deep).open.at(0).detail.toStdString();
    EXPECT_TRUE(isOpen(3, day("2026-11-22"))); // snoozed until yesterday
    EXPECT_FALSE(cards(deep).open.at(0).detail.contains(u"Back since"));
}

TEST_F(AlertCardsTest, CountsAllAndWritesAsManyAsAreAskedFor)
{
    for (int i = 0; i < 5; ++i)
        team(u"Deep %1"_s.arg(i), 4, 1.5, 1.5, 4);

    const AlertCards some = cards({}, 2);

    EXPECT_EQ(some.open.size(), 2);
    EXPECT_GE(some.openCount, 5);
}

} // namespace
} // namespace evenkeel
