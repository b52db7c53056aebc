// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/find_text.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace evenkeel {

TEST(FindKey, LeavesOutCaseAndMarks)
{
    EXPECT_EQ(findKey(u"Zoë MÜLLER"_s), u"zoe muller"_s);
    EXPECT_EQ(findKey(u"STRASSE"_s), findKey(u"Straße"_s));
    EXPECT_EQ(findKey(u"佐藤"_s), u"佐藤"_s);
}

TEST(FindKey, WritesLettersThatAKeyboardLacksAsPeopleDo)
{
    EXPECT_EQ(findKey(u"Łódź"_s), u"lodz"_s);
    EXPECT_EQ(findKey(u"Søren Þór"_s), u"soren thor"_s);
    EXPECT_EQ(findKey(u"Ægir"_s), u"aegir"_s);
}

} // namespace evenkeel
