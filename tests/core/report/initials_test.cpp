// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/initials.h"

#include "tests/support/organization_builder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace evenkeel {

TEST(Initials, AreOfTheFirstAndTheLastWordInCapitals)
{
    EXPECT_EQ(initialsOf(u"Ada Berg"_s), u"AB"_s);
    EXPECT_EQ(initialsOf(u"  juan  de la  cruz "_s), u"JC"_s);
    EXPECT_EQ(initialsOf(u"Madonna"_s), u"MA"_s);
    EXPECT_EQ(initialsOf(u"X"_s), u"X"_s);
    EXPECT_EQ(initialsOf(u"Eszter (on leave)"_s), u"EL"_s);
    EXPECT_EQ(initialsOf(u"山田 太郎"_s), u"山太"_s);
    EXPECT_EQ(initialsOf(u"— ..."_s), QString());
}

TEST(Initials, KeepALetterTogetherWithWhatIsWrittenOnIt)
{
    EXPECT_EQ(initialsOf(u"e\u0301va kis"_s), u"E\u0301K"_s);
}

TEST(Initials, ThatAreSharedHaveANumber)
{
    test::OrganizationBuilder builder;
    const MemberId ada = builder.member(u"Ada Berg"_s, builder.root());
    const MemberId ali = builder.member(u"Ali Bahar"_s, builder.root());
    const Organization organization = builder.build();

    const QHash<MemberId, QString> initials = initialsOf(organization, {ada, ali});

    EXPECT_EQ(initials.value(ada), u"AB"_s);
    EXPECT_EQ(initials.value(ali), u"AB 2"_s);
}

} // namespace evenkeel
