// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/ratings/rating_cell.h"

#include "tests/support/organization_builder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

using test::day;
using State = RatingCell::State;

class RatingCellTest : public testing::Test
{
protected:
    RatingCellTest()
        : m_competency(m_builder.competency(u"Planning"_s, Side::Management))
        , m_member(m_builder.member(u"Ada"_s, m_builder.root()))
    {}

    void rate(double level, const char *on, Source source = Source::Supervisor, const QString &rater = {})
    {
        m_builder.rating(m_member, m_competency, level, day(on), source, rater);
    }
    void judge(Judgment judgment, const char *on) { m_builder.judgment(m_member, m_competency, judgment, day(on)); }

    RatingCell cell(const char *asOf = "2026-11-23", const char *inRoundOf = "2026-11-23")
    {
        const RaterId unnamed = m_builder.rater({});
        const Organization organization = m_builder.build();
        return cellOf(ratingsOf(organization, m_member), m_competency,
                      {.rater = unnamed, .round = roundOn(organization, day(inRoundOf)), .asOf = day(asOf)});
    }

    test::OrganizationBuilder m_builder;
    CompetencyId m_competency;
    MemberId m_member;
};

} // namespace

TEST_F(RatingCellTest, ALevelOfThisRoundIsGiven)
{
    rate(2, "2026-08-01");
    rate(4, "2026-10-01");

    EXPECT_EQ(cell(), (RatingCell{.state = State::Given, .level = 4}));
}

TEST_F(RatingCellTest, ALevelOfAnEarlierRoundIsSuggestedWhileItCounts)
{
    rate(3.5, "2025-05-24"); // 548 days before

    EXPECT_EQ(cell(), (RatingCell{.state = State::Suggested, .level = 3.5}));
    EXPECT_EQ(cell("2026-11-24"), RatingCell());
}

TEST_F(RatingCellTest, WhatWasClearedLetsNothingOlderThrough)
{
    rate(3, "2026-05-01");
    judge(Judgment::Cleared, "2026-08-01");

    EXPECT_EQ(cell(), RatingCell());
}

TEST_F(RatingCellTest, ClearedInThisRoundIsEmptyThoughAnEarlierLevelIsThere)
{
    rate(3, "2026-08-01");
    judge(Judgment::Cleared, "2026-11-01");

    EXPECT_EQ(cell(), RatingCell());
}

TEST_F(RatingCellTest, CannotJudgeIsDone)
{
    judge(Judgment::CannotJudge, "2026-11-01");

    EXPECT_EQ(cell().state, State::CannotJudge);
    EXPECT_TRUE(cell().isDone());
}

TEST_F(RatingCellTest, AnotherSourceOrRaterIsAnotherCell)
{
    rate(3, "2026-11-01", Source::Peer);
    rate(4, "2026-11-01", Source::Supervisor, u"Kim"_s);

    EXPECT_EQ(cell(), RatingCell());
}

TEST_F(RatingCellTest, AnOldRoundShowsItsOwnLevelsAndNothingLater)
{
    rate(2, "2026-05-01");
    rate(3, "2026-08-01");
    rate(4, "2026-11-01");

    EXPECT_EQ(cell("2026-11-23", "2026-08-01"), (RatingCell{.state = State::Given, .level = 3}));
    EXPECT_EQ(cell("2026-07-15", "2026-07-15"), (RatingCell{.state = State::Suggested, .level = 2}));
}

TEST(TypedJudgment, ReadsLevelsInBothDecimalsAndCannotJudge)
{
    const QLocale german(u"de_DE"_s);

    EXPECT_EQ(judgmentFromText(u"3,5"_s, german)->level, 3.5);
    EXPECT_EQ(judgmentFromText(u" 4.02 "_s, german)->level, 4.02);
    for (const QString &text : {u"n"_s, u"N/A"_s, u"–"_s, u"-"_s})
        EXPECT_EQ(judgmentFromText(text, german)->judgment, Judgment::CannotJudge) << text.toStdString();
    for (const QString &text : {u"0"_s, u"5.1"_s, u"six"_s, u"-3"_s, u"3;5"_s})
        EXPECT_FALSE(judgmentFromText(text, german)) << text.toStdString();
}

TEST(LevelText, SaysAsFewDigitsAsItNeeds)
{
    const QLocale german(u"de_DE"_s);

    EXPECT_EQ(levelText(3, german).toStdString(), "3");
    EXPECT_EQ(levelText(3.5, german).toStdString(), "3,5");
    EXPECT_EQ(levelText(3.2800000000000002, german).toStdString(), "3,28");
}

} // namespace evenkeel
