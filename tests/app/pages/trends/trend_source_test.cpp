// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/trends/trend_source.h"

#include "core/edit/rating_verbs.h"
#include "tests/support/window_support.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace evenkeel::test {
namespace {

class TrendSourceTest : public FileTest
{
protected:
    void open(int people)
    {
        OrganizationBuilder builder;
        m_plans = builder.competency(u"Plans"_s, Side::Management);
        for (int i = 0; i < people; ++i) {
            const MemberId member = builder.member(u"Ada"_s, builder.root());
            builder.rating(member, m_plans, 3, day("2026-05-02"));
            builder.rating(member, m_plans, 4, day("2026-11-02"));
        }
        m_session = makeFile(builder.build());
        m_source = std::make_unique<TrendSource>(*m_session);
        m_read = std::make_unique<QSignalSpy>(m_source.get(), &TrendSource::roundsRead);
        m_compared = std::make_unique<QSignalSpy>(m_source.get(), &TrendSource::compared);
    }

    static constexpr int few = 20;
    static constexpr int many = 1600;
    CompetencyId m_plans{1};
    std::unique_ptr<Session> m_session;
    std::unique_ptr<TrendSource> m_source;
    std::unique_ptr<QSignalSpy> m_read;
    std::unique_ptr<QSignalSpy> m_compared;
};

TEST_F(TrendSourceTest, WhatIsSmallIsThereAtOnceAndComputedOnce)
{
    open(few);

    m_source->readRounds(day("2026-11-23"));
    const PastRounds *first = m_source->rounds();
    ASSERT_TRUE(first);
    const auto *judged = first->rounds.data();
    m_source->readRounds(day("2026-11-23"));

    EXPECT_EQ(m_read->size(), 2);
    EXPECT_EQ(m_source->rounds()->rounds.data(), judged); // the same, not another like it
    EXPECT_EQ(first->rounds.size(), 2u);
}

TEST_F(TrendSourceTest, AnEditMakesItReadAgain)
{
    open(few);
    m_source->readRounds(day("2026-11-23"));
    const auto level = [&] { return *m_source->rounds()->rounds.back()->assessment.teams.front().management.level; };
    const double before = level();

    ASSERT_TRUE(m_session->run(edit::rate({.subject = {.member = MemberId(1), .competency = m_plans}, .level = 1},
                                          roundOn(m_session->organization(), m_clock.today()))));
    m_source->readRounds(day("2026-11-23"));

    EXPECT_LT(level(), before);
}

TEST_F(TrendSourceTest, WhatIsLargeComesLaterAndTheLastWishCounts)
{
    open(many);

    m_source->readRounds(day("2026-11-20"));
    EXPECT_TRUE(m_source->isWorking());
    m_source->readRounds(day("2026-06-30"));
    EXPECT_TRUE(waitUntil([&] { return m_read->size() > 0 && !m_source->isWorking(); }));

    EXPECT_EQ(m_read->size(), 1);
    EXPECT_EQ(m_source->rounds()->rounds.back()->judgedOn(), day("2026-06-30"));
}

TEST_F(TrendSourceTest, AfterAnEditWhatIsLargeIsThereAtOnce)
{
    open(many);
    m_source->readRounds(day("2026-11-23"));
    ASSERT_TRUE(waitUntil([&] { return m_read->size() == 1 && !m_source->isWorking(); }));
    const auto first = m_source->rounds()->rounds;

    ASSERT_TRUE(m_session->run(edit::rate({.subject = {.member = MemberId(1), .competency = m_plans}, .level = 1},
                                          roundOn(m_session->organization(), m_clock.today()))));
    m_source->readRounds(day("2026-11-23"));

    EXPECT_FALSE(m_source->isWorking());
    ASSERT_EQ(m_read->size(), 2);
    EXPECT_EQ(m_source->rounds()->rounds.front(), first.front()); // the round before did not hear of it
    EXPECT_NE(m_source->rounds()->rounds.back(), first.back());
}

TEST_F(TrendSourceTest, AComparisonWantedWhileTheRoundsAreHeardOfIsMade)
{
    open(many);
    QObject::connect(m_source.get(), &TrendSource::roundsRead, m_source.get(),
                     [this] { m_source->compare(day("2026-06-30"), day("2026-11-23")); });

    m_source->readRounds(day("2026-11-23"));

    EXPECT_TRUE(waitUntil([&] { return m_compared->size() == 1; }));
    EXPECT_NEAR(*m_source->changes().front().management.after, 4, 1e-9);
}

TEST_F(TrendSourceTest, StopsWhenItIsToldToAndSaysSoOnce)
{
    open(many);
    QSignalSpy stopped(m_source.get(), &TrendSource::stopped);

    m_source->readRounds(day("2026-11-23"));
    m_source->cancel();

    EXPECT_TRUE(waitUntil([&] { return stopped.size() == 1; }));
    EXPECT_FALSE(m_source->isWorking());
    EXPECT_FALSE(m_source->rounds());
    EXPECT_EQ(m_read->size(), 0);
}

} // namespace
} // namespace evenkeel::test
