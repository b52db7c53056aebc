// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/checked_text.h"

#include <gtest/gtest.h>

namespace evenkeel {
namespace {

TEST(CheckedText, TakesOffOuterSpacesAndKeepsInnerOnes)
{
    EXPECT_EQ(Name::from(QStringLiteral("  Zoë  Müller\t")).take().text(), QStringLiteral("Zoë  Müller"));
}

TEST(CheckedText, AnEmptyNameIsRefusedAndAnEmptyLineIsNot)
{
    EXPECT_FALSE(Name::from(QStringLiteral("   ")));
    EXPECT_TRUE(Line::from(QString()));
}

TEST(CheckedText, RefusesControlCharactersAndHalvesOfPairs)
{
    EXPECT_FALSE(Line::from(QStringLiteral("a") + QChar(0) + QStringLiteral("b")));
    EXPECT_FALSE(Line::from(QStringLiteral("a\nb")));
    EXPECT_FALSE(Line::from(QStringLiteral("a") + QChar(0x85) + QStringLiteral("b")));
    EXPECT_FALSE(Line::from(QStringLiteral("a") + QChar(0xD83D)));
    EXPECT_FALSE(Line::from(QChar(0xDE00) + QStringLiteral("a")));
    EXPECT_TRUE(Line::from(QStringLiteral("\U0001F600")));
}

TEST(CheckedText, ANoteKeepsLinesAndTabs)
{
    EXPECT_EQ(Note::from(QStringLiteral("a\r\nb\tc\rd")).take().text(), QStringLiteral("a\nb\tc\nd"));
}

TEST(CheckedText, RefusesWhatIsTooLongAndTakesWhatJustFits)
{
    EXPECT_TRUE(Name::from(QString(200, QLatin1Char('x'))));
    EXPECT_FALSE(Name::from(QString(201, QLatin1Char('x'))));
}

} // namespace
} // namespace evenkeel
