// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_values.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

template <class T>
QString reason(const Result<T> &result)
{
    return result ? QString() : result.error().sentence;
}

TEST(NumberCell, APointAndACommaAreBothDecimal)
{
    EXPECT_EQ(readNumber(u"3.5"), 3.5);
    EXPECT_EQ(readNumber(u" 3,5 "), 3.5);
    EXPECT_EQ(readNumber(u"-2"), -2.0);
    EXPECT_EQ(readNumber(u".5"), 0.5);
    EXPECT_EQ(readNumber(u"1e-05"), 1e-05);
}

TEST(NumberCell, WhatIsNotQuiteANumberIsNone)
{
    for (const QString &text : {u""_s, u"1.234,5"_s, u"1 000"_s, u"nan"_s, u"inf"_s, u"0x10"_s, u"1e"_s, u"."_s, u"4 of 5"_s,
                                u"٣"_s, u"1e999"_s})
        EXPECT_FALSE(readNumber(text)) << text.toStdString();
}

TEST(NumberCell, WhatIsWrittenReadsBackToTheSameDouble)
{
    for (const double number : {0.1, 1.0 / 3, 4.02, 1e-7, 0.30000000000000004, 5.0})
        EXPECT_EQ(readNumber(writeNumber(number)), number);
}

TEST(LevelCell, WithoutAScaleItIsOneToFive)
{
    EXPECT_EQ(*readLevel(u"4,02"_s, {}), 4.02);
    EXPECT_EQ(reason(readLevel(u"5.01"_s, {})), u"5.01 is not a level from 1 to 5"_s);
    EXPECT_EQ(reason(readLevel(u"0"_s, {})), u"0 is not a level from 1 to 5"_s);
    EXPECT_EQ(reason(readLevel(u"n/a"_s, {})), u"“n/a” is not a number"_s);
}

TEST(LevelCell, AScaleMapsLinearlyWithoutRoundingBeforeTheCheck)
{
    const Scale scale{0, 10};

    EXPECT_EQ(*readLevel(u"0"_s, scale), 1.0);
    EXPECT_EQ(*readLevel(u"10"_s, scale), 5.0);
    EXPECT_EQ(*readLevel(u"7.9"_s, scale), 1 + 4 * 7.9 / 10);
    EXPECT_EQ(reason(readLevel(u"10.1"_s, scale)), u"10.1 lies outside the scale from 0 to 10"_s);
    EXPECT_EQ(reason(readLevel(u"-1"_s, scale)), u"-1 lies outside the scale from 0 to 10"_s);
}

TEST(LevelCell, OnAScaleWhereOneIsBestTheOrderTurns)
{
    const Scale grades{6, 1};

    EXPECT_EQ(*readLevel(u"1"_s, grades), 5.0);
    EXPECT_EQ(*readLevel(u"6"_s, grades), 1.0);
}

TEST(LevelCell, APercentageIsTheNumberWrittenOnceAScaleSaysWhatItMeans)
{
    EXPECT_EQ(*readLevel(u"80%"_s, Scale{0, 100}), 1 + 4 * 80.0 / 100);
    EXPECT_EQ(reason(readLevel(u"80%"_s, {})), u"“80%” is a percentage, and no scale says what it means as a level"_s);
    EXPECT_EQ(reason(readLevel(u"80%"_s, Scale{0, 1})), u"80% lies outside the scale from 0 to 1"_s);
}

TEST(ScaleText, BothEndsMayBeAnyNumbersThatDiffer)
{
    EXPECT_EQ(Scale::from(u"0-10"_s), (Scale{0, 10}));
    EXPECT_EQ(Scale::from(u"-3-3"_s), (Scale{-3, 3}));
    EXPECT_EQ(Scale::from(u"-3--1"_s), (Scale{-3, -1}));
    EXPECT_EQ(Scale::from(u"0,5-4.5"_s), (Scale{.5, 4.5}));
    for (const QString &text : {u"5-5"_s, u"10"_s, u"a-b"_s, u"-"_s, u""_s, u"1-"_s})
        EXPECT_FALSE(Scale::from(text)) << text.toStdString();
}

TEST(ShareCell, IsAboveZeroAndAtMostOne)
{
    EXPECT_EQ(*readShare(u"0,3"_s), .3);
    EXPECT_EQ(*readShare(u"1"_s), 1.0);
    EXPECT_EQ(reason(readShare(u"0"_s)), u"0 is not a share above 0 and at most 1"_s);
    EXPECT_EQ(reason(readShare(u"1.2"_s)), u"1.2 is not a share above 0 and at most 1"_s);
    EXPECT_EQ(reason(readShare(u"half"_s)), u"“half” is not a number"_s);
}

TEST(RatersCell, IsARealNumberFromOneOn)
{
    EXPECT_EQ(*readRaters(u"5.7"_s), 5.7);
    EXPECT_EQ(reason(readRaters(u"0.9"_s)), u"0.9 is not a number of raters from 1 to 1,000,000"_s);
}

TEST(DayCell, IsIsoUnlessSaidOtherwise)
{
    const Day day = *Day::fromIso(u"2026-03-31");

    EXPECT_EQ(*readDay(u" 2026-03-31 "_s), day);
    EXPECT_EQ(*readDay(u"31.3.2026"_s, DateOrder::DayMonthYear), day);
    EXPECT_EQ(*readDay(u"31/03/2026"_s, DateOrder::DayMonthYear), day);
    EXPECT_EQ(*readDay(u"03/31/2026"_s, DateOrder::MonthDayYear), day);
    EXPECT_EQ(reason(readDay(u"31.03.2026"_s)), u"“31.03.2026” is not a date such as 2026-03-31"_s);
    EXPECT_EQ(reason(readDay(u"2026-02-30"_s)), u"“2026-02-30” is not a date such as 2026-03-31"_s);
    EXPECT_EQ(reason(readDay(u"31.13.2026"_s, DateOrder::DayMonthYear)),
              u"“31.13.2026” is not a date such as 31.03.2026"_s);
}

TEST(SourceCell, IsReadInAnyCaseSingularOrPlural)
{
    EXPECT_EQ(*readSource(u"Peers"_s), Source::Peer);
    EXPECT_EQ(*readSource(u"SUPERVISOR"_s), Source::Supervisor);
    EXPECT_EQ(*readSource(u"reports"_s), Source::Report);
    EXPECT_EQ(*readSource(u" self "_s), Source::Self);
    EXPECT_EQ(reason(readSource(u"friend"_s)), u"“friend” is no source: it is supervisor, peer, report or self"_s);
}

TEST(JudgmentCell, HasWordsForRatingsWithoutALevel)
{
    EXPECT_EQ(readJudgment(u"Cleared"_s), Judgment::Cleared);
    EXPECT_EQ(readJudgment(u"cannot judge"_s), Judgment::CannotJudge);
    EXPECT_FALSE(readJudgment(u""_s));
}

} // namespace
} // namespace evenkeel
